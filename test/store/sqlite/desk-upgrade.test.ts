import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import {
  handOver,
  hire,
  line,
  makeClock,
  message,
  noteOn,
  say,
  take,
  takeIt,
  maija,
  newest,
} from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

/** Brings the file back to how it was before the desk's migration. */
function forgetDesk(dataDir: string): void {
  const db = new DatabaseSync(join(dataDir, "lupaus.db"));
  for (const index of ["conversation_of_agent", "conversation_in_queue", "conversation_late"]) {
    db.exec(`drop index ${index}`);
  }
  db.exec("drop index conversation_handed_over");
  db.exec("alter table conversation drop column said_seq");
  db.exec("alter table conversation drop column about");
  db.exec("delete from migration where number = 4");
  db.close();
}

test("a database from before the desk's lists shows in them what was said and what it is about", async () => {
  await inFolder(async (dataDir) => {
    const clock = makeClock();
    const before = await openIn(dataDir, clock);
    await hire(before);
    const answer = line("Näin.", { say: "answer", entry: entryId("due-date") });
    await before.turn(message("k1", "Eräpäivä"), say(answer));
    await before.turn(message("k2", "Ihminen"), handOver());
    const id = await newest(before);
    await before.act(take("t", id), takeIt);
    const written = { kind: "note", key: "n", conversation: id, agent: maija, text: "x" } as const;
    await before.act(written, noteOn);
    await before.turn(message("k1", "Hei", { channelThreadId: "b" }), say());
    const listed = await before.conversations({ view: "open" }, null, 9);
    await before.close();
    forgetDesk(dataDir);
    const after = await openIn(dataDir, clock);
    expect(await after.conversations({ view: "open" }, null, 9)).toEqual(listed);
    expect(listed?.rows.map(({ about, last }) => [about, last?.text])).toEqual([
      ["due-date", "Ihminen"],
      [null, "Hei"],
    ]);
    await after.close();
  });
});
