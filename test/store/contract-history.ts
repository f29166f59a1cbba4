import { describe, expect, test } from "vitest";
import { conversationId, type ConversationId } from "../../src/domain/ids.ts";
import { join, part } from "../../src/domain/person/join.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { closeIt, handOver, hire, hour, maija, message, newest, say, take, takeIt } from "./fixtures.ts";

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
      (situation) => ({
        ...say()(situation),
        code: { do: "make", code, until: situation.now + 15 * 60_000 },
      });

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
      expect((await store.historyOf(first, 10))?.linked).toMatchObject([{ ...linked, conversation: fourth }]);
      expect((await store.historyOf(second, 10))?.linked).toMatchObject([{ ...linked, conversation: third }]);
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

    test("of one that is open elsewhere too is marked in the lists, with who has that", async () => {
      const { store } = get();
      await hire(store);
      const [web, other] = [{ channelThreadId: "web" }, { channelThreadId: "messenger" }];
      await store.turn(message("k1", "Lasku", web), handOver());
      const first = await newest(store);
      await store.turn(message("k2", "Muutto", other), handOver());
      const second = await newest(store);
      const also = async () => {
        const page = await store.conversations({ view: "open" }, null, 9);
        return Object.fromEntries((page?.rows ?? []).map(({ id, alsoOpen }) => [id, alsoOpen]));
      };
      expect(await also()).toEqual({ [first]: null, [second]: null });
      await store.turn(message("k3", "Koodi?", web), (situation) => ({
        ...makes("BCDFGHJK")(situation),
        conversation: situation.conversation,
      }));
      await store.turn(message("k4", "BCDFGHJK", other), (situation) => ({
        ...linksBy("BCDFGHJK")(situation),
        conversation: situation.conversation,
      }));
      const channel = "directline";
      expect(await also()).toEqual({
        [first]: { id: second, channel, agent: null },
        [second]: { id: first, channel, agent: null },
      });
      await store.turn(message("k5", "Koodi?", web), (situation) => ({
        ...makes("CDFGHJKL")(situation),
        conversation: situation.conversation,
      }));
      await store.turn(message("k6", "CDFGHJKL", { channelThreadId: "third" }), linksBy("CDFGHJKL"));
      const third = await newest(store);
      expect((await also())[first]).toEqual({ id: second, channel, agent: null });
      await store.act(take("t1", third), takeIt);
      expect((await also())[first]).toEqual({ id: third, channel, agent: maija });
      for (const id of [second, third])
        await store.act({ ...take(`c ${id}`, id), kind: "close", reason: "solved", seen: null }, closeIt);
      expect((await also())[first]).toBeNull();
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
