import type { GraphOptions } from "../../helpers/graph-api.ts";
import { aino, openMessengerHouse } from "./messenger-house.ts";

export const minute = 60_000;

/** A house whose people answer Messenger in the Page Inbox, and what happens between it and one customer. */
export async function openInboxHouse(options: GraphOptions = {}) {
  const house = await openMessengerHouse({ ...options, withInbox: true });
  const { graph, meta, clock } = house;
  const inbox = () => {
    if (house.inbox === null) throw new Error("The house has no inbox.");
    return house.inbox;
  };
  /** The clock goes on, and all that is due is done: as the house does again and again. */
  const tick = async (ms = 1_000) => {
    await inbox().later(ms);
    await house.drain();
    await meta.settled();
  };
  const writes = async (text: string) => {
    clock.now += 1_000;
    await meta.writes(aino, text);
    await house.drain();
  };
  /** What agents alone read of the matter. */
  const deskNotes = async () => {
    const rows = await house.storage.transcript((await house.matterOf(aino)).id, 0);
    return rows.filter(({ audience }) => audience === "desk").map(({ text }) => text);
  };
  const read = () => graph.reads(aino);
  return {
    ...house,
    seat: inbox,
    tick,
    /** Minute by minute, as the clock goes. */
    wait: async (minutes: number) => {
      for (let past = 0; past < minutes; past += 1) await tick(minute);
    },
    writes,
    asks: async () => {
      await writes("voiko eräpäivää siirtää");
      await writes("haluan puhua ihmiselle");
      await tick();
    },
    answers: async (text: string) => {
      clock.now += 1_000;
      await graph.inbox.writes(aino, text);
      await meta.settled();
    },
    isDone: async () => {
      clock.now += minute;
      graph.inbox.isDone(aino);
      await meta.settled();
      await tick();
    },
    /** What the customer reads in Messenger that we have sent. */
    read,
    /** The app that has the customer's thread. */
    owner: () => graph.routing.ownerOf(aino),
    matter: () => house.matterOf(aino),
    lines: () => house.log(aino),
    deskNotes,
    /** How it stands with a matter that our own people have. */
    async ours() {
      const row = await house.matterOf(aino);
      return {
        state: row.state,
        isUrgent: (row.urgency ?? 0) >= 3,
        notes: (await deskNotes()).join("\n"),
        told: read().filter((line) => line.includes("taas asiakaspalvelun jonossa")).length,
        offer: (await house.storage.lastOffer(row.id))?.state,
        faults: house.faults,
      };
    },
  };
}
export type InboxHouse = Awaited<ReturnType<typeof openInboxHouse>>;
