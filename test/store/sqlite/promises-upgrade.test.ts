import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrations } from "../../../src/store/sql/migrations/all.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const before = migrations.filter(({ number }) => number < 11);

/** One thread with a conversation in each state, and one of a person that had another before it, as they were kept then. */
const rows = `
  insert into agent (id, email, email_folded, name, role, password_hash, created_at) values ('maija', 'maija@napavirta.example', 'maija@napavirta.example', 'Maija', 'agent', 'x', 1);
  insert into customer (id, channel, channel_customer_id, name) values ('u1', 'directline', 'dl_1', 'Aino');
  insert into thread (id, channel, channel_id, customer_id, language, language_from, greeted, last_seq, last_at)
    select 't' || value, 'directline', 'w' || value, 'u1', 'fi', 'page', 1, 1, 1 from json_each('[1,2,3,4]');
  insert into message (id, thread_id, seq, conversation_id, author, audience, text, markdown, channel_msg_id, at)
    select 'm' || value, 't' || value, 1, 'c' || value, 'customer', 'customer', 'Hei ' || value, 0, 'k1', 5 from json_each('[1,2,3,4]');
`;

const columns = (db: DatabaseSync, table: string) =>
  db
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));

const states = {
  c1: {
    state: "bot",
    owner_kind: "bot",
    awaits: "customer",
    next_action: "goodbye",
    misses: 1,
    offered: "[]",
  },
  c2: {
    state: "queued",
    owner_kind: "queue",
    awaits: "us",
    next_action: "first-human-word",
    reason: "angry",
    urgency: 4,
    queued_at: 7,
    escalated_at: 8,
    answers: '{"name":"Aino"}',
  },
  c3: {
    state: "with-agent",
    owner_kind: "agent",
    owner_agent_id: "maija",
    awaits: "customer",
    next_action: "remind",
    reason: "asked-human",
    urgency: 2,
    previous_id: "c4",
  },
  c4: {
    state: "closed",
    reason: "asked-human",
    last_agent_id: "maija",
    closed_at: 9,
    close_reason: "solved",
    reopens_until: 10,
  },
};

test("a database from before promises keeps every conversation as it was, and each goes by its next action", async () => {
  await inFolder(async (dataDir) => {
    const clock = makeClock();
    await (await openIn(dataDir, clock, { schema: before })).close();
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    db.exec("pragma foreign_keys = off");
    db.exec(rows);
    Object.entries(states).forEach(([id, own], nth) => {
      const isOpen = own.state !== "closed";
      const row = {
        id,
        thread_id: `t${nth + 1}`,
        started_at: 5,
        first_seq: 1,
        waiting_since: isOpen ? 6 : null,
        ...(isOpen && { next_action_at: 100 + nth }),
        desk_rank: isOpen ? nth : -9,
        version: 3,
        change: nth + 1,
        ...own,
      };
      const names = Object.keys(row);
      db.prepare(`insert into conversation (${names.join()}) values (${names.map(() => "?").join()})`).run(
        ...Object.values(row),
      );
    });
    const kept = columns(db, "conversation");
    const all = () => db.prepare(`select ${kept.join()} from conversation order by id`).all();
    const old = all();
    migrate(db, migrations, clock.now, "old.db");
    expect(all()).toEqual(old);
    expect(db.prepare("select id, wakes_at, open_promises from conversation order by id").all()).toEqual([
      { id: "c1", wakes_at: 100, open_promises: 0 },
      { id: "c2", wakes_at: 101, open_promises: 0 },
      { id: "c3", wakes_at: 102, open_promises: 0 },
      { id: "c4", wakes_at: null, open_promises: 0 },
    ]);
    expect(db.prepare("pragma foreign_key_check").all()).toEqual([]);
    db.close();
    const store = await openIn(dataDir, clock);
    expect(await store.due(102, 9)).toEqual(["c1", "c2", "c3"]);
    expect(
      (await store.conversations({ view: "open" }, null, 9))?.rows
        .map(({ id, state }) => [id, state])
        .toSorted(),
    ).toEqual([
      ["c1", "bot"],
      ["c2", "queued"],
      ["c3", "with-agent"],
    ]);
    await store.close();
  });
});
