import type { Handed } from "../../turn/handed.ts";
import type { GraphFailure } from "./graph.ts";

type NotTaken = Exclude<Handed, { kind: "taken" }>;

/** Meta heard perhaps; its echo of the message gets this long to tell, in ms. */
const unheardMs = 20_000;
const rateMs = 60_000;
/** What an operator has to mend is tried again this seldom, in ms. */
const mendMs = 600_000;

/** Codes of Meta's error reference that say: too much, for now. */
const rates = new Set([4, 17, 32, 613, 80_006]);
/** The message came after the window in which it may be sent. */
const windows = new Set([2_018_278, 2_534_022]);

/**
 * What a failed call comes to. Only what is said of the reader and of the words is final: a token, a permission or a limit is
 * the operator's to mend or a matter of time, and every line then still goes.
 */
export function handedAs({ status, code, subcode }: GraphFailure): NotTaken {
  if (status === null) return { kind: "again", why: "no-answer", afterMs: unheardMs };
  if (code === null) return ofStatus(status);
  if (rates.has(code)) return { kind: "again", why: "rate", afterMs: rateMs };
  if (code === 551) return { kind: "refused", why: "unavailable" };
  if (subcode !== null && windows.has(subcode)) return { kind: "refused", why: "window" };
  if (code === 190 || code === 102) return { kind: "again", why: "token", afterMs: mendMs };
  if (code === 10 || (code >= 200 && code < 300)) return { kind: "again", why: "permission", afterMs: mendMs };
  if (code === 368) return { kind: "again", why: "blocked", afterMs: mendMs };
  if (code === 100) return { kind: "refused", why: "invalid" };
  return status < 500 && code !== 1 && code !== 2 && code !== 1_200
    ? { kind: "refused", why: `code-${code}` }
    : { kind: "again", why: `code-${code}` };
}

/** Without a code of Meta's it was no answer of the Send API: something between us. */
const ofStatus = (status: number): NotTaken => ({
  kind: "again",
  why: `http-${status}`,
  ...(status >= 500 && { afterMs: unheardMs }),
});
