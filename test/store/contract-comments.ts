import { describe, expect, test } from "vitest";
import type { RatingValue } from "../../src/domain/rating.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { hire, hour, line, maija, message, say } from "./fixtures.ts";

const rates =
  (value: RatingValue, comment: string | null): Think =>
  (situation) => ({ ...say(line("Kiitos."))(situation), rating: { value, comment } });

export function commentsContract(get: () => Opened): void {
  /** Rates in a window of its own. */
  const rated = (window: string, value: RatingValue, comment: string | null, key = "k1") =>
    get().store.turn(message(key, "Arvio", { channelThreadId: window }), rates(value, comment));
  const written = async (state: "open" | "done" = "open") =>
    (await get().store.comments(state, 9)).map(({ value, comment }) => [value, comment]);

  describe("what customers write of how it went", () => {
    test("waits to be read, the oldest first; a rating without words asks for nothing", async () => {
      const { store, clock } = get();
      await rated("w1", "no", "Lasku puuttuu.");
      clock.now += hour;
      await rated("w2", "partly", "Hidasta.");
      await rated("w3", "no", null);
      expect(await written()).toEqual([
        ["no", "Lasku puuttuu."],
        ["partly", "Hidasta."],
      ]);
      expect(await store.comments("open", 1)).toMatchObject([{ comment: "Lasku puuttuu.", read: null }]);
    });

    test("is lost by no later answer without words, and stays read when it was", async () => {
      const { store, clock } = get();
      await hire(store);
      await rated("w1", "no", "Lasku puuttuu.");
      clock.now += hour;
      await rated("w1", "partly", null, "k2");
      expect(await written()).toEqual([["partly", "Lasku puuttuu."]]);
      const [one] = await store.comments("open", 9);
      if (one === undefined) throw new Error("Nothing was written.");
      expect(await store.readComment(one.conversation, one.at, maija, clock.now)).toBe(true);
      await rated("w1", "yes", null, "k3");
      expect(await written()).toEqual([]);
      expect(await store.comments("done", 9)).toMatchObject([
        { value: "yes", comment: "Lasku puuttuu.", read: { by: { id: maija } } },
      ]);
    });

    test("is of an earlier matter where it says so", async () => {
      const { store } = get();
      await rated("w1", "no", "Lasku puuttuu.");
      const [earlier] = await store.comments("open", 9);
      if (earlier === undefined) throw new Error("Nothing was written.");
      const rating = { value: "yes", comment: null, conversation: earlier.conversation } as const;
      await store.turn(message("k1", "Toinen", { channelThreadId: "w2" }), (situation) => ({
        ...say(line("Kiitos."))(situation),
        rating,
      }));
      expect(await written()).toEqual([["yes", "Lasku puuttuu."]]);
    });

    test("is read once, by somebody whose name stands there", async () => {
      const { store, clock } = get();
      await hire(store);
      await rated("w1", "no", "Lasku puuttuu.");
      const [one] = await store.comments("open", 9);
      if (one === undefined) throw new Error("Nothing was written.");
      clock.now += hour;
      const read = () => store.readComment(one.conversation, one.at, maija, clock.now);
      expect((await Promise.all([read(), read()])).filter(Boolean)).toHaveLength(1);
      expect(await written()).toEqual([]);
      expect(await store.comments("done", 9)).toMatchObject([
        { comment: "Lasku puuttuu.", read: { by: { id: maija }, at: clock.now } },
      ]);
    });

    test("waits anew when the customer writes otherwise, and what was read before counts for nothing", async () => {
      const { store, clock } = get();
      await hire(store);
      await rated("w1", "no", "Lasku puuttuu.");
      const [before] = await store.comments("open", 9);
      if (before === undefined) throw new Error("Nothing was written.");
      await store.readComment(before.conversation, before.at, maija, clock.now);
      clock.now += hour;
      await rated("w1", "no", "Vieläkin.", "k2");
      expect(await written()).toEqual([["no", "Vieläkin."]]);
      expect(await store.readComment(before.conversation, before.at, maija, clock.now)).toBe(false);
      expect(await written()).toEqual([["no", "Vieläkin."]]);
    });
  });
}
