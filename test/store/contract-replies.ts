import { describe, expect, test } from "vitest";
import type { Letter } from "../../src/turn/ports/letter-store.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { hour, line, message, say } from "./fixtures.ts";

const lease = 300_000;
const wait = 120_000;

/** What an agent's replies to one reader come to when they are posted. */
export function repliesContract(get: () => Opened): void {
  const reply = (text: string, more: Partial<Letter> = {}): Letter => ({
    kind: "agent-reply",
    to: { kind: "email", address: "maija@esimerkki.example" },
    subject: "Riikka vastasi sinulle",
    paragraphs: [text, "Voit vastata."],
    link: null,
    dueAt: get().clock.now + wait,
    ...more,
  });
  let sent = 0;
  const writes = (text: string, more: Partial<Letter> = {}, window = "window-1") => {
    const think: Think = (situation) => ({
      ...say(line("Hei."))(situation),
      letters: [reply(text, more)],
    });
    return get().store.turn(message(`k${(sent += 1)}`, "Hei", { channelThreadId: window }), think);
  };
  const claim = () => get().store.claimLetters(get().clock.now, 10, lease);
  const texts = async () => (await claim()).map(({ paragraphs }) => paragraphs[0]);
  const gather = (id = "") => get().store.gatherReplies(id, get().clock.now);

  describe("replies to one reader", () => {
    test("go with the first that is due, in order, with one end, and by themselves no more", async () => {
      const { store, clock } = get();
      await writes("Hei Maija.");
      clock.now += wait - 1;
      await writes("Lasku on tarkistettu.", { link: "https://chat.example/c/t" });
      await writes("Hyvitys tulee.");
      clock.now += 1;
      const [first, ...others] = await claim();
      expect([first?.paragraphs, others]).toEqual([["Hei Maija.", "Voit vastata."], []]);
      const words = {
        paragraphs: ["Hei Maija.", "Lasku on tarkistettu.", "Hyvitys tulee.", "Voit vastata."],
        link: "https://chat.example/c/t",
      };
      expect(await gather(first?.id)).toEqual(words);
      await store.retryLetter(first?.id ?? "", 0, clock.now + hour, "smtp-451");
      clock.now += hour;
      expect(await claim()).toMatchObject([{ id: first?.id, attempts: 1, ...words }]);
      await store.endLetter(first?.id ?? "", 1, "sent", clock.now);
      clock.now += hour;
      expect(await claim()).toEqual([]);
    });

    test("that are due together wait for the first, and come by themselves when nobody needs that", async () => {
      const { store, clock } = get();
      await writes("Eka.");
      await writes("Toka.");
      clock.now += hour;
      const [first, ...others] = await claim();
      expect([first?.paragraphs[0], others]).toEqual(["Eka.", []]);
      await store.endLetter(first?.id ?? "", 0, "dropped", clock.now);
      expect(await texts()).toEqual(["Toka."]);
    });

    test("don't wait for one that was tried, nor go into it", async () => {
      const { store, clock } = get();
      await writes("Eka.");
      clock.now += wait;
      const [first] = await claim();
      await store.retryLetter(first?.id ?? "", 0, clock.now + 10 * wait, "smtp-451");
      await writes("Toka.");
      clock.now += wait;
      expect(await texts()).toEqual(["Toka."]);
      clock.now += 10 * wait;
      await writes("Kolmas.");
      expect(await claim()).toContainEqual(expect.objectContaining({ id: first?.id, attempts: 1 }));
      expect(await gather(first?.id)).toBeNull();
    });

    test("of another matter, to another reader, by another agent or of another kind stay by themselves", async () => {
      const { clock } = get();
      await writes("Eka.");
      await writes("Muu asia.", {}, "window-2");
      await writes("Muu osoite.", { to: { kind: "email", address: "liisa@esimerkki.example" } });
      await writes("Pekalta.", { subject: "Pekka vastasi sinulle" });
      await writes("Lupaus.", { kind: "promise-moved", dueAt: clock.now });
      expect(await texts()).toEqual(["Lupaus."]);
      clock.now += wait;
      const due = await claim();
      expect(due.map(({ paragraphs }) => paragraphs[0])).toEqual([
        "Eka.",
        "Muu asia.",
        "Muu osoite.",
        "Pekalta.",
      ]);
      expect(await gather(due[0]?.id)).toEqual({ paragraphs: ["Eka.", "Voit vastata."], link: null });
    });

    test("are put into nothing that nobody holds", async () => {
      await writes("Eka.");
      expect(await gather("nothing")).toBeNull();
      get().clock.now += wait;
      const [first] = await claim();
      get().clock.now += lease;
      await claim();
      expect(await gather(first?.id)).toBeNull();
    });
  });
}
