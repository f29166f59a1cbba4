import type { HubStore } from "../../turn/ports/hub-store.ts";
import type { ChannelThread } from "../../turn/ports/receipts.ts";
import * as find from "../sql/find.ts";
import * as hub from "../sql/hub.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** What the seats have been given. */
export function sqliteHub(inside: Engine, outside: Engine, group: Group): HubStore {
  const read = (row: hub.HubOfferRow | null) => (row === null ? null : hub.offerOf(row));
  const threadOf = ({ channel, channelThreadId }: ChannelThread) =>
    outside.one(find.threadNamed({ channel, channel_id: channelThreadId }))?.id ?? null;
  return {
    openOffers: async (seat) => outside.all(hub.open({ seat })).map(hub.offerOf),
    offer: async (id) => read(outside.one(hub.one({ id }))),
    lastOffer: async (conversation) => read(outside.one(hub.lastOf({ conversation }))),
    keepOffer: (offer) => group.add(() => void inside.run(hub.keep(hub.rowOf(offer)))),
    matterOf: async (named) => {
      const thread = threadOf(named);
      if (thread === null) return null;
      return (outside.one(find.openIn({ thread })) ?? outside.one(find.endedLastIn({ thread })))?.id ?? null;
    },
    isSaying: async (named) => {
      const thread = threadOf(named);
      return thread !== null && outside.one(find.unsentIn({ thread })) !== null;
    },
  };
}
