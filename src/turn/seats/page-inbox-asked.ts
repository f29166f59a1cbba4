import type { Time } from "../../domain/conversation.ts";
import { endOffer, takeForHub } from "./hub-hands.ts";
import { type HubParts, offerOf } from "./hub.ts";
import type { DeskRow } from "../ports/desk.ts";
import type { HubOffer } from "../ports/hub-store.ts";
import type { ChannelThread } from "../ports/receipts.ts";

type Parts = Pick<
  HubParts,
  "seat" | "store" | "desk" | "acts" | "agent" | "newOffer" | "clock" | "record" | "wire"
>;

/** Who asked longer ago has seen that nothing came of it, in ms. */
const freshMs = 60_000;

/**
 * People in the Page Inbox ask for a customer's thread. What one of our own agents has stays with that agent, who reads of it; all else
 * is passed to them, by our last words first: while those are on their way it throws.
 */
export const makeAsked =
  (parts: Parts) =>
  async (thread: ChannelThread, at: Time): Promise<void> => {
    const { store, desk, acts, agent, clock, wire } = parts;
    const matter = await store.matterOf(thread);
    const row = matter === null ? null : await desk.conversation(matter);
    if (row === null || clock() - at > freshMs) return;
    if (isOurAgents(parts, row))
      return void (await acts({ kind: "ask-for", key: `inbox asks ${at}`, conversation: row.id, agent }));
    if (!(await wire.isReadyFor(row))) throw new Error("Our last words are still on their way.");
    await pass(parts, row);
  };

const isOurAgents = ({ agent }: Parts, { state, owner }: DeskRow): boolean =>
  state !== "closed" && owner?.kind === "agent" && owner.id !== agent;

/** What is still open is theirs once Meta has said yes; whatever else Meta says, it stays where it is. */
async function pass(parts: Parts, row: DeskRow): Promise<void> {
  const { store, wire, record } = parts;
  const isTheirs = row.state === "closed" || row.owner?.kind === "agent";
  const offer = isTheirs ? offerOf(parts, row.id, "sending") : await offered(parts, row);
  const handed = await wire.initiate(offer, row, []);
  record(`hub-${handed.kind}`, offer, handed.kind === "taken" ? null : handed.why);
  if (isTheirs) return;
  // What waits in the queue is tried again as it was before.
  if (handed.kind !== "taken") return row.state === "queued" ? undefined : endOffer(parts, offer);
  await store.keepOffer({ ...offer, state: "offered" });
  await takeForHub(parts, offer);
}

/** The giving that is under way, or one that begins now. */
async function offered(parts: Parts, { id }: DeskRow): Promise<HubOffer> {
  const last = await parts.store.lastOffer(id);
  if (last !== null && last.seat === parts.seat && (last.state === "sending" || last.state === "offered"))
    return last;
  const fresh = offerOf(parts, id, "sending");
  await parts.store.keepOffer(fresh);
  return fresh;
}
