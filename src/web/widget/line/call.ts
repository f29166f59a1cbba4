import type { World } from "./world.ts";

export type Answer<Body> =
  | { readonly kind: "ok"; readonly body: Body }
  /** Without a code it isn't Lupaus who speaks: a proxy, a guard on the way. */
  | { readonly kind: "refused"; readonly status: number; readonly code: string | null }
  /** Not now; `ms` when the server said how long. */
  | { readonly kind: "later"; readonly ms: number | null }
  /** No answer, or none that can be understood. */
  | { readonly kind: "lost" };

export type Call = <Body>(
  method: "GET" | "POST",
  url: string,
  token: string | null,
  body?: FormData | object,
) => Promise<Answer<Body>>;

const patienceMs = 15_000;
/** Files over a slow line. */
const uploadPatienceMs = 180_000;
const longestWaitMs = 300_000;

/** Asks a server, and answers whatever happens. */
export function makeCall(world: Pick<World, "fetch" | "after">): Call {
  return async (method, url, token, body) => {
    const isUpload = body instanceof FormData;
    const patience = new AbortController();
    const stop = world.after(isUpload ? uploadPatienceMs : patienceMs, () => patience.abort());
    try {
      const answer = await world.fetch(url, {
        method,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined || isUpload ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: isUpload ? body : JSON.stringify(body) }),
        signal: patience.signal,
      });
      return await understand(answer);
    } catch {
      return { kind: "lost" };
    } finally {
      stop();
    }
  };
}

async function understand<Body>(answer: Response): Promise<Answer<Body>> {
  const { status } = answer;
  // What is not JSON here comes from a portal or a proxy, and counts as no answer.
  if (answer.ok) return { kind: "ok", body: (await answer.json()) as Body };
  if (status >= 500 || status === 429 || status === 408) {
    const seconds = Number(answer.headers.get("retry-after"));
    return { kind: "later", ms: seconds > 0 ? Math.min(seconds * 1_000, longestWaitMs) : null };
  }
  const said = (await answer.json().catch(() => null)) as { readonly code?: unknown } | null;
  return { kind: "refused", status, code: typeof said?.code === "string" ? said.code : null };
}

/** The server knows neither the token nor its conversation any more, or won't take it from here. */
export const isGone = (answer: Answer<unknown>): boolean =>
  answer.kind === "refused" && answer.code !== null && [401, 403, 404].includes(answer.status);
