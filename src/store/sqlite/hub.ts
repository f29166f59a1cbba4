import type { HubStore } from "../../turn/hub-store.ts";
import * as hub from "../sql/hub.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** What the outer hub has been given. */
export function sqliteHub(inside: Engine, outside: Engine, group: Group): HubStore {
  const read = (row: hub.HubOfferRow | null) => (row === null ? null : hub.offerOf(row));
  return {
    openOffers: async () => outside.all(hub.open({})).map(hub.offerOf),
    offer: async (id) => read(outside.one(hub.one({ id }))),
    lastOffer: async (conversation) => read(outside.one(hub.lastOf({ conversation }))),
    keepOffer: (offer) => group.add(() => void inside.run(hub.keep(hub.rowOf(offer)))),
  };
}
