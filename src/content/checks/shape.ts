import type { z } from "zod";
import type { Flaw } from "../yaml/guard.ts";
import { keyOffset, offsetAt, plain, treeAt, type Tree } from "../yaml/tree.ts";

export type Shaped<Shape> =
  | { readonly shape: Shape; readonly flaws: readonly [] }
  | { readonly shape: null; readonly flaws: readonly Flaw[] };

/** The tree as the schema's shape, or every place where it differs. */
export function checkShape<Shape>(tree: Tree, schema: z.ZodType<Shape>): Shaped<Shape> {
  const parsed = schema.safeParse(plain(tree));
  if (parsed.success) return { shape: parsed.data, flaws: [] };
  return { shape: null, flaws: parsed.error.issues.flatMap((issue) => flawsOf(tree, issue)) };
}

function flawsOf(tree: Tree, issue: z.core.$ZodIssue): readonly Flaw[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      offset: keyOffset(tree, path, key),
      code: "unknown-key",
      message: `"${key}" ${issue.message}.`,
    }));
  if (issue.code === "invalid_union") {
    const meant = meantBranch(issue);
    if (meant !== null)
      return meant.flatMap((inner) => flawsOf(tree, { ...inner, path: [...path, ...inner.path] }));
  }
  if (issue.code === "invalid_key") return [badKey(tree, path, issue.issues[0]?.message ?? issue.message)];
  if (treeAt(tree, path) === null)
    return [
      {
        offset: offsetAt(tree, path),
        code: "missing",
        message: `${nameOf(path)} is missing here; it ${issue.message}.`,
      },
    ];
  const code = issue.code === "invalid_type" ? "wrong-type" : "bad-value";
  return [{ offset: offsetAt(tree, path), code, message: `${nameOf(path)} ${issue.message}.` }];
}

/** Of several shapes the one that was meant: the nearest, unless two are as near or it is another kind of value. */
function meantBranch({ errors }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | null {
  const byDistance = errors
    .map((issues) => ({ issues, far: distanceOf(issues) }))
    .toSorted((a, b) => a.far - b.far);
  const [nearest, other] = byDistance;
  if (nearest === undefined || nearest.far === Infinity || nearest.far === other?.far) return null;
  return nearest.issues;
}

const distanceOf = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === "invalid_type") return Infinity;
    return sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1);
  }, 0);

function badKey(tree: Tree, path: readonly PropertyKey[], message: string): Flaw {
  const key = String(path.at(-1));
  return {
    offset: keyOffset(tree, path.slice(0, -1), key),
    code: "bad-key",
    message: `The key "${key}" ${message}.`,
  };
}

/** How a person calls the place: the nearest key, and the item beneath it. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (typeof last !== "number") return `"${String(last)}"`;
  const lists = path.slice(0, -1).findLast((key) => typeof key === "string");
  return `Item ${last + 1} of "${String(lists)}"`;
}
