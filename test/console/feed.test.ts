import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFeed } from "../../src/console/feed.ts";
import { conversationId, threadId } from "../../src/domain/ids.ts";
import type { Committed } from "../../src/turn/ports/commits.ts";
import type { Desk } from "../../src/turn/ports/desk.ts";
import { makeTyping } from "../../src/turn/typing.ts";

type Changes = Awaited<ReturnType<Desk["changes"]>>;

/** A desk whose reads are seen at once but answered only when told, so that every order of things can be had. */
function makeWorld() {
  let last = 0;
  let now = 0;
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
  const desk: Pick<Desk, "changes" | "withPeople"> = {
    changes,
    withPeople: async (_, thread) => (thread === "with-bot" ? null : conversationId(`c-${thread}`)),
  };
  const typing = makeTyping((error) => troubles.push(error));
  const commits = {
    subscribe: (listener: (committed: Committed) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const receipts = { subscribeReceipts: () => () => {} };
  const feed = makeFeed({
    desk,
    commits,
    receipts,
    typing,
    now: () => now,
    trouble: (error) => troubles.push(error),
  });
  return {
    desk,
    feed,
    types: async (channelThreadId: string, from: "customer" | "agent" = "customer") => {
      typing.tell({ from, channel: "x", channelThreadId, name: null });
      await settle();
    },
    listeners,
    settle,
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
    wait: (ms: number) => void (now += ms),
    follow: (after: number | null, session = "s", expiresAt = Infinity) => {
      const ended: true[] = [];
      const seen: number[] = [];
      const starts: number[] = [];
      const leave = feed.follow({
        after,
        session: { idHash: session, expiresAt },
        end: () => ended.push(true),
        write: ({ event, data, id }) => {
          const told: { after?: number; change?: number } = JSON.parse(data);
          expect(id).toBe(String(told.after ?? told.change));
          if (event === "start") starts.push(told.after ?? NaN);
          else seen.push(told.change ?? NaN);
        },
      });
      return { seen, starts, ended, leave };
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

test("a change committed while the desk is being read is not missed, neither by who reads nor by who comes", async () => {
  const world = makeWorld();
  const early = world.follow(0);
  await world.settle();
  world.commit();
  const late = world.follow(0);
  await world.flush();
  expect([early.seen, late.seen]).toEqual([[1], [1]]);
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
  expect([mine.ended, others.ended]).toEqual([[true], []]);
});

test("a session that runs out is told nothing more, not even what was being read, and ends once", async () => {
  const world = makeWorld();
  const [short, long] = [world.follow(0, "short", 100), world.follow(0, "long", 101)];
  await world.flush();
  world.wait(99);
  world.commit();
  await world.flush();
  world.commit();
  world.wait(1);
  await world.flush();
  world.commit();
  await world.flush();
  expect([short.seen, long.seen]).toEqual([[1], [1, 2, 3]]);
  expect([short.ended, long.ended]).toEqual([[true], []]);
});

test("a session that runs out before its stream has begun is told nothing", async () => {
  const world = makeWorld();
  const { starts, seen, ended } = world.follow(null, "short", 100);
  world.wait(100);
  world.commit();
  await world.flush();
  expect([starts, seen, ended]).toEqual([[], [], [true]]);
  expect(world.listeners.size).toBe(0);
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

type Move = "commit" | "answer" | "wait" | "come" | "go";
const move = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Move>("commit", "answer") },
  { weight: 2, arbitrary: fc.constantFrom<Move>("come", "wait", "go") },
);

test("whatever the order of commits, reads, comers and goers, everyone gets each change once", async () => {
  const play = async (moves: readonly Move[]) => {
    const world = makeWorld();
    const here: { from: number; seen: number[]; leave: () => void }[] = [];
    const come = () => {
      const from = world.last() >> 1;
      here.push({ from, ...world.follow(from) });
    };
    const deeds: Record<Move, () => unknown> = {
      commit: world.commit,
      answer: world.answer,
      wait: world.settle,
      come,
      go: () => here.shift()?.leave(),
    };
    for (const one of moves) await deeds[one]();
    await world.flush();
    for (const { from, seen } of here) expect(seen).toEqual(upTo(from, world.last()));
  };
  await fc.assert(fc.asyncProperty(fc.array(move, { maxLength: 40 }), play), {
    numRuns: 150,
    // Found once: a commit that came while nobody listened left an old read for the next comer.
    examples: [[["come", "wait", "go", "commit", "come"]]],
  });
});
