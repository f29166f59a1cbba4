import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrations } from "../../../src/store/sql/migrations/all.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const before = migrations.filter(({ number }) => number < 31);

/** A customer who was told of one end and waits for another. */
const rows = `
  insert into customer (id, channel, channel_customer_id, name) values ('u1', 'directline', 'dl_1', 'Aino');
  insert into thread (id, channel, channel_id, customer_id, language, language_from, greeted, last_seq, last_at)
    values ('t1', 'directline', 'w1', 'u1', 'fi', 'page', 1, 1, 1);
  insert into follower (entry, thread_id, at, told_at, text, due_at, late_at, moves) values
    ('outage', 't1', 5, 9, 'Kerromme.', 8, 8, 2),
    ('other', 't1', 6, null, 'Kerromme.', 20, null, 0);
`;

test("who was promised a known problem's end before each promise had a row of its own is counted and told as before", async () => {
  await inFolder(async (dataDir) => {
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    migrate(db, before, 1, "the file of this test");
    db.exec(rows);
    db.close();
    const store = await openIn(dataDir, makeClock());
    const counts = {
      made: 2,
      kept: 1,
      keptInTime: 0,
      late: 1,
      moved: 1,
      released: 0,
      notReached: 0,
      open: 1,
    };
    expect(await store.followsMade(0, 10)).toEqual(counts);
    expect(await store.updateDue(20, 9)).toEqual([{ entry: "other", thread: "t1", dueAt: 20 }]);
    await store.close();
  });
});
