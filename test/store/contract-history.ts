import { describe, expect, test } from "vitest";
import { conversationId, type ConversationId } from "../../src/domain/ids.ts";
import { join, part } from "../../src/domain/person/join.ts";
import type { Think } from "../../src/turn/ports.ts";
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

    /** Links the thread with the one whose code this is. */
    const linksBy =
      (code: string): Think =>
      (situation) => {
        const { links, now, freshPerson: fresh } = situation;
        const found = links.ofCode(code);
        const own = links.own();
        const joined = join(own, [own, ...links.others(), ...found], { how: "code", now, fresh });
        return { ...say()(situation), links: joined, code: { do: "use", code } };
      };
    const makes =
      (code: string): Think =>
      (situation) => ({ ...say()(situation), code: { do: "make", code, until: situation.now + hour } });

    test("is one with that of the channels that are linked, and theirs again once they are parted", async () => {
      const { store, clock } = get();
      await hire(store);
      const first = await ended("Lasku", "k1", "web");
      const second = await ended("Muutto", "k2", "messenger");
      await store.turn(message("k3", "Koodi?", { channelThreadId: "web" }), makes("BCDFGHJK"));
      const third = await newest(store);
      await store.turn(message("k4", "BCDF-GHJK", { channelThreadId: "messenger" }), linksBy("BCDFGHJK"));
      const fourth = await newest(store);
      const at = clock.now;
      const idsOf = async (id: ConversationId) =>
        (await store.historyOf(id, 10))?.matters.map(({ row }) => row.id);
      const all = [fourth, third, second, first];
      expect([await idsOf(first), await idsOf(fourth)]).toEqual([all, all]);
      const linked = { channel: "directline", how: "code", at };
      expect((await store.historyOf(first, 10))?.linked).toEqual([{ ...linked, conversation: fourth }]);
      expect((await store.historyOf(second, 10))?.linked).toEqual([{ ...linked, conversation: third }]);
      expect(await store.historyOf(first, 3)).toMatchObject({
        more: true,
        linked: [{ conversation: fourth }],
      });
      await store.turn(message("k5", "Erota", { channelThreadId: "web" }), (situation) => {
        const [own, others] = [situation.links.own(), situation.links.others()];
        const parted = part(own, own, [own, ...others], situation.now);
        return { ...say()(situation), links: parted };
      });
      expect([await idsOf(first), await idsOf(fourth)]).toEqual([
        [third, first],
        [fourth, second],
      ]);
      expect((await store.historyOf(fourth, 10))?.linked).toEqual([]);
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
