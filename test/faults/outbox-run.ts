import { randomBytes } from "node:crypto";
import type { Line } from "../../src/turn/ports/line.ts";
import type { Thought } from "../../src/turn/ports/store.ts";
import { makeIds } from "../../src/store/ids.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { makeOutbox } from "../../src/turn/outbox.ts";
import { makePages } from "../fixtures/pages.ts";

const line = (text: string): Line => ({
  author: "bot",
  audience: "customer",
  say: "small-talk",
  text,
  markdown: false,
  options: [],
  entry: null,
  agent: null,
});

/**
 * One turn on a channel that is sent to, and the sending of its two lines: each is posted to the URL. Begun again on the same
 * files it does what a start of the house does. `onStatement` is told of each statement from the turn on, before it runs.
 */
export async function sendLines(dataDir: string, url: string, onStatement: () => void): Promise<void> {
  let isCounting = false;
  const storage = await openSqlite({
    dataDir,
    now: () => Date.now(),
    newId: makeIds(() => Date.now(), randomBytes),
    pages: makePages(),
    onStatement: (_n, _sql, at) => {
      if (isCounting && at === "before") onStatement();
    },
  });
  // Nobody waits here for a channel to tell of a line that may have arrived.
  await storage.hurryLines(Date.now(), Date.now());
  isCounting = true;
  await storage.turn(joined, ({ conversation, thread }): Thought => ({
    conversation,
    language: thread,
    lines: [line("A"), line("B")],
  }));
  const outbox = makeOutbox({
    store: storage,
    commits: storage,
    carries: () => true,
    send: async ({ key, text }) => {
      await fetch(url, { method: "POST", body: JSON.stringify({ key, text }) });
      return { kind: "taken" };
    },
    unsent: ({ conversation, thread }) => ({ conversation, language: thread, lines: [] }),
    clock: () => Date.now(),
    record: () => {},
    fault: (error) => {
      throw error;
    },
  });
  await outbox.drain();
  await storage.close();
}

const joined = {
  kind: "joined",
  key: "joined",
  channel: "pushed",
  channelThreadId: "t",
  customer: { channelCustomerId: "c", name: null, verifiedAs: null },
  locale: "fi",
  reference: "{}",
} as const;
