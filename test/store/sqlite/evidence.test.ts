import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import { makeClock, message, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const dueDate = entryId("due-date");

/** A folder in which Maija has asked something and said that the answer helped. */
const withEvidence = (run: (dataDir: string) => Promise<void>) =>
  inFolder(async (dataDir) => {
    const store = await openIn(dataDir, makeClock());
    await store.turn(message("k1", "Milloin eräpäivä on?"), (situation) => ({
      ...say()(situation),
      evidence: [{ kind: "helped", entry: dueDate, asked: 1 }],
    }));
    await store.close();
    await run(dataDir);
  });

test("evidence names no customer, thread or conversation", async () => {
  await withEvidence(async (dataDir) => {
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    const columns = db
      .prepare("select * from evidence")
      .columns()
      .map(({ name }) => name);
    db.close();
    expect(columns).toEqual(["id", "entry", "kind", "message_id", "text", "language", "at"]);
  });
});

test("when a message is taken out of the log its evidence stays, and nothing leads from it to anybody", async () => {
  await withEvidence(async (dataDir) => {
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    db.exec("pragma foreign_keys = on");
    db.exec("delete from message");
    db.close();
    const store = await openIn(dataDir, makeClock());
    expect(await store.evidence(dueDate, 9)).toMatchObject([
      { text: "Milloin eräpäivä on?", message: null, who: null },
    ]);
    await store.close();
  });
});
