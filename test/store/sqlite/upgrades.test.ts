import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { first } from "../../../src/store/sql/migrations/0001-first.ts";
import { migrations } from "../../../src/store/sql/migrations/all.ts";
import type { Migration } from "../../../src/store/sql/migrations/migration.ts";
import { migrate } from "../../../src/store/sqlite/migrate.ts";
import { greet, joined, log, makeClock, message, newest, say, settled } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const known = migrations.at(-1)?.number ?? 0;
const next: Migration = { number: known + 1, name: "next", sql: "create table extra (\n  n bigint\n);\n" };
const withNext = [...migrations, next];

describe("a store on disk", () => {
  test("of the first version is brought to this one with everything in it", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      migrate(db, [first], clock.now, "old.db");
      db.exec(`
        insert into customer values ('u1', 'directline', 'dl_1', 'Maija');
        insert into thread values ('t1', 'directline', 'window-1', 'u1', 'fi', 'page', 0, null, 1, 1);
        insert into message values ('m1', 't1', 1, null, 'customer', 'customer', null, 'Hei', 0, null, null, null, 'k1', null, 1);
      `);
      db.close();
      const store = await openIn(dataDir, clock);
      expect((await log(store)).map((r) => [r.text, r.attachments])).toEqual([["Hei", []]]);
      expect((await store.turn(message("k1", "Hei"), say())).repeated).toBe(true);
      const wrote: unknown[] = [];
      await store.turn(settled(null, "k2"), ({ thread, conversation }) => {
        wrote.push(thread.customerWroteAt);
        return { conversation, language: thread, lines: [] };
      });
      expect(wrote).toEqual([1]);
      await store.close();
    });
  });

  test("newer than this version is refused and left as it was", async () => {
    await inFolder(async (dataDir) => {
      await (await openIn(dataDir, makeClock(), { schema: withNext })).close();
      await expect(openIn(dataDir, makeClock())).rejects.toThrow(
        `it has schema ${next.number}, and this version knows ${known}.`,
      );
      const store = await openIn(dataDir, makeClock(), { schema: withNext });
      await store.close();
    });
  });

  test("is brought to the next schema with everything in it", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const old = await openIn(dataDir, clock);
      await old.turn(message("k1", "Hei"), say());
      await old.close();
      const later = await openIn(dataDir, clock, { schema: withNext });
      expect((await log(later)).map((r) => r.text)).toEqual(["Hei"]);
      await later.close();
      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      expect(db.prepare("select number, name, applied_at from migration").all()).toEqual(
        withNext.map(({ number, name }) => ({ number, name, applied_at: clock.now })),
      );
      expect(() => db.exec("insert into extra (n) values ('many')")).toThrow("INTEGER");
      db.close();
    });
  });

  test("whose migration was edited since is refused", async () => {
    await inFolder(async (dataDir) => {
      await (await openIn(dataDir, makeClock())).close();
      const edited = { ...first, sql: `${first.sql}\n-- one more thing` };
      await expect(
        openIn(dataDir, makeClock(), { schema: [edited, ...migrations.slice(1)] }),
      ).rejects.toThrow("another migration 1 (first)");
    });
  });

  test("whose migration fails stays at the schema before it", async () => {
    await inFolder(async (dataDir) => {
      const broken: Migration = { ...next, sql: `${next.sql} create table nonsense (;` };
      await expect(openIn(dataDir, makeClock(), { schema: [...migrations, broken] })).rejects.toThrow(
        `Migration ${next.number} (next)`,
      );
      const store = await openIn(dataDir, makeClock());
      await store.turn(message("k1", "Hei"), say());
      await store.close();
      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      expect(db.prepare("select name from sqlite_schema where name = 'extra'").get()).toBeUndefined();
      db.close();
    });
  });

  test("of the first version keeps what had come: an opening that is sent again changes nothing", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      await (await openIn(dataDir, clock, { schema: [first] })).close();
      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      db.exec("insert into customer values ('u1', 'directline', 'dl_maija', 'Maija')");
      db.exec(
        "insert into thread values ('t1', 'directline', 'window-1', 'u1', 'sv', 'message', 1, null, 0, 0)",
      );
      db.exec("insert into joined values ('t1', 'joined', 'm1')");
      db.close();
      const store = await openIn(dataDir, clock);
      expect(await store.turn(joined(), greet)).toEqual({ message: "m1", repeated: true, thread: "t1" });
      await store.turn(message("k1", "Hej"), (situation) => {
        expect(situation.thread).toMatchObject({ language: "sv", languageFrom: "message" });
        return say()(situation);
      });
      expect((await store.conversation(await newest(store)))?.customer.verifiedAs).toBeNull();
      await store.close();
    });
  });
});
