import { describe, expect, test } from "vitest";
import type { Rating } from "../../src/domain/rating.ts";
import type { InFlow } from "../../src/domain/conversation.ts";
import { optionNames } from "../../src/domain/words/voice.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { closed, queued, withBot } from "./conversations.ts";
import { hire, hour, line, log, message, newest, say, take, takeIt } from "./fixtures.ts";

const asking: InFlow = { name: "contact", step: "email", tries: 1, askedAt: 5, lookup: false };
const answers = { name: "Maija Esimerkki", "phone-number": "+358401234567" };

const rate =
  (rating: Rating): Think =>
  (situation) => ({ ...say(line("Kiitos."))(situation), rating });

/** What the next thought finds. */
async function found(store: Opened["store"], key: string): Promise<Situation["conversation"]> {
  let conversation: Situation["conversation"] = null;
  await store.turn(message(key, "Hei"), (situation) => {
    conversation = situation.conversation;
    return say()(situation);
  });
  return conversation;
}

export function flowsContract(get: () => Opened): void {
  describe("a flow", () => {
    test.each([
      ["the bot's", withBot],
      ["a waiting", (id: ReturnType<typeof withBot>["id"], now: number) => queued(withBot(id, now), now)],
      ["an ended", (id: ReturnType<typeof withBot>["id"], now: number) => closed(withBot(id, now), now)],
    ] as const)(
      "that asks in %s conversation is found where it was left, with what was told",
      async (_, make) => {
        const { store } = get();
        await store.turn(message("k1", "Hei"), (s) => ({
          conversation: { ...make(s.freshId, s.now), flow: asking, answers },
          language: s.thread,
          lines: [line("Mikä on sähköpostisi?")],
        }));
        expect(await found(store, "k2")).toMatchObject({ flow: asking, answers });
      },
    );

    test("finds every kind of button that was put beneath a line", async () => {
      const { store } = get();
      const options = optionNames.map((name) => ({ title: `Nappi ${name}`, name }));
      await store.turn(message("k1", "Hei"), say(line("Kumpi?", { options })));
      expect((await log(store)).at(-1)?.options).toEqual(options);
    });

    test("is over when an agent takes the matter, and what was told stays", async () => {
      const { store } = get();
      await hire(store);
      await store.turn(message("k1", "Hei"), (s) => ({
        conversation: { ...queued(withBot(s.freshId, s.now), s.now), flow: asking, answers },
        language: s.thread,
        lines: [],
      }));
      await store.act(take("t1", await newest(store)), takeIt);
      const after = await found(store, "k2");
      expect(after).toMatchObject({ state: "with-agent", answers });
      expect(after).not.toHaveProperty("flow");
    });
  });

  describe("a rating", () => {
    test("is kept for its conversation, and of two the last counts", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), say());
      const id = await newest(store);
      expect(await store.rating(id)).toBeNull();
      await store.turn(message("k2", "Osittain"), rate({ value: "partly", comment: null }));
      expect(await store.rating(id)).toEqual({ value: "partly", comment: null, at: clock.now });
      clock.now += hour;
      await store.turn(message("k3", "Lasku"), rate({ value: "no", comment: "Lasku puuttuu." }));
      await store.turn(message("k3", "Lasku"), rate({ value: "yes", comment: null }));
      expect(await store.rating(id)).toEqual({ value: "no", comment: "Lasku puuttuu.", at: clock.now });
    });
  });
}
