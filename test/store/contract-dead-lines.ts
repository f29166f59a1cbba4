import { describe, expect, test } from "vitest";
import type { DeadLine, Outbound, ThinkOfDeadLine } from "../../src/turn/ports/outbox-store.ts";
import type { Line } from "../../src/turn/ports/line.ts";
import type { Opened } from "./contract.ts";
import { handOver, hour, line, message, newest, note, say } from "./fixtures.ts";
import { claiming, lease, only, push, quietly, texts } from "./sent-lines.ts";

export function deadLinesContract(get: () => Opened): void {
  const claim = claiming(get);

  describe("a line on its way", () => {
    test("what a line's death comes to is committed with it, and goes behind what waits", async () => {
      const { store } = get();
      await store.turn(push("k1", "Ihminen"), handOver());
      await store.turn(push("k2", "Hei"), say(line("B")));
      const row = only(await claim());
      const conversation = await newest(store);
      const told: DeadLine[] = [];
      const think: ThinkOfDeadLine = ({ conversation: before, thread }, dead) => {
        told.push(dead);
        const note = line("Ei mennyt perille.", { author: "system", audience: "desk", say: null });
        return { conversation: before, language: thread, lines: [note, line("C")] };
      };
      expect(await store.lineDied(row.key, row.attempts, "551", think)).toBe(true);
      expect(told).toEqual([
        {
          message: row.message,
          conversation,
          author: "bot",
          say: "small-talk",
          text: "Siirrän tämän ihmiselle.",
        },
      ]);
      expect((await store.transcript(conversation, 0)).slice(-2).map(({ text }) => text)).toEqual([
        "Ei mennyt perille.",
        "C",
      ]);
      for (const text of ["B", "C"]) {
        const next = only(await claim());
        expect(next.text).toBe(text);
        await store.sent(next.key, next.attempts, get().clock.now);
      }
    });

    test("its loss is known to who waits until something else is said, by the notes of loss alone", async () => {
      const { store } = get();
      const knows = async (key: string, ...lines: readonly Line[]) => {
        const told: boolean[] = [];
        await store.turn(push(key, "Hei"), (situation) => {
          told.push(situation.lost);
          return { conversation: situation.conversation, language: situation.thread, lines };
        });
        return told.at(-1);
      };
      const dies = async (text: string) => {
        const row = only(await claim());
        await store.lineDied(row.key, row.attempts, "551", ({ conversation, thread }) => ({
          conversation,
          language: thread,
          lines: [note(text)],
        }));
      };
      await store.turn(push("k1", "Ihminen"), handOver());
      expect(await knows("k2")).toBe(false);
      await dies("line-mailed:maija@esimerkki.example");
      expect(await knows("k3", line("Vielä."))).toBe(false);
      await dies("line-dead:Vielä.");
      expect(await knows("k4", line("Ei tullut perille."))).toBe(true);
      expect(await knows("k5", note("not-told:hand-over"))).toBe(false);
      expect(await knows("k6")).toBe(true);
    });

    test("a death whose thought fails has not happened", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A"), line("B")));
      const row = only(await claim());
      const broken: ThinkOfDeadLine = () => {
        throw new Error("the thought broke");
      };
      await expect(store.lineDied(row.key, row.attempts, "551", broken)).rejects.toThrow("the thought broke");
      clock.now += lease;
      expect(texts(await claim())).toEqual([["A", 1]]);
    });

    test("a text longer than its channel takes goes in pieces, in order, with the buttons under the last", async () => {
      const { store, clock } = get();
      const long = `${"a".repeat(1_500)}. ${"B".repeat(1_500)}. ${"C".repeat(900)}.`;
      const options = [{ title: "Puhu ihmiselle", name: "person" }] as const;
      await store.turn(push("k1", "Hei"), say(line(long, { options }), line("Z")));
      const sent: Outbound[] = [];
      for (let row = (await claim())[0]; row !== undefined; row = (await claim())[0]) {
        sent.push(row);
        await store.sent(row.key, row.attempts, clock.now);
      }
      expect(sent.map(({ text }) => text)).toEqual([...long.split(" "), "Z"]);
      expect(sent.map((row) => row.options.length)).toEqual([0, 0, 1, 0]);
      const [first] = sent;
      expect(sent.map(({ key }) => key).slice(0, 3)).toEqual(
        ["", ".1", ".2"].map((piece) => `${first?.message}${piece}`),
      );
      expect(new Set(sent.slice(0, 3).map(({ message: one }) => one)).size).toBe(1);
    });

    test("a piece that dies takes those after it along, and its thought is told the whole", async () => {
      const { store, clock } = get();
      const long = `${"a".repeat(1_500)}. ${"B".repeat(1_500)}. ${"C".repeat(900)}.`;
      await store.turn(push("k1", "Hei"), say(line(long), line("Z")));
      const first = only(await claim());
      await store.sent(first.key, first.attempts, clock.now);
      const second = only(await claim());
      const told: string[] = [];
      await store.lineDied(second.key, second.attempts, "551", (situation, { text }) => {
        told.push(text);
        return quietly(situation);
      });
      expect(told).toEqual([long]);
      expect(texts(await claim())).toEqual([["Z", 0]]);
    });

    test("after a start, what waited for another try is due at once, and what nobody knows of a while later", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei", "a"), say(line("A")));
      await store.turn(push("k1", "Hei", "b"), say(line("B")));
      const [leased, failed] = await claim();
      await store.retryLine(failed?.key ?? "", failed?.attempts ?? 0, clock.now + hour, "503");
      expect(await claim()).toEqual([]);
      await store.hurryLines(clock.now, clock.now + 30_000);
      expect((await claim()).map(({ key, attempts }) => [key, attempts])).toEqual([[failed?.key, 0]]);
      clock.now += 29_999;
      expect(await claim()).toEqual([]);
      clock.now += 1;
      expect((await claim()).map(({ key, attempts }) => [key, attempts])).toEqual([[leased?.key, 1]]);
    });

    test("however often it is started anew while nothing goes, a line has as many tries left as before", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei"), say(line("A")));
      for (let start = 0; start < 20; start += 1) {
        const { key, attempts } = only(await claim());
        expect(attempts).toBe(0);
        await store.retryLine(key, attempts, clock.now + hour, "token");
        await store.hurryLines(clock.now, clock.now + 30_000);
      }
    });

    test("what was never tried is due at once too, and what stands behind it, when the clock was set back meanwhile", async () => {
      const { store, clock } = get();
      await store.turn(push("k1", "Hei", "a"), say(line("A"), line("B")));
      clock.now -= 24 * hour;
      expect(await claim()).toEqual([]);
      await store.hurryLines(clock.now, clock.now + 30_000);
      const first = only(await claim());
      expect(texts([first])).toEqual([["A", 0]]);
      await store.sent(first.key, first.attempts, clock.now);
      expect(texts(await claim())).toEqual([["B", 0]]);
    });

    test("tells what waits and what is dead, by channel", async () => {
      const { store, clock } = get();
      expect(await store.standings()).toEqual([]);
      const since = clock.now;
      await store.turn(push("k1", "Hei", "a"), say(line("A"), line("B")));
      clock.now += hour;
      await store.turn(push("k1", "Hei", "b"), say(line("C")));
      await store.turn(message("k1", "Hei", { channel: "other", reference: "{}" }), say(line("D")));
      const gone = (await claim()).filter(({ text }) => text === "C" || text === "D");
      for (const row of gone) {
        if (row.text === "C") await store.lineDied(row.key, row.attempts, "551", quietly);
        else await store.sent(row.key, row.attempts, clock.now);
      }
      const [standing, ...others] = await store.standings();
      expect(others).toEqual([]);
      expect(standing).toEqual({ channel: "messenger", waiting: 2, since: expect.any(Number), dead: 1 });
      expect(standing?.since).toBeGreaterThanOrEqual(since);
      expect(standing?.since).toBeLessThan(since + hour);
    });
  });
}
