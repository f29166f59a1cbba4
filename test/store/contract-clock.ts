import { describe, expect, test } from "vitest";
import { conversationId } from "../../src/domain/ids.ts";
import type { Committed } from "../../src/turn/ports/commits.ts";
import type { Opened } from "./contract.ts";
import { closed, withBot } from "./conversations.ts";
import { hour, line, log, message, newest, note, say } from "./fixtures.ts";

export function clockContract(get: () => Opened): void {
  describe("the clock", () => {
    test("what is due comes longest due first, and only open matters are", async () => {
      const { store, clock } = get();
      for (const [index, window] of ["a", "b", "c"].entries()) {
        clock.now += 10 - index;
        await store.turn(message("k1", "Hei", { channelThreadId: window }), (s) => ({
          conversation: withBot(s.freshId, s.now, {
            next: { action: "goodbye", at: clock.now - 100 * index },
          }),
          language: s.thread,
          lines: [],
        }));
      }
      const ids = (await store.changes(0, 10)).changed.map((c) => c.id);
      expect(await store.due(clock.now, 10)).toEqual([ids[2], ids[1], ids[0]]);
      expect(await store.due(clock.now, 2)).toEqual([ids[2], ids[1]]);
      expect(await store.due(clock.now - 300, 10)).toEqual([]);
      const [longest] = await store.due(clock.now, 1);
      if (longest === undefined) throw new Error("Nothing is due.");
      const end = () =>
        store.fire(longest, clock.now, (s) => ({
          conversation: closed(s.conversation, s.now, { closeReason: "quiet" }),
          language: s.thread,
          lines: [line("Palataan asiaan.")],
        }));
      expect(await Promise.all([end(), end()])).toEqual([true, false]);
      expect(await store.due(clock.now, 10)).toEqual([ids[1], ids[0]]);
      expect((await log(store, "c")).map((r) => [r.text, r.replyTo])).toEqual([
        ["Hei", null],
        ["Palataan asiaan.", null],
      ]);
    });

    test("nothing fires early, or for a matter that is gone or was never there", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), say());
      const id = await newest(store);
      const never = () => {
        throw new Error("nothing was due");
      };
      expect(await store.fire(id, clock.now + hour - 1, never)).toBe(false);
      await expect(store.fire(id, clock.now + hour, never)).rejects.toThrow("nothing was due");
      const { thread } = await store.turn(message("k2", "Hei"), say());
      expect(await store.fire(conversationId(thread), clock.now + hour, never)).toBe(false);
    });
  });

  describe("hints", () => {
    test("each commit is told once, after it can be read; repeats, refusals and failures are not", async () => {
      const { store } = get();
      const told: Committed[] = [];
      const readable: Promise<unknown>[] = [];
      const stop = store.subscribe((committed) => {
        told.push(committed);
        readable.push(store.customerLog(committed.thread, 0, 10));
      });
      const { thread } = await store.turn(message("k1", "Hei"), say(line("Hei")));
      await store.turn(message("k1", "Hei"), say());
      await store
        .turn(message("k2", "Hei"), () => {
          throw new Error("no");
        })
        .catch(() => {});
      expect(told).toEqual([
        {
          thread,
          channel: "directline",
          channelThreadId: "window-1",
          conversation: await newest(store),
        },
      ]);
      expect(await readable[0]).toHaveLength(2);
      stop();
      await store.turn(message("k3", "Hei"), say(note("x")));
      expect(told).toHaveLength(1);
    });

    test("a listener that throws is reported and disturbs neither the commit nor the others", async () => {
      const { store, clock } = get();
      let heard = 0;
      store.subscribe(() => {
        throw new Error("bad listener");
      });
      store.subscribe(() => {
        heard += 1;
      });
      expect((await store.turn(message("k1", "Hei"), say())).repeated).toBe(false);
      expect(heard).toBe(1);
      expect(clock.reported).toHaveLength(1);
    });
  });
}
