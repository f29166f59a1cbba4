import { describe, expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import {
  handOver,
  hire,
  hour,
  line,
  maija,
  message,
  note,
  replyWith,
  say,
  take,
  takeIt,
} from "./fixtures.ts";

const prices = entryId("prices");
const always = { from: 0, until: Date.UTC(2100, 0, 1) };

export function decidedContract(get: () => Opened): void {
  describe("what became of customers' messages", () => {
    test("is told with the lines that answered each, the reason of a hand-over and what was learnt of it", async () => {
      const { store, clock } = get();
      const { message: asked, thread } = await store.turn(
        message("k1", "Mitä maksaa?"),
        say(line("Kysytkö näistä?", { say: "did-you-mean", options: [{ title: "Hinnat", name: "entry" }] })),
      );
      clock.now += hour;
      const tapped: Think = (situation) => ({
        ...say(line("Näin.", { say: "answer", entry: prices }))(situation),
        evidence: [{ kind: "tapped", entry: prices, asked: 1 }],
      });
      await store.turn(message("k2", "Hinnat"), tapped);
      await store.turn(message("k3", "Ihminen"), (situation) => ({
        ...handOver()(situation),
        lines: [note("queued:asked-human"), line("Siirrän.", { say: "hand-over" })],
      }));
      const [first, second, third, ...more] = await store.decided(always, null, 9);
      expect(more).toEqual([]);
      expect(first).toMatchObject({
        message: asked,
        thread,
        seq: 1,
        text: "Mitä maksaa?",
        language: "fi",
        at: clock.now - hour,
        told: [{ say: "did-you-mean", entry: null, options: [{ title: "Hinnat", name: "entry" }] }],
        queued: null,
        evidence: [{ kind: "tapped", entry: prices }],
      });
      expect(second).toMatchObject({ told: [{ say: "answer", entry: prices }], evidence: [] });
      expect(third).toMatchObject({ told: [{ say: "hand-over" }], queued: "asked-human", who: first?.who });
    });

    test("is read page by page, of a period alone", async () => {
      const { store, clock } = get();
      const from = clock.now + hour;
      for (const text of ["eilen", "yksi", "kaksi", "kolme", "huomenna"]) {
        await store.turn(message(text, text), say(line("Hei.")));
        clock.now += hour;
      }
      const period = { from, until: from + 3 * hour };
      const first = await store.decided(period, null, 2);
      expect(first.map(({ text }) => text)).toEqual(["yksi", "kaksi"]);
      const next = await store.decided(period, first[1]?.message ?? null, 2);
      expect(next.map(({ text }) => text)).toEqual(["kolme"]);
      expect(await store.firstAt()).toBe(from - hour);
    });

    test("leads to what agents wrote afterwards, and an empty house to nothing", async () => {
      const { store } = get();
      expect(await store.firstAt()).toBeNull();
      expect(await store.decided(always, null, 9)).toEqual([]);
      await hire(store);
      await store.turn(message("k1", "Mitä maksaa?"), handOver());
      const [asked] = await store.decided(always, null, 9);
      if (asked?.conversation == null) throw new Error("Nothing was asked");
      expect(await store.agentsWords(asked)).toEqual({ name: null, texts: [] });
      await store.act(take("a1", asked.conversation), takeIt);
      const reply = { kind: "reply", key: "a2", conversation: asked.conversation, agent: maija } as const;
      await store.act({ ...reply, text: "Viisi euroa." }, replyWith("Viisi euroa."));
      expect(await store.agentsWords(asked)).toEqual({ name: "Maija", texts: ["Viisi euroa."] });
    });
  });
}
