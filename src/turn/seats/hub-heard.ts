import type { ActRefusal, ActResult } from "../ports/act.ts";
import { endOffer, handBack, takeForHub } from "./hub-hands.ts";
import type { HubParts } from "./hub.ts";
import type { HubOffer } from "../ports/hub-store.ts";

/** What the hub brings of one matter. */
export type HubWord =
  | { readonly kind: "accepted" | "completed" }
  | { readonly kind: "failed"; readonly said: string | null }
  | { readonly kind: "reply"; readonly key: string; readonly text: string };

/** "gone": the matter is not, or no longer, the hub's. "refused": it still is, and these words can't be kept. */
export type Heard =
  | { readonly kind: "kept"; readonly message: string | null }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly code: ActRefusal };

type Parts = Pick<HubParts, "store" | "desk" | "acts" | "agent" | "clock" | "answers" | "record">;

/** Takes what the hub says of the matters it was given; kept when it is answered. The same word again changes nothing. */
export const makeHearHub =
  (parts: Parts) =>
  async (id: string, word: HubWord): Promise<Heard> => {
    const offer = await parts.store.offer(id);
    if (offer === null || offer.state === "ended") return { kind: "gone" };
    parts.answers(true);
    parts.record(`hub-${word.kind}`, offer, null);
    switch (word.kind) {
      case "accepted":
        return accept(parts, offer);
      case "failed":
        await handBack(parts, offer, word.said);
        return kept(null);
      case "completed":
        return complete(parts, offer);
      case "reply":
        return reply(parts, offer, word);
    }
  };

const kept = (message: string | null): Heard => ({ kind: "kept", message });

/** One of its agents has it: the customer is told. */
async function accept(parts: Parts, offer: HubOffer): Promise<Heard> {
  if (offer.state === "accepted") return kept(null);
  const taken = await takeForHub(parts, offer);
  return taken === "gone" ? { kind: "gone" } : kept(taken.message);
}

/** A hub that answers without saying that it accepts has accepted. Its words can't be asked whether they promise. */
async function reply(
  parts: Parts,
  offer: HubOffer,
  { key, text }: Extract<HubWord, { kind: "reply" }>,
): Promise<Heard> {
  const taken = await accept(parts, offer);
  if (taken.kind === "gone") return taken;
  const { acts, agent } = parts;
  const { conversation } = offer;
  const result: ActResult = await acts({
    kind: "reply",
    key: `hub ${offer.id} ${key}`,
    conversation,
    agent,
    text,
    notAPromise: true,
  });
  if (result.ok) return kept(result.message);
  return lost.has(result.code) ? gone(parts, offer) : { kind: "refused", code: result.code };
}

/** Refusals after which the matter is not the hub's. */
const lost: ReadonlySet<ActRefusal> = new Set<ActRefusal>(["not-found", "taken", "not-yours", "closed"]);

/** The matter ends by the hub's word, unless the customer has written what the hub has not been given, or never took it. */
async function complete(parts: Parts, offer: HubOffer): Promise<Heard> {
  const { acts, agent, desk } = parts;
  const { conversation } = offer;
  const rows = await desk.transcript(conversation, 0);
  const isUnread = rows.some(({ author, seq }) => author === "customer" && seq > offer.toldSeq);
  const seen = rows.at(-1)?.seq ?? 0;
  const result = isUnread
    ? null
    : await acts({ kind: "close", key: `hub done ${offer.id}`, conversation, agent, reason: "solved", seen });
  if (result === null || !result.ok) await handBack(parts, offer, null);
  else await endOffer(parts, offer);
  return kept(null);
}

/** Somebody else has it, or it has ended. */
async function gone(parts: Parts, offer: HubOffer): Promise<Heard> {
  await endOffer(parts, offer);
  return { kind: "gone" };
}
