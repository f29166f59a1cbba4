import { createHmac } from "node:crypto";
import { z } from "zod";

/** The version of the Graph API that this house speaks; Meta keeps each for two years at least. */
const version = "v26.0";

interface GraphSettings {
  /** Meta's server or one that stands for it: an origin, without a slash at its end. */
  readonly url: string;
  /** The Page's, or the app's own. */
  readonly token: string;
  readonly appSecret: string;
}

/** Why a call came to nothing. Codes alone: what Meta writes beside them may repeat what was sent. */
export interface GraphFailure {
  /** The HTTP status; null: there was no answer, and nobody knows whether the call was heard. */
  readonly status: number | null;
  readonly code: number | null;
  readonly subcode: number | null;
  /** Whether Meta doubts that we know the app's secret: it has no code of its own. */
  readonly isOfSecret: boolean;
}

type GraphAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly failure: GraphFailure };

/** Calls to Meta, as who the token stands for. Whatever goes wrong is an answer, never an error. */
export interface Graph {
  get(path: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<GraphAnswer>;
  post(path: string, body: unknown, signal: AbortSignal): Promise<GraphAnswer>;
}

/** No answer that is needed here is longer, in characters. */
const longestAnswer = 256 * 1024;

/** The token goes in a header, where no log of addresses sees it, with the proof that its holder knows the app secret. */
export function makeGraph({ url, token, appSecret }: GraphSettings): Graph {
  const proof = createHmac("sha256", appSecret).update(token).digest("hex");
  const call = async (
    path: string,
    query: Readonly<Record<string, string>>,
    request: Pick<RequestInit, "method" | "body">,
    signal: AbortSignal,
  ): Promise<GraphAnswer> => {
    const search = new URLSearchParams({ ...query, appsecret_proof: proof });
    try {
      const response = await fetch(`${url}/${version}${path}?${search.toString()}`, {
        ...request,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        // The token is for this address alone.
        redirect: "manual",
        signal,
      });
      return answerOf(response.status, await response.text());
    } catch {
      return { ok: false, failure: without(null) };
    }
  };
  return {
    get: (path, query, signal) => call(path, query, { method: "GET" }, signal),
    post: (path, body, signal) => call(path, {}, { method: "POST", body: JSON.stringify(body) }, signal),
  };
}

const refused = z.object({
  error: z.object({ code: z.number(), error_subcode: z.number().nullish(), message: z.string().catch("") }),
});

function answerOf(status: number, text: string): GraphAnswer {
  const body = text.length > longestAnswer ? null : parsed(text);
  const error = refused.safeParse(body);
  if (error.success) {
    const { code, error_subcode: subcode, message } = error.data.error;
    const isOfSecret = message.includes("appsecret_proof");
    return { ok: false, failure: { status, code, subcode: subcode ?? null, isOfSecret } };
  }
  if (status === 200 && body !== null) return { ok: true, body };
  return { ok: false, failure: without(status) };
}

/** A failure that Meta itself says nothing of. */
const without = (status: number | null): GraphFailure => ({
  status,
  code: null,
  subcode: null,
  isOfSecret: false,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
