import { describe, expect, test } from "vitest";
import type { Letter, PostedLetter, ThinkOfDead } from "../../src/turn/ports/letter-store.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { handOver, hour, line, log, message, newest, note, say } from "./fixtures.ts";

const lease = 300_000;

const letter = (subject: string, more: Partial<Letter> = {}): Letter => ({
  kind: "promise-made",
  to: { kind: "email", address: "maija@esimerkki.example" },
  subject,
  paragraphs: ["Sovittu, Maija.", 'Rivi\nja "lainaus".'],
  link: "https://chat.example/c/t",
  dueAt: 0,
  ...more,
});

/** Tells these letters beside what it says. */
const tells =
  (...letters: readonly Letter[]): Think =>
  (situation) => ({ ...say(line("Sovittu."))(situation), letters });

const noted: ThinkOfDead = ({ conversation, thread }, { kind, to }) => ({
  conversation,
  language: thread,
  lines: [note(`${kind} ${to.kind}`)],
});

export function lettersContract(get: () => Opened): void {
  const claim = (limit = 10) => get().store.claimLetters(get().clock.now, limit, lease);
  const subjects = (rows: readonly PostedLetter[]) => rows.map((r) => [r.subject, r.attempts]);
  const only = (rows: readonly PostedLetter[]): PostedLetter => {
    const [row] = rows;
    if (row === undefined || rows.length > 1) throw new Error(`One letter expected, ${rows.length} came.`);
    return row;
  };

  describe("letters", () => {
    test("are committed with what they tell and come out as they went in", async () => {
      const { store, clock } = get();
      const { thread } = await store.turn(message("k1", "Hei"), tells(letter("A")));
      expect(only(await claim())).toEqual({
        ...letter("A"),
        id: expect.any(String),
        conversation: await newest(store),
        thread,
        channel: "directline",
        channelThreadId: "window-1",
        language: "fi",
        madeAt: clock.now,
        dueAt: 0,
        attempts: 0,
      });
    });

    test("to a phone keep its number", async () => {
      const to = { kind: "phone", number: "+358401234567" } as const;
      await get().store.turn(message("k1", "Hei"), tells(letter("A", { to, link: null })));
      expect(only(await claim())).toMatchObject({ to, link: null });
    });

    test("of a delivery that comes again are not made again", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      expect(subjects(await claim())).toEqual([["A", 0]]);
    });

    test("of a thought that is not kept are not kept", async () => {
      const { store } = get();
      const broken: Think = (situation) => ({
        ...tells(letter("A"))(situation),
        lines: [line("x", { author: "agent" })],
      });
      await expect(store.turn(message("k1", "Hei"), broken)).rejects.toThrow(/needs an agent/);
      const alone: Think = ({ thread }) => ({
        conversation: null,
        language: thread,
        lines: [],
        letters: [letter("B")],
      });
      await expect(store.turn(message("k2", "Hei"), alone)).rejects.toThrow(/the thought has none/);
      expect(await claim()).toEqual([]);
    });

    test("wait for their time, and the longest due goes first", async () => {
      const { store, clock } = get();
      const late = letter("late", { dueAt: clock.now + hour });
      await store.turn(
        message("k1", "Hei"),
        tells(late, letter("b", { dueAt: 2 }), letter("a", { dueAt: 1 })),
      );
      expect(subjects(await claim(1))).toEqual([["a", 0]]);
      expect(subjects(await claim())).toEqual([["b", 0]]);
      expect(await claim()).toEqual([]);
      clock.now += hour;
      expect((await claim()).map(({ subject }) => subject)).toContain("late");
    });

    test("a lapsed lease is due again under the same id, and then the first try can mark nothing", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      const first = only(await claim());
      clock.now += lease - 1;
      expect(await claim()).toEqual([]);
      clock.now += 1;
      const second = only(await claim());
      expect([second.id, second.attempts]).toEqual([first.id, 1]);
      expect(await store.endLetter(first.id, first.attempts, "sent", clock.now)).toBe(false);
      expect(await store.retryLetter(first.id, first.attempts, clock.now, "x")).toBe(false);
      expect(await store.letterDied(first.id, first.attempts, "x", noted)).toBe(false);
      expect(await store.endLetter(second.id, second.attempts, "sent", clock.now)).toBe(true);
      expect(await store.endLetter(second.id, second.attempts, "sent", clock.now)).toBe(false);
      clock.now += hour;
      expect(await claim()).toEqual([]);
    });

    test("one that failed waits for its time", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      const row = only(await claim());
      expect(await store.retryLetter(row.id, row.attempts, clock.now + hour, "smtp-451")).toBe(true);
      clock.now += hour - 1;
      expect(await claim()).toEqual([]);
      clock.now += 1;
      expect(subjects(await claim())).toEqual([["A", 1]]);
    });

    test("one that nobody needs any more is not sent", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      const row = only(await claim());
      expect(await store.endLetter(row.id, row.attempts, "dropped", clock.now)).toBe(true);
      clock.now += hour;
      expect(await claim()).toEqual([]);
      expect(await store.letterDied(row.id, null, "bounced", noted)).toBe(false);
    });

    test("one that reaches nobody is told in the same commit, once", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), handOver());
      await store.turn(message("k2", "Lisää"), tells(letter("A")));
      const row = only(await claim());
      expect(await store.letterDied(row.id, row.attempts, "smtp-550", noted)).toBe(true);
      expect(await store.letterDied(row.id, row.attempts, "smtp-550", noted)).toBe(false);
      clock.now += hour;
      expect(await claim()).toEqual([]);
      const desk = (await store.transcript(await newest(store), 0)).filter(
        ({ audience }) => audience === "desk",
      );
      expect(desk.map(({ text }) => text)).toEqual(["queued", "promise-made email"]);
    });

    test("one that comes back after it was taken is told too, once", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      const row = only(await claim());
      expect(await store.letterDied(row.id, null, "bounced", noted)).toBe(false);
      await store.endLetter(row.id, row.attempts, "sent", clock.now);
      expect(await store.letterDied(row.id, null, "bounced", noted)).toBe(true);
      expect(await store.letterDied(row.id, null, "bounced", noted)).toBe(false);
      expect(await store.letterDied("nothing", null, "bounced", noted)).toBe(false);
    });

    test("a death whose thought fails has not happened", async () => {
      const { store } = get();
      await store.turn(message("k1", "Hei"), tells(letter("A")));
      const row = only(await claim());
      const broken: ThinkOfDead = () => {
        throw new Error("the thought broke");
      };
      await expect(store.letterDied(row.id, row.attempts, "smtp-550", broken)).rejects.toThrow(
        "the thought broke",
      );
      expect(await store.letterDied(row.id, row.attempts, "smtp-550", noted)).toBe(true);
      expect(await log(store)).toHaveLength(2);
    });

    test("an unknown letter marks nothing", async () => {
      expect(await get().store.endLetter("nothing", 0, "sent", 0)).toBe(false);
      expect(await get().store.retryLetter("nothing", 0, 0, "x")).toBe(false);
      expect(await get().store.letterDied("nothing", 0, "x", noted)).toBe(false);
    });
  });
}
