import type { HubParts } from "./hub.ts";
import type { HubOffer } from "../ports/hub-store.ts";

/* How a matter comes into the hub's hands and leaves them: each by an act under a key of the offer's own, so that it is done once whatever happens in between. */

type Parts = Pick<HubParts, "acts" | "agent" | "store" | "clock" | "record">;

/** The hub has it from now on; answers the line that told so, or "gone": somebody else has it, or it has ended. */
export async function takeForHub(
  parts: Parts,
  offer: HubOffer,
): Promise<{ readonly message: string | null } | "gone"> {
  const { acts, agent, store, clock } = parts;
  const { conversation } = offer;
  const result = await acts({ kind: "take", key: `hub took ${offer.id}`, conversation, agent });
  if (!result.ok) {
    await endOffer(parts, offer);
    return "gone";
  }
  const known = (await store.offer(offer.id)) ?? offer;
  await store.keepOffer({ ...known, state: "accepted", dueAt: clock() });
  return { message: result.message };
}

/** Our own queue has it; "off": the hub is no more. */
export async function toQueue(
  { acts, agent, record }: Pick<Parts, "acts" | "agent" | "record">,
  offer: HubOffer,
  cause: "failed" | "silent" | "off",
  said: string | null,
): Promise<void> {
  const { id, conversation } = offer;
  const why = cause === "silent" ? "silent" : "failed";
  const had = offer.state === "accepted";
  await acts({ kind: "hand-back", key: `hub back ${id}`, conversation, agent, why, said, had });
  record("hub-gave-back", offer, cause);
}

/** The same, where the hub knows it already. */
export async function handBack(parts: Parts, offer: HubOffer, said: string | null): Promise<void> {
  await toQueue(parts, offer, "failed", said);
  await endOffer(parts, offer);
}

/** The hub is asked nothing of it any more. */
export const endOffer = ({ store, clock }: Pick<Parts, "store" | "clock">, offer: HubOffer): Promise<void> =>
  store.keepOffer({ ...offer, state: "ended", endedAt: clock() });
