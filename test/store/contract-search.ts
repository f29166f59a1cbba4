import { describe, expect, test } from "vitest";
import type { ConversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import {
  closeIt,
  greet,
  handOver,
  hire,
  joined,
  line,
  maija,
  message,
  newest,
  noteOn,
  replyWith,
  say,
  take,
  takeIt,
} from "./fixtures.ts";

export function searchContract(get: () => Opened): void {
  /** A customer of this name writes in a window of its own. */
  const writes = async (
    window: string,
    text: string,
    name = "Maija",
    key = "k1",
  ): Promise<ConversationId> => {
    const customer = { channelCustomerId: `dl_${window}`, name, verifiedAs: null };
    const incoming = message(key, text, { channelThreadId: window, customer });
    await get().store.turn(incoming, say(line("Botin vastaus: muuttoilmoitus.")));
    return newest(get().store);
  };
  const search = async (words: string, limit = 50, after: string | null = null) => {
    const page = await get().store.search(words, after, limit);
    if (page === null) throw new Error("A page of ours was not known.");
    return page;
  };
  const found = async (words: string) => (await search(words)).rows.map(({ id }) => id);

  describe("searching", () => {
    test("finds any part of what a customer wrote, in whatever case, the newest change first", async () => {
      const a = await writes("a", "Sähkölaskun ERÄPÄIVÄ?");
      const b = await writes("b", "eräpäiväni meni ohi");
      await writes("c", "jotakin muuta");
      expect(await found("eräpäivä")).toEqual([b, a]);
      expect(await found("ÄPÄIV")).toEqual([b, a]);
      expect(await found("kölasku")).toEqual([a]);
      await writes("a", "vielä tämä", "Maija", "k2");
      expect(await found("eräpäivä")).toEqual([a, b]);
      expect(await found("ei missään")).toEqual([]);
    });

    test("finds letters however they were typed: as one sign or as a letter and its dots", async () => {
      const a = await writes("a", "pa\u0308ivitys");
      const b = await writes("b", "PÄIVITYS");
      expect(await found("päivitys")).toEqual([b, a]);
      expect(await found("pa\u0308iv")).toEqual([b, a]);
      expect(await found("paiv")).toEqual([]);
    });

    test("finds customers by name, as they are called now", async () => {
      const a = await writes("a", "hei", "Aino Laine");
      await writes("b", "hei", "Veikko Virta");
      expect(await found("aino l")).toEqual([a]);
      await writes("a", "hei taas", "Aino Mäkinen", "k2");
      expect(await found("aino l")).toEqual([]);
      expect(await found("mäki")).toEqual([a]);
    });

    test("finds what agents wrote, notes too, in open and ended matters, and not the bot's or the house's own words", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(joined(), greet);
      await store.turn(message("k1", "Ihminen"), handOver());
      const id = await newest(store);
      await store.act(take("t", id), takeIt);
      const common = { conversation: id, agent: maija } as const;
      await store.act({ ...common, kind: "reply", key: "r", text: "x" }, replyWith("Hyvitys on 12 euroa."));
      await store.act({ ...common, kind: "note", key: "n", text: "x" }, noteOn);
      await store.act({ ...common, kind: "close", key: "c", reason: "solved", seen: null }, closeIt);
      expect(await found("12 euroa")).toEqual([id]);
      expect(await found("soitti myös")).toEqual([id]);
      for (const own of ["Napavirran botti", "Siirrän tämän", "queued", "auttaa sinua nyt", "Kiitos."]) {
        expect([own, await found(own)]).toEqual([own, []]);
      }
    });

    test("takes signs of a query language as the plain text they are", async () => {
      const plain = await writes("a", 'alennus 100 % ja koodi a_b, polku C:\\lasku* "ehkä" OR 1=1');
      await writes("b", "alennus 1000 ja koodi axb");
      for (const words of ["100 %", "a_b", "C:\\lasku*", '"ehkä" OR', "1=1", "% ja", "\\l"]) {
        expect([words, await found(words)]).toEqual([words, [plain]]);
      }
      for (const words of ["%%", "__", "' or '1'='1", "a*b", "NEAR(a b)", "text:koodi", "\\\\", "\0\0"]) {
        expect([words, await found(words)]).toEqual([words, []]);
      }
    });

    test("a matter is found by what was said in it, and not by what was said in another of the same thread", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(message("k1", "Sopimus"), handOver());
      const first = await newest(store);
      await store.act(take("t", first), takeIt);
      await store.act({ ...take("c", first), kind: "close", reason: "solved", seen: null }, closeIt);
      await store.turn(message("k2", "Lasku"), say());
      const second = await newest(store);
      expect([await found("sopimus"), await found("lasku")]).toEqual([[first], [second]]);
    });

    test("a matter in which it was written often stands there once, on pages of any size", async () => {
      const ids: ConversationId[] = [];
      for (let n = 0; n < 7; n += 1) {
        const id = await writes(`w${n}`, "lasku");
        await writes(`w${n}`, "lasku taas", "Laskunen", "k2");
        ids.unshift(id);
      }
      for (const limit of [1, 2, 3, 7, 50]) {
        const seen: ConversationId[] = [];
        for (let after: string | null = null, first = true; first || after !== null; first = false) {
          const page = await search("lasku", limit, after);
          expect(page.rows.length).toBeLessThanOrEqual(limit);
          seen.push(...page.rows.map(({ id }) => id));
          after = page.next;
        }
        expect([limit, seen]).toEqual([limit, ids]);
      }
    });

    test("a page mark that isn't ours is told apart", async () => {
      for (const mark of ["", "x", "é€", "'; drop table x"]) {
        expect(await get().store.search("lasku", mark, 5)).toBeNull();
      }
    });
  });
}
