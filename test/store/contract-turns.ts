import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import { withBot } from "./conversations.ts";
import { greet, handOver, hour, joined, line, log, maija, message, newest, say } from "./fixtures.ts";

export function turnsContract(get: () => Opened): void {
  describe("deliveries", () => {
    test("a message and its answers stand in the log in order, later in seq and time, answering the message", async () => {
      const { store, clock } = get();
      const receipt = await store.turn(
        message("k1", "Mistä näen kulutukseni?"),
        say(
          line("Palvelusta.", { markdown: true, options: [{ title: "Ihminen", name: "person" }] }),
          line("Auttoiko tämä?"),
        ),
      );
      const rows = await log(store);
      expect(rows.map((r) => [r.seq, r.author, r.text, r.at])).toEqual([
        [1, "customer", "Mistä näen kulutukseni?", clock.now],
        [2, "bot", "Palvelusta.", clock.now + 1],
        [3, "bot", "Auttoiko tämä?", clock.now + 2],
      ]);
      expect(rows.map((r) => r.replyTo)).toEqual([null, receipt.message, receipt.message]);
      expect(rows.map((r) => r.key)).toEqual(["k1", null, null]);
      expect(rows[1]).toMatchObject({
        markdown: true,
        options: [{ title: "Ihminen", name: "person" }],
        agentName: null,
      });
      expect(rows[0]?.id).toBe(receipt.message);
      const conversation = await newest(store);
      expect(rows.every((r) => r.conversation === conversation)).toBe(true);
    });

    test("a repeated delivery changes nothing and answers the first id", async () => {
      const { store } = get();
      const first = await store.turn(message("k1", "Hei"), say(line("Hei")));
      const before = { log: await log(store), changes: await store.changes(0, 10) };
      const again = await store.turn(message("k1", "Aivan muuta"), () => {
        throw new Error("nobody thinks about a repeated delivery");
      });
      expect(again).toEqual({ ...first, repeated: true });
      expect(first.repeated).toBe(false);
      expect({ log: await log(store), changes: await store.changes(0, 10) }).toEqual(before);
    });

    test("the same words under another key are another message", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), say());
      await store.turn(message("k2", "Hei"), say());
      expect((await log(store)).map((r) => r.text)).toEqual(["Hei", "Hei"]);
    });

    test("a stranger's thread may use the same key without swallowing anything", async () => {
      const { store } = get();
      await store.turn(message("k1", "Minä"), say());
      const other = await store.turn(message("k1", "Sinä", { channelThreadId: "window-2" }), say());
      const elsewhere = await store.turn(message("k1", "Hän", { channel: "messenger" }), say());
      expect([other.repeated, elsewhere.repeated]).toEqual([false, false]);
      expect((await log(store, "window-2")).map((r) => r.text)).toEqual(["Sinä"]);
      expect((await log(store, "window-1", "messenger")).map((r) => r.text)).toEqual(["Hän"]);
    });

    test("a message that chose the key of the window's opening is not swallowed by it", async () => {
      const { store } = get();
      await store.turn(joined("joined"), greet);
      const receipt = await store.turn(message("joined", "Apua"), say());
      expect(receipt.repeated).toBe(false);
      expect((await log(store)).at(-1)?.text).toBe("Apua");
    });

    test("of 100 deliveries of one key at once exactly one counts", async () => {
      const { store } = get();
      const receipts = await Promise.all(
        Array.from({ length: 100 }, () => store.turn(message("k1", "Hei"), say(line("Hei")))),
      );
      expect(new Set(receipts.map((r) => r.message)).size).toBe(1);
      expect(receipts.filter((r) => !r.repeated)).toHaveLength(1);
      expect(await log(store)).toHaveLength(2);
    });

    test("two first messages at once make one thread and one conversation", async () => {
      const { store } = get();
      const [a, b] = await Promise.all([
        store.turn(message("k1", "Yksi"), say()),
        store.turn(message("k2", "Kaksi"), say()),
      ]);
      expect(a.thread).toBe(b.thread);
      expect((await store.conversations({ view: "open" }, null, 10))?.rows).toHaveLength(1);
      expect((await log(store)).map((r) => [r.seq, r.text])).toEqual([
        [1, "Yksi"],
        [2, "Kaksi"],
      ]);
    });

    test("when thinking fails nothing is kept, and the same key can come again", async () => {
      const { store } = get();
      const fails = store.turn(message("k1", "Hei"), () => {
        throw new Error("no thought");
      });
      await expect(fails).rejects.toThrow("no thought");
      expect(await store.thread("directline", "window-1")).toBeNull();
      expect((await store.turn(message("k1", "Hei"), say())).repeated).toBe(false);
    });

    test("time in a thread never stands still or goes back, even when the clock does", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Yksi"), say(line("A"), line("B")));
      clock.now -= hour;
      await store.turn(message("k2", "Kaksi"), say(line("C")));
      clock.now += 2 * hour;
      await store.turn(message("k3", "Kolme"), say());
      const times = (await log(store)).map((r) => r.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(times).size).toBe(6);
      expect(times.at(-1)).toBe(clock.now);
    });

    test("lines for the desk take their seq but are not in the customer's log", async () => {
      const { store } = get();
      await store.turn(message("k1", "Ihminen"), handOver());
      await store.turn(message("k2", "Kiire"), say());
      expect((await log(store)).map((r) => r.seq)).toEqual([1, 2, 4]);
      const transcript = await store.transcript(await newest(store), 0);
      expect(transcript.map((r) => [r.seq, r.audience])).toEqual([
        [1, "customer"],
        [2, "customer"],
        [3, "desk"],
        [4, "customer"],
      ]);
    });

    test("the customer's log is read on from a seq, so many rows at a time", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), say(line("A"), line("B"), line("C")));
      const { thread } = await store.turn(message("k2", "Hei"), say());
      expect((await store.customerLog(thread, 1, 2)).map((r) => r.text)).toEqual(["A", "B"]);
      expect((await store.customerLog(thread, 5, 2)).map((r) => r.text)).toEqual([]);
    });

    test("a thought that names a conversation of nobody is refused whole", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), say());
      const foreign = await newest(store);
      const stray = store.turn(message("k1", "Hei", { channelThreadId: "window-2" }), (s) => ({
        conversation: withBot(foreign, s.now),
        language: s.thread,
        lines: [],
      }));
      await expect(stray).rejects.toThrow(foreign);
      const second = store.turn(message("k2", "Hei"), (s) => ({
        conversation: withBot(s.freshId, s.now),
        language: s.thread,
        lines: [],
      }));
      await expect(second).rejects.toThrow("still open");
      expect(await log(store)).toHaveLength(1);
      expect(await store.thread("directline", "window-2")).toBeNull();
    });

    test("a line by an agent needs the agent, and the bot's can't have one", async () => {
      const { store } = get();
      await expect(store.turn(message("k1", "Hei"), say(line("A", { author: "agent" })))).rejects.toThrow(
        "agent",
      );
      await expect(store.turn(message("k1", "Hei"), say(line("A", { agent: maija })))).rejects.toThrow(
        "agent",
      );
      expect(await log(store)).toEqual([]);
    });
  });
}
