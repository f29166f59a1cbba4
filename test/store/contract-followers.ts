import { describe, expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Opened } from "./contract.ts";
import { hour, line, message, say } from "./fixtures.ts";

const outage = entryId("outage");
const other = entryId("other");

const follow: Think = (situation) => ({
  ...say(line("Kerromme."))(situation),
  follows: [{ entry: outage, dueAt: null, text: "Kerromme." }],
});
const tell = say(line("Korjattu.", { say: "fixed" }));

/** Asks to be told in a window of its own; answers the thread. */
const asks = async ({ store }: Opened, window: string, key = "k1") =>
  (await store.turn(message(key, "Ilmoittakaa", { channelThreadId: window }), follow)).thread;

export function followersContract(get: () => Opened): void {
  describe("who wants to know when a problem is fixed", () => {
    test("waits, the longest first, once for each thread and problem", async () => {
      const opened = get();
      const first = await asks(opened, "w1");
      opened.clock.now += hour;
      const second = await asks(opened, "w2");
      await asks(opened, "w1", "k2");
      const { store } = opened;
      expect(await store.waitingFor(outage, 9)).toEqual([first, second]);
      expect(await store.waitingFor(outage, 1)).toEqual([first]);
      expect(await store.waitingFor(other, 9)).toEqual([]);
      expect(await store.followerCounts(outage)).toEqual({ waiting: 2, told: 0 });
      expect(await store.followerCounts(other)).toEqual({ waiting: 0, told: 0 });
    });

    test("is told once, by a line in the same commit, also when two tell at the same moment", async () => {
      const { store, clock } = get();
      const thread = await asks(get(), "w1");
      clock.now += hour;
      const tellings = await Promise.all([1, 2].map(() => store.tell(outage, thread, clock.now, tell)));
      expect(tellings.filter(Boolean)).toHaveLength(1);
      expect(await store.tell(outage, thread, clock.now, tell)).toBe(false);
      expect(await store.waitingFor(outage, 9)).toEqual([]);
      expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 1 });
      const rows = await store.customerLog(thread, 0, 9);
      expect(rows.filter((row) => row.say === "fixed")).toMatchObject([{ at: clock.now, text: "Korjattu." }]);
    });

    test("still waits when telling fails, and who never asked is told nothing", async () => {
      const { store, clock } = get();
      const thread = await asks(get(), "w1");
      const { thread: quiet } = await store.turn(message("k1", "Hei", { channelThreadId: "w2" }), say());
      const broken = store.tell(outage, thread, clock.now, () => {
        throw new Error("No words");
      });
      await expect(broken).rejects.toThrow("No words");
      expect(await store.waitingFor(outage, 9)).toEqual([thread]);
      expect(await store.tell(outage, quiet, clock.now, tell)).toBe(false);
      expect(await store.tell(other, thread, clock.now, tell)).toBe(false);
    });

    test("stands on the customer's own page, those without a time first, and no other customer's", async () => {
      const { store, clock } = get();
      const tokens: string[] = [];
      const wants = (window: string, ...dues: readonly (number | null)[]) =>
        store.turn(message("k1", "Ilmoittakaa", { channelThreadId: window }), (situation) => {
          tokens.push(situation.page.token);
          const entries = [outage, other];
          const follows = dues.map((dueAt, at) => ({
            entry: entries[at] ?? other,
            dueAt,
            text: "Kerromme.",
          }));
          return { ...say(line("Kerromme."))(situation), follows };
        });
      await wants("w1", clock.now + hour, null);
      await wants("w2", clock.now);
      const [mine = "", others = ""] = tokens;
      expect((await store.pageOf(mine, clock.now))?.followed).toEqual([
        { entry: other, dueAt: null },
        { entry: outage, dueAt: clock.now + hour },
      ]);
      expect((await store.pageOf(others, clock.now))?.followed).toHaveLength(1);
    });

    test("is found by the time that they were promised, and what becomes of it is done once", async () => {
      const { store, clock } = get();
      const { now } = clock;
      const by = (window: string, dueAt: number | null) =>
        store.turn(message("k1", "Ilmoittakaa", { channelThreadId: window }), (situation) => ({
          ...say(line("Kerromme."))(situation),
          follows: [{ entry: outage, dueAt, text: "Kerromme." }],
        }));
      const [soon, later, never] = [
        (await by("w1", now + hour)).thread,
        (await by("w2", now + 2 * hour)).thread,
        (await by("w3", null)).thread,
      ];
      const threads = (found: readonly { readonly thread: string }[]) => found.map(({ thread }) => thread);
      expect(threads(await store.promisedOtherwise(outage, now + hour, 9))).toEqual([later, never]);
      expect(threads(await store.promisedOtherwise(outage, now + hour, 1))).toEqual([later]);
      expect(await store.updateDue(now + hour - 1, 9)).toEqual([]);
      const due = { entry: outage, thread: soon, dueAt: now + hour };
      expect(await store.updateDue(now + hour, 9)).toEqual([due]);
      const late = () => store.tell(outage, soon, now + hour, tell, { do: "late" });
      expect(await store.tell(outage, later, now + hour, tell, { do: "late" })).toBe(false);
      expect(await store.tell(outage, never, now + hour, tell, { do: "late" })).toBe(false);
      expect([await late(), await late()]).toEqual([true, false]);
      expect(await store.updateDue(now + hour, 9)).toEqual([]);
      const overdue = async (at: number) => (await store.recount(at)).overdueUnescalated;
      expect((await overdue(now + 2 * hour + 1)) - (await overdue(now + 2 * hour))).toBe(1);
      const move = () => store.tell(outage, soon, now + hour, tell, { do: "moved", dueAt: now + 3 * hour });
      expect([await move(), await move()]).toEqual([true, false]);
      expect(await store.updateDue(now + 3 * hour, 9)).toMatchObject([{ thread: later }, { thread: soon }]);
      expect(await store.followed("late")).toEqual([{ entry: outage, dueAt: now + 3 * hour, count: 1 }]);
      await store.tell(outage, never, now + 4 * hour, tell);
      expect(await store.followed("open")).toEqual([
        { entry: outage, dueAt: now + 2 * hour, count: 1 },
        { entry: outage, dueAt: now + 3 * hour, count: 1 },
      ]);
      expect(await store.followed("kept")).toEqual([{ entry: outage, dueAt: null, count: 1 }]);
      expect(await store.followsMade(now, now + hour)).toEqual({
        made: 3,
        kept: 1,
        keptInTime: 1,
        late: 1,
        moved: 1,
        released: 0,
        notReached: 0,
        open: 2,
      });
      expect(await store.followsMade(now + hour, now + 2 * hour)).toMatchObject({ made: 0 });
    });

    test("who asks again after being told waits anew, and each of the two promises stays in the counts", async () => {
      const { store, clock } = get();
      const { now } = clock;
      const thread = await asks(get(), "w1");
      await store.tell(outage, thread, clock.now, tell, { do: "moved", dueAt: now + hour });
      clock.now += 2 * hour;
      await store.tell(outage, thread, clock.now, tell, { do: "late" });
      await store.tell(outage, thread, clock.now, tell);
      await asks(get(), "w1", "k2");
      await asks(get(), "w1", "k3");
      expect(await store.waitingFor(outage, 9)).toEqual([thread]);
      expect(await store.followerCounts(outage)).toEqual({ waiting: 1, told: 1 });
      const made = { made: 2, kept: 1, keptInTime: 0, late: 1, moved: 1, open: 1 };
      expect(await store.followsMade(now, clock.now + hour)).toMatchObject(made);
      expect(await store.tell(outage, thread, clock.now, tell)).toBe(true);
      expect(await store.tell(outage, thread, clock.now, tell)).toBe(false);
      expect(await store.followerCounts(outage)).toEqual({ waiting: 0, told: 2 });
      expect(await store.followed("kept")).toEqual([
        { entry: outage, dueAt: null, count: 1 },
        { entry: outage, dueAt: now + hour, count: 1 },
      ]);
    });

    test("is counted by problem, those told left out, whatever the files say by now", async () => {
      const { store, clock } = get();
      expect(await store.stillWaiting()).toEqual([]);
      // A turn's row comes first, its line a millisecond later: from that one on the customer waits.
      const since = clock.now + 1;
      const first = await asks(get(), "w1");
      clock.now += hour;
      await asks(get(), "w2");
      await store.turn(message("k1", "Ilmoittakaa", { channelThreadId: "w3" }), (situation) => ({
        ...say(line("Kerromme."))(situation),
        follows: [{ entry: other, dueAt: null, text: "Kerromme." }],
      }));
      expect(await store.stillWaiting()).toEqual([
        { entry: other, waiting: 1, since: since + hour, late: 0 },
        { entry: outage, waiting: 2, since, late: 0 },
      ]);
      await store.tell(outage, first, clock.now, tell);
      expect(await store.stillWaiting()).toContainEqual({
        entry: outage,
        waiting: 1,
        since: since + hour,
        late: 0,
      });
    });

    test("is told by the outbox where the channel is sent to", async () => {
      const { store, clock } = get();
      const to = { channel: "messenger", reference: "{}" };
      const { thread } = await store.turn(message("k1", "Ilmoittakaa", to), follow);
      await store.tell(outage, thread, clock.now, tell);
      const [first] = await store.claim(clock.now, 9, 1_000);
      expect(first?.text).toBe("Kerromme.");
      await store.sent(first?.key ?? "", first?.attempts ?? 0, clock.now);
      expect(await store.claim(clock.now, 9, 1_000)).toMatchObject([{ text: "Korjattu." }]);
    });
  });
}
