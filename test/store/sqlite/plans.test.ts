import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { makeEngine } from "../../../src/store/sqlite/engine.ts";
import * as find from "../../../src/store/sql/find.ts";
import * as people from "../../../src/store/sql/people.ts";
import * as sending from "../../../src/store/sql/sending.ts";
import * as show from "../../../src/store/sql/show.ts";
import * as write from "../../../src/store/sql/write.ts";
import type { Call } from "../../../src/store/sql/statement.ts";
import { makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

/** The list of all agents is short and read whole. */
const readWhole = ["agents"];

const statements: readonly (readonly [string, (values: never) => Call])[] = [
  find,
  people,
  sending,
  show,
  write,
].flatMap((module) => Object.entries(module));

describe("every statement", () => {
  test("finds its rows by an index, without sorting", async () => {
    await inFolder(async (dataDir) => {
      await (await openIn(dataDir, makeClock())).close();
      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      const engine = makeEngine(db);
      expect(statements.length).toBeGreaterThan(40);
      for (const [name, make] of statements) {
        // The second is for the one that compares two rows and writes what differs.
        const sql = engine.text(Reflect.apply(make, undefined, [{}, { version: 1 }]));
        const plan = db
          .prepare(`explain query plan ${sql}`)
          .all()
          .map((row) => String(row["detail"]));
        const scans = plan.filter((step) => /^SCAN |TEMP B-TREE/.test(step));
        expect([name, readWhole.includes(name) ? [] : scans]).toEqual([name, []]);
      }
      db.close();
    });
  });
});
