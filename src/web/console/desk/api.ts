import { type ReadonlySignal, signal } from "@preact/signals";
import type { Problem } from "./desk.ts";
import type { World } from "./world.ts";

export type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  /** `again`: no answer came, or it was not looked at; the same request may be sent again. */
  | {
      readonly ok: false;
      readonly problem: Problem;
      readonly again: boolean;
      /** The whole refusal as it came, for those that tell more than their code; undefined where nothing came. */
      readonly refusal?: unknown;
    };

export interface Api {
  readonly link: ReadonlySignal<"live" | "offline">;
  readonly get: <Body>(path: string) => Promise<Answer<Body>>;
  readonly send: <Body>(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    /** For what takes longer than others; in ms. */
    patience?: number,
  ) => Promise<Answer<Body>>;
  /** From here on somebody is signed in: that an earlier request was refused says nothing of now. */
  readonly signedIn: () => void;
}

interface Heard {
  /** The session has ended, whoever ended it. */
  readonly signedOut: () => void;
  /** A request got no answer. */
  readonly lost: () => void;
}

/** A request without an answer for this long counts as lost; whether it was done is then unknown. */
const patienceMs = 10_000;

/** The console's API. Never throws: every failure is an answer with its problem. */
export function makeApi(world: World, { signedOut, lost }: Heard): Api {
  const link = signal<"live" | "offline">("live");
  let sessions = 0;

  async function ask<Body>(
    method: string,
    path: string,
    body?: unknown,
    patience = patienceMs,
  ): Promise<Answer<Body>> {
    const asked = sessions;
    const reached = await reach(world, { method, path: `/console/api/${path}`, body, patience });
    link.value = reached === null ? "offline" : "live";
    if (reached === null) {
      lost();
      return { ok: false, problem: { code: "offline", by: null }, again: true };
    }
    const { status, read } = reached;
    if (status < 400) return { ok: true, body: read as Body };
    const problem = problemIn(read);
    const signIn = problem.code === "sign-in";
    if (signIn && asked === sessions) signedOut();
    return { ok: false, problem, again: signIn || status >= 500 || status === 429, refusal: read };
  }
  return {
    link,
    get: (path) => ask("GET", path),
    send: ask,
    signedIn: () => {
      sessions += 1;
    },
  };
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly patience: number;
}

interface Reached {
  readonly status: number;
  readonly read: unknown;
}

/** Null when nothing came, or something that is not of this API: a proxy's error page is no answer either. */
async function reach(world: World, { method, path, body, patience }: Request): Promise<Reached | null> {
  const stop = new AbortController();
  const answered = world.after(patience, () => stop.abort());
  try {
    const response = await world.fetch(path, {
      method,
      signal: stop.signal,
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const read: unknown = response.status === 204 ? undefined : JSON.parse(text);
    return response.status < 400 || hasCode(read) ? { status: response.status, read } : null;
  } catch {
    return null;
  } finally {
    answered();
  }
}

const hasCode = (
  read: unknown,
): read is { readonly code: string; readonly by?: unknown; readonly next?: unknown } =>
  typeof read === "object" && read !== null && "code" in read && typeof read.code === "string";

function problemIn(read: unknown): Problem {
  if (!hasCode(read)) return { code: "offline", by: null };
  const by = typeof read.by === "string" ? read.by : null;
  return { code: read.code, by, ...(typeof read.next === "string" && { next: read.next }) };
}
