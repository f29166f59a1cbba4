import { z } from "zod";
import { parseJson } from "../http/json.ts";
import type { Checked, Refusal, Route } from "../http/route.ts";
import { takesAnyBytes } from "./body.ts";

interface Came {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Parses what came in by the route's schemas. A query or body that the route does not name must not be there; one that is read
 * as it arrives is not here yet.
 */
export function readInput(
  route: Route,
  params: unknown,
  search: URLSearchParams,
  raw: Uint8Array,
): Checked<Came> {
  const { input } = route;
  const json = parseJson(takesAnyBytes(route) ? new Uint8Array() : raw);
  if (!json.ok) return json;
  const came: Record<keyof Came, unknown> = { params, query: queryOf(search), body: json.value };
  if (!input.body && json.value !== undefined) return unwanted("body");
  if (!input.query && search.size > 0) return unwanted("query");
  for (const part of ["params", "query", "body"] as const) {
    const schema = schemaOf(input[part]);
    const parsed = schema.safeParse(came[part]);
    if (!parsed.success) return mend(explain(part, parsed.error));
    came[part] = parsed.data;
  }
  return { ok: true, value: came };
}

const schemaOf = (part: Route["input"]["params" | "query" | "body"]): z.ZodType =>
  part === undefined || !(part instanceof z.ZodType) ? ignored : part;

/** Path parts that a route does not name do not reach it. */
const ignored = z.unknown().transform(() => undefined);

const mend = (what: string) => ({ ok: false, refusal: invalid(`${what}. Mend it and send again.`) }) as const;
const unwanted = (part: string) =>
  ({ ok: false, refusal: invalid(`This call takes no ${part}. Leave it out.`) }) as const;
const invalid = (message: string): Refusal => ({ status: 400, code: "invalid-input", message });

/** A repeated name becomes a list, so that a schema for one value refuses it. */
function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(search.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = search.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** Names the fields and what is expected of them, and never repeats what was sent. At most three. */
export function explain(part: string, error: z.ZodError): string {
  const named = error.issues.slice(0, 3).map((issue) => {
    const path = [part, ...issue.path.map((key) => safeKey(key))].join(".");
    return `${path}: ${expectation(issue)}`;
  });
  return named.join("; ");
}

/** Keys of a record are the caller's own words. */
const safeKey = (key: PropertyKey): string => (/^[\w-]{1,40}$/.test(String(key)) ? String(key) : "(a key)");

/** `custom` is a schema's own refinement: its message is ours, and must not repeat what was sent either. */
type Issue = z.ZodError["issues"][number];

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "too_small") return `expected at least ${issue.minimum}${unit(issue.origin)}`;
  if (issue.code === "too_big") return `expected at most ${issue.maximum}${unit(issue.origin)}`;
  if (issue.code === "invalid_value") return `expected ${issue.values.map(String).join(" or ")}`;
  if (issue.code === "invalid_format") return `expected the form of: ${issue.format}`;
  if (issue.code === "unrecognized_keys") return "has a field that is not known here";
  return issue.code === "custom" ? issue.message : "is not of a kind that is taken here";
}

const unit = (origin: string): string =>
  origin === "string" ? " characters" : origin === "array" || origin === "set" ? " items" : "";
