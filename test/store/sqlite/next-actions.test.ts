import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Open } from "../../../src/domain/conversation.ts";
import { conversationId, threadId } from "../../../src/domain/ids.ts";
import { nextActions } from "../../../src/domain/next-action.ts";
import { makeEngine } from "../../../src/store/sqlite/engine.ts";
import { conversationRow } from "../../../src/store/sql/conversation-rows.ts";
import { newConversation } from "../../../src/store/sql/write-conversation.ts";
import { anOpenPromise, promised, queued, withAgent, withBot } from "../conversations.ts";
import { hire, joined, greet, maija, makeClock } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const bot = withBot(conversationId("c1"), 100);
const waits = queued(bot, 100);
const states: readonly Open[] = [
  bot,
  waits,
  withAgent(waits, maija, 100),
  promised(waits, anOpenPromise("p1", 100)),
];

test("the database takes exactly the next actions of the domain's table, each in its state and with its turn", async () => {
  await inFolder(async (dataDir) => {
    const store = await openIn(dataDir, makeClock());
    await hire(store);
    const { thread } = await store.turn(joined(), greet);
    await store.close();
    const db = new DatabaseSync(join(dataDir, "lupaus.db"));
    const takes = (one: Open, action: string, turn: string): boolean => {
      db.exec("begin");
      try {
        const row = conversationRow({ conversation: one, version: 1, handOvers: 0 }, threadId(thread), 1);
        makeEngine(db).run(newConversation({ ...row, first_seq: 1 }));
        db.prepare("update conversation set next_action = ?, awaits = ?").run(action, turn);
        return true;
      } catch (error) {
        expect(String(error)).toContain("next_action_fits_state");
        return false;
      } finally {
        db.exec("rollback");
      }
    };
    const taken = states.flatMap((one) =>
      Object.keys(nextActions).flatMap((action) =>
        ["us", "customer", "other"]
          .filter((turn) => takes(one, action, turn))
          .map((turn) => `${action}: ${one.state}, ${turn}`),
      ),
    );
    const table = Object.entries(nextActions).map(([name, one]) => `${name}: ${one.state}, ${one.awaits}`);
    expect(new Set(taken)).toEqual(new Set(table));
    db.close();
  });
});
