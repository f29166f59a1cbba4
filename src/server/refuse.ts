import type { IncomingMessage } from "node:http";
import type { Asker, Refusal, Route } from "../http/route.ts";
import { type Answer, makeAnswer, refusalAnswer } from "./answer.ts";
import { targetOf } from "./guard.ts";

/** A refusal as its caller can read it: the route's own page for a browser that shows one to a person, else the one JSON shape. */
export function refuseAt(
  { refusalPage }: Pick<Route, "refusalPage">,
  request: IncomingMessage,
  refusal: Refusal,
  ref: string,
  headers: Answer["headers"] = {},
): Answer {
  if (refusalPage === undefined || !showsPages(request)) return refusalAnswer(refusal, ref, headers);
  const page = refusalPage(refusal, askerOf(request, ref));
  return makeAnswer(refusal.status, { ...headers, ...refusal.headers, ...page.headers }, page.body);
}

/** Browsers name it where somebody goes to an address or sends a form; programs ask for anything. */
const showsPages = ({ headers: { accept = "" } }: IncomingMessage): boolean => /\btext\/html\b/i.test(accept);

function askerOf(request: IncomingMessage, ref: string): Asker {
  const url = targetOf(request);
  return {
    method: request.method ?? "",
    path: url.pathname,
    query: (name) => url.searchParams.get(name),
    header: (name) => request.headers[name]?.toString(),
    ref,
  };
}
