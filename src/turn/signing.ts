import type { SigningSay } from "../domain/say.ts";
import { linesOf } from "./lines.ts";
import type { Incoming } from "./ports/incoming.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thinking } from "./thought.ts";

/** What a customer does about signing in at the site, on a channel that leads there and back. */
export type Signing =
  /** Asks for the way there. */
  | { readonly kind: "sign-in" }
  /** Comes back, vouched for as `customer.verifiedAs` says; null: in vain. */
  | { readonly kind: "signed-in" }
  | { readonly kind: "signed-out" };

export const isSigning = (incoming: Incoming): incoming is Extract<Incoming, Signing> =>
  incoming.kind === "sign-in" || incoming.kind === "signed-in" || incoming.kind === "signed-out";

/** Tells what has come of it, whoever has the matter; an open one shows it to the desk as a change. */
export function thinkSigning(
  incoming: Extract<Incoming, Signing>,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  const { thread, conversation, now } = situation;
  const say = sayOf(incoming, situation);
  const isOpen = conversation !== null && conversation.state !== "closed";
  const reader = { ...thread, now, page: null };
  return {
    decision: say,
    thought: {
      conversation: isOpen ? { ...conversation } : conversation,
      language: thread,
      lines: linesOf({ says: [{ say }], notes: [] }, "system", reader, knowledge),
    },
  };
}

/** Who is signed in as one customer becomes no other: the store keeps the first until they have signed out. */
function sayOf({ kind, customer }: Extract<Incoming, Signing>, { verifiedAs }: Situation): SigningSay["say"] {
  if (kind === "signed-out") return "signed-out";
  if (kind === "sign-in") return verifiedAs === null ? "sign-in" : "already-signed-in";
  if (customer.verifiedAs === null) return "sign-in-failed";
  return customer.verifiedAs === verifiedAs ? "signed-in" : "signed-in-as-other";
}
