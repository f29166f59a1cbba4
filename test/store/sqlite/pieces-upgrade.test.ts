import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrations } from "../../../src/store/sql/migrations/all.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const before = migrations.filter(({ number }) => number < 25);

/** A thread with a line that was sent, one that waits for another try, and one behind it. */
const rows = `
  insert into customer (id, channel, channel_customer_id, name) values ('u1', 'messenger', 'psid-1', 'Aino');
  insert into thread (id, channel, channel_id, customer_id, language, language_from, greeted, reference, last_seq, last_at)
    values ('t1', 'messenger', 'page:psid-1', 'u1', 'fi', 'page', 1, '{}', 3, 3);
  insert into message (id, thread_id, seq, author, audience, say, text, markdown, at)
    select 'm' || value, 't1', value, 'bot', 'customer', 'answer', 'Vastaus ' || value, 0, value from json_each('[1,2,3]');
  insert into outbox (message_id, thread_id, seq, state, due_at, attempts, sent_at, error) values
    ('m1', 't1', 1, 'sent', 1, 1, 2, null),
    ('m2', 't1', 2, 'next', 1, 2, null, 'failed'),
    ('m3', 't1', 3, 'behind', 1, 0, null, null);
`;

test("what waited to be sent before lines could go in pieces goes whole, in order, and with its tries", async () => {
  await inFolder(async (dataDir) => {
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    migrate(db, before, 1, "the file of this test");
    db.exec(rows);
    db.close();
    const clock = makeClock();
    const store = await openIn(dataDir, clock);
    const sent = [];
    for (let [row] = await store.claim(clock.now, 1, 60_000); row !== undefined;) {
      sent.push([row.key, row.text, row.attempts]);
      await store.sent(row.key, row.attempts, clock.now);
      [row] = await store.claim(clock.now, 1, 60_000);
    }
    expect(sent).toEqual([
      ["m2", "Vastaus 2", 2],
      ["m3", "Vastaus 3", 0],
    ]);
    await store.close();
  });
});
