import type { Time } from "../../domain/conversation.ts";
import { endOffer, toQueue } from "./hub-hands.ts";
import { type HubParts, type HubWire, later, offerOf } from "./hub.ts";
import type { HubOffer, HubStore } from "../ports/hub-store.ts";
import { makeOneEach } from "../one-each.ts";
import type { ChannelThread } from "../ports/receipts.ts";
import { makeEvery } from "../every.ts";

interface OffParts extends Pick<
  HubParts,
  "seat" | "store" | "desk" | "acts" | "agent" | "newOffer" | "clock" | "record" | "fault"
> {
  readonly end: HubWire["end"];
}

/** A seat is given nothing any more; this often it is looked whether something is left with it, in ms. */
const lookEveryMs = 1_000;
const atOnce = 32;
const pageSize = 100;
/** How often it is told that a matter is over. After that our next line has to do with what it still holds. */
const mostEndings = 60;

/**
 * Empties a seat that is switched off: what its people had is in our own queue, and the customer is told; what only waited there waits
 * here, as it did. The seat is told first, so that our line can be said, but not waited for: whatever it answers, the matter is ours.
 */
export function makeSeatOff(parts: OffParts): {
  readonly round: () => Promise<number>;
  readonly stop: () => Promise<void>;
} {
  const { seat, store, desk, agent, clock } = parts;
  const { begin, stop } = makeOneEach<string>(atOnce, parts.fault);
  const isTime = makeEvery(lookEveryMs);
  return {
    round: async () => {
      const now = clock();
      if (!isTime(now)) return 0;
      const open = await store.openOffers(seat);
      const given = new Set(open.map(({ conversation }) => conversation));
      const own = (await desk.conversations({ view: "mine", agent }, null, pageSize))?.rows ?? [];
      for (const { id } of own.filter((row) => !given.has(row.id)))
        begin(id, () => store.keepOffer(offerOf(parts, id, "offered")));
      for (const offer of open.filter(({ dueAt }) => dueAt <= now))
        begin(offer.conversation, () => empty(parts, offer));
      return 0;
    },
    stop,
  };
}

async function empty(parts: OffParts, offer: HubOffer): Promise<void> {
  const { desk, agent, clock, end, record, store } = parts;
  const row = await desk.conversation(offer.conversation);
  const handed = await end(offer, row);
  if (row?.owner?.kind === "agent" && row.owner.id === agent) await toQueue(parts, offer, "off", null);
  const why = handed.kind === "taken" ? null : handed.why;
  const goesOn = handed.kind === "again" && offer.attempts < mostEndings;
  record(goesOn ? "hub-again" : "hub-ended", offer, why);
  if (goesOn) return store.keepOffer(later(offer, clock()));
  await endOffer(parts, offer);
}

/** Whether people at the Page Inbox, which is switched off now, were given the customer's matter, and hadn't let go of it at that time. */
export type HadByInbox = (thread: ChannelThread, at: Time) => Promise<boolean>;

export const makeHadByInbox =
  ({ matterOf, lastOffer }: Pick<HubStore, "matterOf" | "lastOffer">): HadByInbox =>
  async (thread, at) => {
    const matter = await matterOf(thread);
    const last = matter === null ? null : await lastOffer(matter);
    return last?.seat === "page-inbox" && at <= (last.endedAt ?? Infinity);
  };
