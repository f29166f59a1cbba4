import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import type { Storage } from "../../../src/store/storage.ts";
import type { Think } from "../../../src/turn/ports/store.ts";
import { closed, withBot } from "../conversations.ts";
import {
  greet,
  hire,
  hour,
  joined,
  learn,
  line,
  log,
  maija,
  makeClock,
  message,
  newest,
  noteOn,
  say,
} from "../fixtures.ts";
import { end as badEnd, removeFiles, removeOld, sumOf } from "../old-matters.ts";
import { inFolder, openIn } from "./folder.ts";

const day = 24 * hour;
const marker = "torstaikello";
const answer = line(`Vastaus, ${marker}.`, { say: "answer", entry: entryId("due-date") });

const end: Think = (s) => ({
  conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now, { answers: { name: marker } }),
  language: s.thread,
  lines: [line("Hei hei.")],
  rating: { value: "no", comment: marker },
});

/** A matter that ended, with the marker wherever somebody could write it. */
async function matter(store: Storage, window: string, words: string): Promise<void> {
  const from = {
    channelThreadId: window,
    customer: { channelCustomerId: `dl-${window}`, name: `${marker} ${window}`, verifiedAs: marker },
  };
  const bytes = new TextEncoder().encode(`${marker} `.repeat(2_000));
  await store.turn(joined(`j-${window}`, from), greet);
  await store.turn(
    message("k1", `${words} ${marker}`, {
      ...from,
      files: [{ name: `${marker}.png`, contentType: "image/png", bytes }],
    }),
    say(answer),
  );
  await store.turn(message("k2", `Entä ${words} ${marker}?`, from), learn);
  const id = await newest(store);
  await store.act({ kind: "note", key: "n", conversation: id, agent: maija, text: marker }, (situation) =>
    noteOn(situation),
  );
  await store.turn(message("k3", marker, from), end);
}

const remove = async (store: Storage, before: number, limit = 20): Promise<number> =>
  sumOf(await removeOld(store, before, limit)).conversations;

/** Where in the files of the folder the words still stand. */
const remnants = (dataDir: string): readonly string[] =>
  readdirSync(dataDir).filter((file) => readFileSync(join(dataDir, file)).includes(marker));

describe("a database from which everything old was taken away", () => {
  test("holds none of it any more, in no page of any file, while it runs and after", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const store = await openIn(dataDir, clock);
      await hire(store);
      for (let n = 0; n < 120; n++) await matter(store, `w${n}`, "sana ".repeat(1 + ((n * 37) % 90)));
      expect(remnants(dataDir)).not.toEqual([]);
      clock.now += 2 * day;
      expect(await remove(store, clock.now - day)).toBe(120);
      expect(remnants(dataDir)).toEqual([]);
      await store.close();
      expect(remnants(dataDir)).toEqual([]);
      const db = new DatabaseSync(join(dataDir, "lupaus.db"), { readOnly: true });
      expect(db.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
      expect(db.prepare("pragma foreign_key_check").all()).toEqual([]);
      db.close();
    });
  });

  test("holds none of it beside what has to stay, which stays whole", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const store = await openIn(dataDir, clock);
      await hire(store);
      for (let n = 0; n < 60; n++) {
        await matter(store, `w${n}`, "sana ".repeat(1 + ((n * 37) % 90)));
        const kept = {
          channelThreadId: `kept-${n}`,
          customer: { channelCustomerId: `k-${n}`, name: "Maija", verifiedAs: null },
        };
        await store.turn(message("k1", `Pysyy ${n} ${"x".repeat(n * 13)}`, kept), say());
      }
      clock.now += 2 * day;
      expect(await remove(store, clock.now - day, 7)).toBe(60);
      expect(remnants(dataDir)).toEqual([]);
      for (let n = 0; n < 60; n++)
        expect((await log(store, `kept-${n}`))[0]?.text).toBe(`Pysyy ${n} ${"x".repeat(n * 13)}`);
      await store.close();
    });
  });

  test("holds nothing of a file's bytes once the file is too old, though its matter is kept", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const store = await openIn(dataDir, clock);
      const bytes = new TextEncoder().encode(`${marker} `.repeat(90_000));
      const files = [{ name: "kuva.png", contentType: "image/png" as const, bytes }];
      for (let n = 0; n < 5; n++)
        await store.turn(message("k1", "Katso", { channelThreadId: `w${n}`, files }), badEnd);
      clock.now += 2 * day;
      expect(await removeFiles(store, clock.now - day, 50)).toBe(5);
      await store.wipe();
      expect(remnants(dataDir)).toEqual([]);
      expect((await log(store, "w3"))[0]?.text).toBe("Katso\n[kuva.png]");
      await store.close();
    });
  });

  test("has a slice whole or not at all, whichever of its statements fails", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      let failing = Infinity;
      const onStatement = (_: number, __: string, when: "before" | "after") => {
        if (when === "before" && (failing -= 1) === 0) throw new Error("disk");
      };
      const store = await openIn(dataDir, clock, { onStatement });
      await hire(store);
      await matter(store, "w1", "sana");
      const id = await newest(store);
      const told = async () => [
        await store.transcript(id, 0),
        await store.conversation(id),
        await store.evidenceCounts(entryId("due-date")),
        await store.rating(id),
      ];
      const whole = await told();
      clock.now += 2 * day;
      let failures = 0;
      for (let n = 1; ; n++) {
        failing = n;
        const done = await store.removeEnded(clock.now - day, null, 9).then(
          () => true,
          () => false,
        );
        failing = Infinity;
        if (done) break;
        failures += 1;
        expect(await told()).toEqual(whole);
      }
      expect(failures).toBeGreaterThan(15);
      expect(await store.conversation(id)).toBeNull();
      await store.close();
    });
  });
});

/** What the removal of a conversation takes away first, each by its own statement. */
const goBefore = [
  "act",
  "attachment",
  "conversation",
  "evidence",
  "hub_offer",
  "letter",
  "message",
  "open_reason",
  "outbox",
  "promise",
  "rating",
  "receipt",
  "task",
];

test("every table that names a conversation or a message is known to the removal, and is found by an index", async () => {
  await inFolder(async (dataDir) => {
    await (await openIn(dataDir, makeClock())).close();
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    const names = db.prepare("select name from sqlite_schema where type = 'table'").all();
    const naming = names.flatMap(({ name }) =>
      db
        .prepare(`select "table" as named, "from" as by from pragma_foreign_key_list(?)`)
        .all(String(name))
        .filter(({ named }) => named === "conversation" || named === "message")
        .map(({ by }) => ({ table: String(name), by: String(by) })),
    );
    expect([...new Set(naming.map(({ table }) => table))].toSorted()).toEqual(goBefore);
    for (const { table, by } of naming) {
      const plan = db.prepare(`explain query plan select 1 from "${table}" where "${by}" = ?`).all();
      expect([table, by, ...plan.map(({ detail }) => String(detail))].join(" ")).not.toContain("SCAN");
    }
    db.close();
  });
});
