import { describe, expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { queued, withBot } from "./conversations.ts";
import {
  began,
  closeIt,
  handOver,
  hire,
  hour,
  line,
  maija,
  message,
  newest,
  note,
  noteOn,
  replyWith,
  say,
  take,
  takeIt,
  ville,
} from "./fixtures.ts";

const [dueDate, moving, prices] = [entryId("due-date"), entryId("moving"), entryId("prices")];

/** The bot asks between entries. */
const offers: Think = (s) => ({
  conversation: withBot(s.conversation?.id ?? s.freshId, s.now, { offered: [moving, prices] }),
  language: s.thread,
  lines: [line("Onko kyse jostakin näistä?", { say: "did-you-mean" })],
});

/** The bot answers. */
const answers: Think = (s) => ({
  conversation: withBot(s.conversation?.id ?? s.freshId, s.now, { answered: dueDate }),
  language: s.thread,
  lines: [line("Näin.", { say: "answer", entry: dueDate })],
});

export function gistContract(get: () => Opened): void {
  describe("what the lists show of a conversation", () => {
    test("is what the customer or an agent last wrote to the other, and never the bot's words", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.turn(message("k1", "Ihminen"), handOver());
      const id = await newest(store);
      const last = async () => (await store.conversation(id))?.last;
      expect(await last()).toEqual({ author: "customer", text: "Ihminen", at: began });
      await store.act(take("t", id), takeIt);
      expect(await last()).toMatchObject({ author: "customer", text: "Ihminen" });
      const reply = { conversation: id, agent: maija, kind: "reply", key: "r", text: "x" } as const;
      await store.act(reply, replyWith("Hyvitys on 12 euroa."));
      expect(await last()).toMatchObject({ author: "agent", text: "Hyvitys on 12 euroa." });
      await store.act({ ...reply, kind: "note", key: "n" }, noteOn);
      expect(await last()).toMatchObject({ text: "Hyvitys on 12 euroa." });
      clock.now += hour;
      await store.turn(message("k2", "Kiitos"), (s) => ({
        conversation: s.conversation,
        language: s.thread,
        lines: [note("late:reply")],
      }));
      expect(await last()).toEqual({ author: "customer", text: "Kiitos", at: clock.now });
      const [row] = (await store.conversations({ view: "mine", agent: maija }, null, 5))?.rows ?? [];
      expect(row).toEqual(await store.conversation(id));
    });

    test("is of that matter, not of a later one in the same thread", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(message("k1", "Ihminen"), handOver());
      const first = await newest(store);
      await store.act(take("t", first), takeIt);
      await store.act({ ...take("c", first), kind: "close", reason: "solved", seen: null }, closeIt);
      await store.turn(message("k2", "Uusi asia"), say());
      expect((await store.conversation(first))?.last?.text).toBe("Ihminen");
    });

    test("names the entry that was answered last, never one that was only offered, and keeps it with people", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), say(line("Hei.")));
      const id = await newest(store);
      const about = async () => (await store.conversation(id))?.about;
      expect(await about()).toBeNull();
      await store.turn(message("k2", "Muutto"), offers);
      expect(await about()).toBeNull();
      await store.turn(message("k3", "Eräpäivä"), answers);
      expect(await about()).toBe(dueDate);
      await store.turn(message("k4", "Kiitos"), say(line("Ole hyvä.")));
      await store.turn(message("k5", "Ihminen"), handOver());
      expect(await about()).toBe(dueDate);
    });

    test("names the entry that was answered in the same breath as a person was called", async () => {
      const { store } = get();
      await store.turn(message("k1", "Perintä"), (s) => ({
        conversation: queued(withBot(s.freshId, s.now), s.now),
        language: s.thread,
        lines: [line("Näin.", { say: "answer", entry: prices }), line("Siirrän.", { say: "hand-over" })],
      }));
      expect(await store.conversation(await newest(store))).toMatchObject({
        about: prices,
        last: { text: "Perintä" },
      });
    });
  });

  describe("the desk's figures", () => {
    test("are nothing in an empty house", async () => {
      expect(await get().store.figures(maija)).toEqual({
        waiting: 0,
        oldestWaitingSince: null,
        mine: 0,
        open: 0,
        late: 0,
      });
    });

    test("count who waits and since when, what this agent has, what is open and what is late", async () => {
      const { store } = get();
      await hire(store);
      await hire(store, ville, "Ville Esimerkki");
      const open = async (window: string, think: Think) => {
        await store.turn(message("k1", "Ihminen", { channelThreadId: window }), think);
        return newest(store);
      };
      await open("bot", say());
      await open("q1", handOver({ waitingSince: began - 500, urgency: 1 }));
      await open("q2", handOver({ waitingSince: began - 100, urgency: 4, escalatedAt: began }));
      const [a, b, c] = [
        await open("a", handOver({ waitingSince: began - 900 })),
        await open("b", handOver({ escalatedAt: began })),
        await open("c", handOver()),
      ];
      await store.act(take("t1", a), takeIt);
      await store.act(take("t2", b, ville), takeIt);
      await store.act(take("t3", c), takeIt);
      await store.act({ ...take("c1", c), kind: "close", reason: "solved", seen: null }, closeIt);
      const common = { waiting: 2, oldestWaitingSince: began - 500, open: 5, late: 1 };
      expect(await store.figures(maija)).toEqual({ ...common, mine: 1 });
      expect(await store.figures(ville)).toEqual({ ...common, mine: 1 });
    });
  });
}
