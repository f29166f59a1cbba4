import type { Handed } from "../../turn/handed.ts";
import type { GraphFailure } from "./graph.ts";

/** Why a line isn't taken while another app answers the customer. */
export const otherAppHasIt = "other-app";

type NotTaken = Exclude<Handed, { kind: "taken" }>;

/** Meta heard perhaps; its echo of the message gets this long to tell, in ms. */
const unheardMs = 20_000;
const rateMs = 60_000;
/** What an operator has to mend is tried again this seldom, in ms. */
const mendMs = 600_000;

/** Another app has the customer's thread. */
const otherApp = 2_018_300;

/** The message came after the window in which it may be sent. */
const windows = new Set([2_018_065, 2_018_278, 2_534_022]);

const rate: NotTaken = { kind: "again", why: "rate", afterMs: rateMs };
const token: NotTaken = { kind: "again", why: "token", afterMs: mendMs };
const secret: NotTaken = { kind: "again", why: "secret", afterMs: mendMs };
const permission: NotTaken = { kind: "again", why: "permission", afterMs: mendMs };

/** The codes of Meta's error reference that come to more than their number. */
const codes: ReadonlyMap<number, NotTaken> = new Map<number, NotTaken>([
  ...[4, 17, 32, 613, 80_006].map((code) => [code, rate] as const),
  ...[102, 190].map((code) => [code, token] as const),
  ...[10, 200, 210, 230, 299].map((code) => [code, permission] as const),
  [368, { kind: "again", why: "blocked", afterMs: mendMs }],
  [551, { kind: "refused", why: "unavailable" }],
  [100, { kind: "refused", why: "invalid" }],
]);

/** Meta's own troubles, whatever status they come with. */
const troubles = new Set([1, 2, 1_200]);

/**
 * What a failed call comes to. Only what is said of the reader and of the words is final: a token, a permission or a limit is
 * the operator's to mend or a matter of time, and every line then still goes.
 */
export function handedAs({ status, code, subcode, isOfSecret }: GraphFailure): NotTaken {
  if (status === null) return { kind: "again", why: "no-answer", afterMs: unheardMs };
  if (code === null) return ofStatus(status);
  if (isOfSecret) return secret;
  if (subcode !== null && windows.has(subcode)) return { kind: "refused", why: "window" };
  if (subcode === otherApp) return { kind: "again", why: otherAppHasIt, afterMs: mendMs };
  const isPassing = status >= 500 || troubles.has(code);
  return codes.get(code) ?? { kind: isPassing ? "again" : "refused", why: `code-${code}` };
}

/** Without a code of Meta's it was no answer of the Send API: something between us. */
const ofStatus = (status: number): NotTaken => ({
  kind: "again",
  why: `http-${status}`,
  ...(status >= 500 && { afterMs: unheardMs }),
});
