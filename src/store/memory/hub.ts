import type { HubOffer, HubStore } from "../../turn/ports/hub-store.ts";
import { type Kept, type Shelves, threadNamed, unsentIn } from "./shelves.ts";

/** What the seats have been given. */
export const memoryHub = (shelves: Shelves): HubStore => ({
  openOffers: async (of) =>
    inOrder([...shelves.hubOffers.values()].filter(({ state, seat }) => state !== "ended" && seat === of)),
  offer: async (id) => shelves.hubOffers.get(id) ?? null,
  lastOffer: async (conversation) =>
    inOrder([...shelves.hubOffers.values()].filter((one) => one.conversation === conversation)).at(-1) ??
    null,
  keepOffer: async (offer) => {
    const { hubOffers } = shelves;
    if (hubOffers.get(offer.id)?.state !== "ended") hubOffers.set(offer.id, offer);
  },
  matterOf: async ({ channel, channelThreadId }) => {
    const thread = threadNamed(shelves, channel, channelThreadId)?.id;
    const found = [...shelves.conversations.values()].filter((one) => one.thread === thread);
    const ended = found.toSorted((one, other) => endOf(one) - endOf(other));
    return ended.at(-1)?.conversation.id ?? null;
  },
  isSaying: async ({ channel, channelThreadId }) => {
    const thread = threadNamed(shelves, channel, channelThreadId)?.id;
    return thread !== undefined && unsentIn(shelves, thread);
  },
});

/** The open one after all others. */
const endOf = ({ conversation }: Kept): number =>
  conversation.state === "closed" ? conversation.closedAt : Infinity;

const inOrder = (offers: readonly HubOffer[]): readonly HubOffer[] =>
  offers.toSorted((one, other) => one.madeAt - other.madeAt || (one.id < other.id ? -1 : 1));
