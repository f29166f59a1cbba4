import { describe, expect, test } from "vitest";
import { conversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import { closeIt, handOver, hire, hour, message, newest, say, take, takeIt } from "./fixtures.ts";

export function historyContract(get: () => Opened): void {
  describe("the history of a customer", () => {
    /** A matter that an agent took and closed. */
    const ended = async (text: string, key: string, window = "window-1") => {
      const { store, clock } = get();
      await store.turn(message(key, text, { channelThreadId: window }), handOver());
      const id = await newest(store);
      await store.act(take(`take ${key}`, id), takeIt);
      await store.act({ ...take(`end ${key}`, id), kind: "close", reason: "solved", seen: null }, closeIt);
      clock.now += hour;
      return id;
    };

    test("has all that came in the thread, the newest first, with who had it and what the customer began with", async () => {
      const { store } = get();
      await hire(store);
      const first = await ended("Lasku on väärin", "k1");
      await ended("Toisen asia", "k2", "window-2");
      const second = await ended("Muutto", "k3");
      await store.turn(message("k4", "Hei taas"), say());
      const third = await newest(store);
      const told = { more: false, linked: [] };
      for (const id of [first, second, third]) {
        expect(await store.historyOf(id, 10)).toMatchObject({
          ...told,
          matters: [
            { row: { id: third, state: "bot", previous: second }, hadBy: null, began: "Hei taas" },
            { row: { id: second, state: "closed" }, hadBy: "Maija Meikäläinen", began: "Muutto" },
            {
              row: { id: first, closeReason: "solved" },
              hadBy: "Maija Meikäläinen",
              began: "Lasku on väärin",
            },
          ],
        });
      }
    });

    test("says that there is more than it was asked for", async () => {
      const { store } = get();
      await hire(store);
      await ended("Yksi", "k1");
      const second = await ended("Kaksi", "k2");
      expect(await store.historyOf(second, 1)).toMatchObject({ more: true, matters: [{ began: "Kaksi" }] });
      expect(await store.historyOf(second, 2)).toMatchObject({ more: false, matters: [{}, {}] });
    });

    test("is of a conversation that there is", async () => {
      expect(await get().store.historyOf(conversationId("none"), 10)).toBeNull();
    });
  });
}
