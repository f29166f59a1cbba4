import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { makeEngine } from "../../../src/store/sqlite/engine.ts";
import * as comments from "../../../src/store/sql/comments.ts";
import * as count from "../../../src/store/sql/count.ts";
import * as drafts from "../../../src/store/sql/drafts.ts";
import * as figures from "../../../src/store/sql/entry-figures.ts";
import * as decided from "../../../src/store/sql/decided.ts";
import * as find from "../../../src/store/sql/find.ts";
import * as followers from "../../../src/store/sql/followers.ts";
import * as history from "../../../src/store/sql/history.ts";
import * as letters from "../../../src/store/sql/letters.ts";
import * as learnt from "../../../src/store/sql/learnt.ts";
import * as links from "../../../src/store/sql/links.ts";
import * as publications from "../../../src/store/sql/publications.ts";
import * as people from "../../../src/store/sql/people.ts";
import * as removeEnded from "../../../src/store/sql/remove-ended.ts";
import * as removeFiles from "../../../src/store/sql/remove-files.ts";
import * as removeLog from "../../../src/store/sql/remove-log.ts";
import * as removeThreads from "../../../src/store/sql/remove-threads.ts";
import * as search from "../../../src/store/sql/search.ts";
import * as sending from "../../../src/store/sql/sending.ts";
import * as show from "../../../src/store/sql/show.ts";
import * as stays from "../../../src/store/sql/stays.ts";
import * as tally from "../../../src/store/sql/tally.ts";
import * as tasks from "../../../src/store/sql/tasks.ts";
import * as write from "../../../src/store/sql/write.ts";
import * as writeConversation from "../../../src/store/sql/write-conversation.ts";
import type { Call } from "../../../src/store/sql/statement.ts";
import { makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

/** The lists of all agents and of all drafts are short and read whole, as are the indexes of those in the queue, of the late ones, of what is promised, of who waits for a word, of threads that have to be told of links, of what customers wrote, of what announcements promised, of what is just being written, and of what has not been sent, and the threads of one customer are sorted; and of the log and of ended stays in the queue the first rows. */
const readWhole = [
  "people.agents",
  "people.colleagues",
  "links.untold",
  "links.vouchedAs",
  "stays.newest",
  "drafts.all",
  "publications.unsettled",
  "count.waiting",
  "count.late",
  "count.promised",
  "decided.firstAt",
  "followers.stillWaiting",
  "followers.open",
  "followers.late",
  "followers.kept",
  "comments.unread",
  "comments.read",
  "sending.countedNext",
  "sending.countedBehind",
  "sending.countedDead",
  "sending.hold",
  "sending.hurryBehind",
];

const rooms = {
  comments,
  count,
  decided,
  drafts,
  publications,
  figures,
  followers,
  find,
  history,
  learnt,
  links,
  letters,
  people,
  removeEnded,
  removeFiles,
  removeLog,
  removeThreads,
  search,
  sending,
  show,
  stays,
  tally,
  tasks,
  write,
  writeConversation,
};
const statements: readonly (readonly [string, (values: never) => Call])[] = Object.entries(rooms).flatMap(
  ([room, module]) => Object.entries(module).map(([name, make]) => [`${room}.${name}`, make] as const),
);

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
