import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFeed } from "../../src/console/feed.ts";
import { conversationId, threadId } from "../../src/domain/ids.ts";
import type { Committed } from "../../src/turn/ports.ts";
import type { Desk } from "../../src/turn/reads.ts";

type Changes = Awaited<ReturnType<Desk["changes"]>>;

/** A desk whose reads are seen at once but answered only when told, so that every order of things can be had. */
function makeWorld() {
  let last = 0;
  const listeners = new Set<(committed: Committed) => void>();
  const pending: (() => void)[] = [];
  const troubles: unknown[] = [];
  const changes = (after: number, limit: number) => {
    const changed = Array.from({ length: Math.max(0, last - after) }, (_, i) => after + i + 1)
      .slice(0, limit)
      .map((change) => ({ id: conversationId(`c${change}`), change }));
    const answer: Changes = { changed, last };
    return new Promise<Changes>((resolve) => pending.push(() => resolve(answer)));
  };
  const desk: Pick<Desk, "changes"> = { changes };
  const commits = {
    subscribe: (listener: (committed: Committed) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const feed = makeFeed({ desk, commits, trouble: (error) => troubles.push(error) });
  return {
    desk,
    feed,
    listeners,
    pending,
    troubles,
    commit: () => {
      last += 1;
      const committed = { thread: threadId("t"), channel: "x", channelThreadId: "x", conversation: null };
      for (const listener of listeners) listener(committed);
    },
    answer: async () => {
      pending.shift()?.();
      await settle();
    },
    flush: async () => {
      await settle();
      while (pending.length > 0) {
        pending.shift()?.();
        await settle();
      }
    },
    last: () => last,
    follow: (after: number | null, session = "s") => {
      const seen: number[] = [];
      const starts: number[] = [];
      const leave = feed.follow({
        after,
        session,
        write: ({ event, data, id }) => {
          const told: { after?: number; change?: number } = JSON.parse(data);
          expect(id).toBe(String(told.after ?? told.change));
          if (event === "start") starts.push(told.after ?? NaN);
          else seen.push(told.change ?? NaN);
        },
      });
      return { seen, starts, leave };
    },
  };
}

const upTo = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i + 1);

test("an agent who comes back gets what was missed, then what happens, in order and once", async () => {
  const world = makeWorld();
  for (let i = 0; i < 5; i += 1) world.commit();
  const { seen, starts } = world.follow(2);
  await world.flush();
  world.commit();
  world.commit();
  await world.flush();
  expect(starts).toEqual([2]);
  expect(seen).toEqual([3, 4, 5, 6, 7]);
});

test("an agent without a mark is told the mark to go on from, and nothing of the past", async () => {
  const world = makeWorld();
  for (let i = 0; i < 5; i += 1) world.commit();
  const { seen, starts } = world.follow(null);
  await world.flush();
  expect([starts, seen]).toEqual([[5], []]);
  world.commit();
  await world.flush();
  expect(seen).toEqual([6]);
});

test("a long absence is caught up page by page", async () => {
  const world = makeWorld();
  for (let i = 0; i < 1_234; i += 1) world.commit();
  const { seen } = world.follow(0);
  await world.flush();
  expect(seen).toEqual(upTo(0, 1_234));
});

test("a change committed while the desk is being read is not missed", async () => {
  const world = makeWorld();
  const { seen } = world.follow(0);
  world.commit();
  await world.flush();
  world.commit();
  const other = world.follow(1);
  world.commit();
  await world.flush();
  expect([seen, other.seen]).toEqual([
    [1, 2, 3],
    [2, 3],
  ]);
});

test("twenty agents who stand at the same change cost one read for a commit", async () => {
  const world = makeWorld();
  const all = Array.from({ length: 20 }, () => world.follow(0));
  await world.flush();
  world.commit();
  expect(world.pending).toHaveLength(1);
  await world.flush();
  for (const { seen } of all) expect(seen).toEqual([1]);
});

test("when the desk cannot be read it is told, and the next commit brings what was missed", async () => {
  const world = makeWorld();
  const { seen } = world.follow(0);
  await world.flush();
  const { changes } = world.desk;
  Object.assign(world.desk, { changes: () => Promise.reject(new Error("disk gone")) });
  world.commit();
  await world.flush();
  expect(world.troubles).toHaveLength(1);
  Object.assign(world.desk, { changes });
  world.commit();
  await world.flush();
  expect(seen).toEqual([1, 2]);
});

test("signing out ends the streams of that session and no other, also while the desk is being read", async () => {
  const world = makeWorld();
  const [mine, others] = [world.follow(0, "mine"), world.follow(0, "other")];
  await world.flush();
  world.commit();
  world.feed.dismiss("mine");
  await world.flush();
  expect([mine.seen, others.seen]).toEqual([[], [1]]);
});

test("when the last agent has gone nobody listens to commits any more", async () => {
  const world = makeWorld();
  const [one, other] = [world.follow(0), world.follow(0)];
  await world.flush();
  one.leave();
  one.leave();
  expect(world.listeners.size).toBe(1);
  other.leave();
  expect(world.listeners.size).toBe(0);
  const { seen } = world.follow(0);
  world.commit();
  await world.flush();
  expect(seen).toEqual([1]);
});

test("whatever the order of commits, reads, comers and goers, everyone gets each change once", async () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.constant("commit" as const) },
    { weight: 4, arbitrary: fc.constant("answer" as const) },
    { weight: 2, arbitrary: fc.constant("come" as const) },
    { weight: 1, arbitrary: fc.constant("go" as const) },
  );
  const run = async (steps: readonly ("commit" | "answer" | "come" | "go")[]) => {
    const world = makeWorld();
    const here: { from: number; seen: number[]; leave: () => void }[] = [];
    for (const one of steps) {
      if (one === "commit") world.commit();
      if (one === "answer") await world.answer();
      if (one === "come") here.push({ from: world.last() >> 1, ...world.follow(world.last() >> 1) });
      if (one === "go") here.shift()?.leave();
    }
    await world.flush();
    for (const { from, seen } of here) expect(seen).toEqual(upTo(from, world.last()));
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), run), { numRuns: 150 });
});
