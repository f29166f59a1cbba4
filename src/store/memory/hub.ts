import type { HubOffer, HubStore } from "../../turn/hub-store.ts";
import type { Shelves } from "./shelves.ts";

/** What the outer hub has been given. */
export const memoryHub = ({ hubOffers }: Shelves): HubStore => ({
  openOffers: async () => inOrder([...hubOffers.values()].filter(({ state }) => state !== "ended")),
  offer: async (id) => hubOffers.get(id) ?? null,
  lastOffer: async (conversation) =>
    inOrder([...hubOffers.values()].filter((one) => one.conversation === conversation)).at(-1) ?? null,
  keepOffer: async (offer) => {
    if (hubOffers.get(offer.id)?.state !== "ended") hubOffers.set(offer.id, offer);
  },
});

const inOrder = (offers: readonly HubOffer[]): readonly HubOffer[] =>
  offers.toSorted((one, other) => one.madeAt - other.madeAt || (one.id < other.id ? -1 : 1));
