import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Conversation } from "../../../src/domain/conversation.ts";
import { conversationId, threadId } from "../../../src/domain/ids.ts";
import { makeEngine } from "../../../src/store/sqlite/engine.ts";
import { conversationOf, conversationRow } from "../../../src/store/sql/conversation-rows.ts";
import * as find from "../../../src/store/sql/find.ts";
import { newConversation } from "../../../src/store/sql/write-conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import { anOpenPromise, closed, promised, queued, withAgent, withBot } from "../conversations.ts";
import { hire, maija, makeClock, message, say, ville } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const thread = threadId("t1");
const bot = withBot(conversationId("c1"), 100);
const states: readonly Conversation[] = [
  bot,
  queued(bot, 100),
  withAgent(queued(bot, 100), maija, 100),
  promised(queued(bot, 100), anOpenPromise("p1", 100)),
  closed(withAgent(queued(bot, 100), maija, 100), 100),
];

describe("the tables", () => {
  let db: DatabaseSync;
  let done: () => void = () => {};
  let removed: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    const ready = Promise.withResolvers<void>();
    removed = inFolder(async (dataDir) => {
      const store = await openIn(dataDir, makeClock());
      await hire(store);
      await hire(store, ville, "Ville");
      await store.turn(message("k1", "Hei"), say());
      await store.close();
      db = new DatabaseSync(join(dataDir, "lupaus.db"));
      db.exec("insert into customer values ('u1', 'sms', '+358', null, null)");
      db.exec(
        "insert into thread values ('t1', 'sms', '+358', 'u1', 'fi', 'page', 0, null, 0, 0, 0, null, null, null, null, null)",
      );
      ready.resolve();
      await new Promise<void>((resolve) => {
        done = resolve;
      });
      db.close();
    });
    await ready.promise;
  });
  afterAll(async () => {
    done();
    await removed;
  });

  /** Runs against the tables and takes everything back. */
  const trying = <Answer>(run: () => Answer): Answer => {
    db.exec("begin");
    try {
      return run();
    } finally {
      db.exec("rollback");
    }
  };
  const insert = (conversation: Conversation, change = 1_000) =>
    makeEngine(db).run(
      newConversation({
        ...conversationRow({ conversation, version: 1, handOvers: 0 }, thread, change),
        first_seq: 1,
      }),
    );
  const after = (conversation: Conversation, sql: string) => () =>
    trying(() => {
      insert(conversation);
      db.exec(sql);
    });

  test("take every conversation that the types know, and give it back", () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        trying(() => {
          insert(conversation);
          const row = makeEngine(db).one(find.conversation({ id: conversation.id }));
          expect(row === null ? null : conversationOf(row, conversation.promises)).toEqual(conversation);
        });
      }),
    );
  });

  test("have no open conversation without owner, next action and its time, and no closed one with them", () => {
    for (const conversation of states) {
      for (const column of ["owner_kind", "next_action", "next_action_at", "awaits"]) {
        const value = conversation.state === "closed" ? (column === "next_action_at" ? "1" : "'us'") : "null";
        expect(after(conversation, `update conversation set ${column} = ${value} where id = 'c1'`)).toThrow(
          "CHECK constraint failed",
        );
      }
    }
  });

  test("have no conversation whose columns are another state's", () => {
    for (const conversation of states) {
      for (const other of states.filter((s) => s.state !== conversation.state)) {
        expect(
          after(conversation, `update conversation set state = '${other.state}' where id = 'c1'`),
        ).toThrow("CHECK constraint failed");
      }
    }
  });

  test.each([
    ["owner_kind = 'agent'", "bot"],
    ["owner_kind = 'queue'", "bot"],
    ["owner_agent_id = 'agent-maija'", "bot"],
    ["reason = 'angry'", "bot"],
    ["urgency = 1", "bot"],
    ["misses = null", "bot"],
    ["misses = -1", "bot"],
    ["next_action = 'reply'", "bot"],
    ["awaits = 'us'", "bot"],
    ["owner_agent_id = 'agent-maija'", "queued"],
    ["reason = null", "queued"],
    ["urgency = null", "queued"],
    ["urgency = 5", "queued"],
    ["queued_at = null", "queued"],
    ["misses = 1", "queued"],
    ["closed_at = 1", "queued"],
    ["state = 'promised'", "queued"],
    ["owner_agent_id = null", "with-agent"],
    ["awaits = 'customer'", "with-agent"],
    ["next_action = 'goodbye'", "with-agent"],
    ["reopens_until = 1", "with-agent"],
    ["flow = '[]'", "with-agent"],
    ["closed_at = null", "closed"],
    ["close_reason = null", "closed"],
    ["owner_agent_id = 'agent-maija'", "closed"],
    ["escalated_at = 1", "closed"],
    ["desk_rank = 1", "closed"],
    ["version = 0", "closed"],
  ])("refuse %s of a conversation that is %s", (set, state) => {
    const conversation = states.find((s) => s.state === state) ?? bot;
    expect(after(conversation, `update conversation set ${set} where id = 'c1'`)).toThrow("CHECK constraint");
  });

  test("have at most one open conversation in a thread, and any number of closed ones", () => {
    const other = { ...bot, id: conversationId("c2") };
    expect(() =>
      trying(() => {
        insert(bot);
        insert(other, 1_001);
      }),
    ).toThrow("UNIQUE constraint failed: conversation.thread_id");
    trying(() => {
      insert(closed(bot, 100));
      insert(closed(other, 100), 1_001);
      insert({ ...bot, id: conversationId("c3") }, 1_002);
    });
  });

  const row = (values: Record<string, string>) => {
    const all = {
      id: "'m1'",
      thread_id: "'t1'",
      seq: "1",
      conversation_id: "null",
      author: "'bot'",
      audience: "'customer'",
      say: "'small-talk'",
      text: "'Hei'",
      markdown: "0",
      options: "null",
      entry: "null",
      agent_id: "null",
      channel_msg_id: "null",
      reply_to: "null",
      at: "1",
      ...values,
    };
    return `insert into message (${Object.keys(all).join()}) values (${Object.values(all).join()})`;
  };
  const own = { author: "'customer'", say: "null", channel_msg_id: "'k1'" };

  test.each<[string, readonly string[], string]>([
    ["two rows of one seq", [row({}), row({ id: "'m2'" })], "UNIQUE"],
    ["one key twice in a thread", [row(own), row({ ...own, id: "'m2'", seq: "2" })], "UNIQUE"],
    ["a customer's message without a key", [row({ ...own, channel_msg_id: "null" })], "CHECK"],
    ["a customer's message that the house says", [row({ ...own, say: "'answer'" })], "CHECK"],
    ["a line that says nothing", [row({ say: "null" })], "CHECK"],
    ["a desk's line that says something", [row({ audience: "'desk'" })], "CHECK"],
    ["a key on the bot's line", [row({ channel_msg_id: "'k1'" })], "CHECK"],
    ["an agent's line by nobody", [row({ author: "'agent'" })], "CHECK"],
    ["the bot's line by an agent", [row({ agent_id: "'agent-maija'" })], "CHECK"],
    ["a line of a foreign author", [row({ author: "'god'" })], "CHECK"],
    ["a line for a foreign audience", [row({ audience: "'all'" })], "CHECK"],
    ["a line in no thread", [row({ thread_id: "'t9'" })], "FOREIGN KEY"],
    ["a line in no conversation", [row({ conversation_id: "'c9'" })], "FOREIGN KEY"],
    ["an answer to nothing", [row({ reply_to: "'m9'" })], "FOREIGN KEY"],
    ["a seq that is no number", [row({ seq: "'one'" })], "INTEGER"],
    ["a file of no message", ["insert into attachment values ('a1', 'm9', x'01')"], "FOREIGN KEY"],
    ["a file without bytes", [row({}), "insert into attachment values ('a1', 'm1', x'')"], "CHECK"],
    ["a file that is a text", [row({}), "insert into attachment values ('a1', 'm1', 'x')"], "BLOB"],
    [
      "two next rows in one thread's outbox",
      [
        row({}),
        row({ id: "'m2'", seq: "2" }),
        "insert into outbox values ('m1', 'm1', 't1', 1, 0, 0, null, 'next', 0, 0, null, null)",
        "insert into outbox values ('m2', 'm2', 't1', 2, 0, 0, null, 'next', 0, 0, null, null)",
      ],
      "UNIQUE",
    ],
    [
      "a sent row that doesn't say when",
      [row({}), "insert into outbox values ('m1', 'm1', 't1', 1, 0, 0, null, 'sent', 0, 1, null, null)"],
      "CHECK",
    ],
    [
      "a row to send that is no line",
      ["insert into outbox values ('m9', 'm9', 't1', 1, 0, 0, null, 'next', 0, 0, null, null)"],
      "FOREIGN KEY",
    ],
    [
      "two threads of one channel id",
      [
        "insert into thread select 't2', channel, channel_id, customer_id, language, language_from, greeted, reference, last_seq, last_at, language_chosen, null, null, null, null, null from thread where id = 't1'",
      ],
      "UNIQUE",
    ],
    ["a thread in a foreign language", ["update thread set language = 'de' where id = 't1'"], "CHECK"],
    ["a session of nobody", ["insert into session values ('s', 'nobody', 1, 2)"], "FOREIGN KEY"],
    [
      "one e-mail address twice",
      [
        "insert into agent (id, email, email_folded, name, role, password_hash, created_at) select 'x', email, email_folded, name, role, password_hash, created_at from agent",
      ],
      "UNIQUE",
    ],
  ])("refuse %s", (_, statements, why) => {
    expect(() => trying(() => statements.forEach((sql) => db.exec(sql)))).toThrow(why);
    trying(() => statements.slice(0, -1).forEach((sql) => db.exec(sql)));
  });
});
