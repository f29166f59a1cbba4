import type { Storage } from "../../../src/store/storage.ts";
import { makeOutbox, type OutboxRecord } from "../../../src/turn/outbox.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { makeUnsent } from "../../../src/turn/unsent.ts";
import { type FakeClock, makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { type GraphOptions, openGraph } from "../../helpers/graph-api.ts";
import { seatInbox } from "./inbox-seat.ts";
import { graphOf, serveMessenger } from "./server.ts";

/** What Messenger's names of a customer are here. */
export const aino = "7001002003004001";

export interface HouseOptions extends GraphOptions {
  readonly store?: Storage;
  readonly withInbox?: boolean;
  readonly knows?: Knowledge;
}

/** A house that is reached by Messenger alone, with a Graph API of its own and a clock that stands still. */
export async function openMessengerHouse(options: HouseOptions = {}) {
  const knows = options.knows ?? knowledge;
  const clock: FakeClock = { now: Date.UTC(2026, 10, 25, 8) };
  const graph = await openGraph({ now: () => clock.now, ...options });
  const house = makeHouse(options.store, clock, () => knows);
  const inbox = options.withInbox === true ? await seatInbox(house, graphOf(graph)) : null;
  const served = await serveMessenger(house, graph, 0, inbox);
  const sendings: OutboxRecord[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: (of) => of === "messenger",
    send: served.send,
    unsent: makeUnsent(() => knows),
    clock: () => clock.now,
    record: (record) => void sendings.push(record),
    fault: (error) => void house.faults.push(error),
  });
  const thread = (customer: string) => `${graph.pageId}:${customer}`;
  const rowsOf = async (customer: string) => {
    const found = await house.storage.thread("messenger", thread(customer));
    return found === null ? [] : house.storage.customerLog(found.id, 0, 1_000);
  };
  return {
    ...house,
    ...served,
    graph,
    inbox,
    meta: graph.meta,
    sendings,
    thread,
    /** Where a customer's matter stands. */
    matterOf: (customer: string) => house.matter(thread(customer)),
    /** The log of a customer's thread, as the customer sees it. */
    rowsOf,
    /** The same as "author: text". */
    log: async (customer: string) => (await rowsOf(customer)).map(({ author, text }) => `${author}: ${text}`),
    /** Sends all that is due, and lets what comes of it come back. */
    drain: async () => {
      await outbox.drain();
      await graph.meta.settled();
    },
    async close() {
      await graph.meta.close();
      await served.close();
      await graph.close();
    },
  };
}
export type MessengerHouse = Awaited<ReturnType<typeof openMessengerHouse>>;
