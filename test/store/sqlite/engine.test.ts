import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { threadId } from "../../../src/domain/ids.ts";
import { makeEngine } from "../../../src/store/sqlite/engine.ts";
import { conversationRow } from "../../../src/store/sql/conversation-rows.ts";
import { changeConversation } from "../../../src/store/sql/write-conversation.ts";
import { withBot } from "../conversations.ts";
import { makeClock, message, newest, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

describe("the engine", () => {
  test("refuses a change to a conversation that has moved on since it was read", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const store = await openIn(dataDir, clock);
      await store.turn(message("k1", "Hei"), say());
      const id = await newest(store);
      await store.turn(message("k2", "Hei"), say());
      await store.close();

      const db = new DatabaseSync(join(dataDir, "lupaus.db"));
      const engine = makeEngine(db);
      const change = (version: number) => {
        const held = { conversation: withBot(id, clock.now, { misses: version }), version, handOvers: 0 };
        const before = {
          conversation: withBot(id, clock.now, { misses: 0 }),
          version: version - 1,
          handOvers: 0,
        };
        return changeConversation(
          conversationRow(before, threadId("any"), 100),
          conversationRow(held, threadId("any"), 100 + version),
        );
      };
      expect(() => engine.run(change(2))).toThrow("0 rows were changed instead of 1");
      expect(engine.run(change(3))).toBe(1);
      expect(db.prepare("select version, misses from conversation").get()).toEqual({ version: 3, misses: 3 });
      db.close();
    });
  });
});
