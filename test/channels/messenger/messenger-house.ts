import { makeMessenger } from "../../../src/channels/messenger/messenger.ts";
import { openServer } from "../../../src/server/open.ts";
import type { Storage } from "../../../src/store/storage.ts";
import { makeOutbox, type OutboxRecord } from "../../../src/turn/outbox.ts";
import { makeTyping } from "../../../src/turn/typing.ts";
import { type FakeClock, makeHouse } from "../../fixtures/house.ts";
import { type GraphOptions, openGraph } from "../../helpers/graph-api.ts";

interface Noted {
  readonly event: string;
  readonly message: string | undefined;
}

/** What Messenger's names of a customer are here. */
export const aino = "7001002003004001";

/** A house that is reached by Messenger alone, behind the real server, with a Graph API of its own and a clock that stands still. */
export async function openMessengerHouse(options: GraphOptions & { readonly store?: Storage } = {}) {
  const clock: FakeClock = { now: Date.UTC(2026, 10, 25, 8) };
  const graph = await openGraph({ now: () => clock.now, ...options });
  const house = makeHouse(options.store, clock);
  const notes: Noted[] = [];
  const typing = makeTyping(() => {});
  const channel = makeMessenger({
    appSecret: graph.appSecret,
    verifyToken: graph.verifyToken,
    pageToken: graph.pageToken,
    graphUrl: graph.url,
    publicOnly: (name, _, callback) => callback(new Error(`${name} is not looked up in tests`), ""),
    receive: house.receive,
    typing,
    receipts: house.storage,
    note: (event, { message }) => void notes.push({ event, message }),
    now: () => clock.now,
  });
  const logged: string[] = [];
  const log = (event: string) => void logged.push(event);
  const server = await openServer({
    host: "127.0.0.1",
    port: 0,
    routes: channel.routes,
    policies: channel.policies,
    upgrades: [],
    limits: true,
    trustProxy: 0,
    log: { info: log, error: log },
    health: () => [],
    now: () => clock.now,
  });
  const records: OutboxRecord[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: (of) => of === "messenger",
    send: channel.send,
    clock: () => clock.now,
    record: (record) => void records.push(record),
    fault: (error) => void house.faults.push(error),
  });
  const webhook = `http://127.0.0.1:${server.port}/webhooks/messenger`;
  graph.meta.callAt(webhook);
  const thread = (customer: string) => `${graph.pageId}:${customer}`;
  const rowsOf = async (customer: string) => {
    const found = await house.storage.thread("messenger", thread(customer));
    return found === null ? [] : house.storage.customerLog(found.id, 0, 1_000);
  };
  return {
    ...house,
    graph,
    meta: graph.meta,
    webhook,
    notes,
    logged,
    sendings: records,
    typing,
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
      await server.close();
      await channel.close();
      await graph.close();
    },
  };
}
export type MessengerHouse = Awaited<ReturnType<typeof openMessengerHouse>>;
