import { expect, test } from "vitest";
import type { Conversation } from "../../src/domain/conversation.ts";
import { wakesAt } from "../../src/domain/due.ts";
import { nextActions } from "../../src/domain/next-action.ts";
import type { OpenPromise } from "../../src/domain/promise/promise.ts";
import type { Step } from "../../src/domain/step.ts";
import { deeds } from "./walk-deeds.ts";
import { kindOf, passages } from "./walk.ts";
import { began, type World } from "./walk-world.ts";

/** What is wrong with a step from here; empty: nothing. */
function wrongWith({ conversation: before, now }: World, step: Step): readonly string[] {
  return [
    ...standsWrong(step.conversation, now),
    ...promisesWrong(before, step),
    ...wordsWrong(before, step),
    ...clockWrong(before, step),
  ];
}

/** Every open conversation has an owner, what comes next by the table, and a time. */
function standsWrong(c: Conversation, now: number): readonly string[] {
  const wrong: string[] = [];
  if (c.state === "closed" || c.state === "bot") {
    if (c.promises.length > 0) wrong.push(`${c.state} with a promise`);
  }
  if (c.state === "promised" && c.promises.length === 0) wrong.push("promised without a promise");
  if (c.state === "closed") return wrong;
  if (nextActions[c.next.action].state !== c.state) wrong.push(`${c.next.action} in ${c.state}`);
  if (!Number.isFinite(c.next.at) || c.next.at < now) wrong.push(`next at ${c.next.at - now}`);
  if (wakesAt(c) > now + 61 * 86_400_000) wrong.push("nobody looks at it for two months");
  if (nextActions[c.next.action].awaits !== "us" && c.waitingSince !== null && c.state !== "bot")
    wrong.push(
      `the customer waits, and it is said to be the turn of the ${nextActions[c.next.action].awaits}`,
    );
  return wrong;
}

/** The customer's clock is set by nothing but an answer: whoever waited still waits since then. */
function clockWrong(
  { id, waitingSince: since }: Conversation,
  { conversation: after }: Step,
): readonly string[] {
  const isLater = since !== null && after.waitingSince !== null && after.waitingSince > since;
  return isLater && after.id === id ? ["the clock began anew"] : [];
}

/** A promise goes only by its end, and comes only with its words. */
function promisesWrong(
  before: Conversation,
  { conversation: after, ended = [], says }: Step,
): readonly string[] {
  const ids = (c: Conversation) => c.promises.map(({ id }) => id);
  const gone = ids(before).filter((id) => !ids(after).includes(id));
  const come = ids(after).filter((id) => !ids(before).includes(id));
  const told = says.flatMap((say) => (say.say === "promise-made" ? say.promise.id : []));
  const wrong: string[] = [];
  if (gone.join() !== ended.map(({ promise }) => promise.id).join()) wrong.push(`vanished: ${gone.join()}`);
  if (come.join() !== told.join()) wrong.push(`made ${come.join()}, told ${told.join()}`);
  const due = after.promises.map(({ dueAt }) => dueAt);
  if (due.join() !== due.toSorted((one, other) => one - other).join()) wrong.push("promises out of order");
  // One that is late is a person's to mend: what then comes next has a time of its own, which is asked for above.
  const [ahead] = after.promises.filter(({ escalatedAt }) => escalatedAt === null);
  if (after.state === "promised" && ahead !== undefined && after.next.at !== ahead.dueAt)
    wrong.push("not due when it was promised");
  for (const one of after.promises) {
    const was = before.promises.find(({ id }) => id === one.id);
    if (was !== undefined && wordOf(was) !== wordOf(one)) wrong.push(`another word: ${wordOf(one)}`);
  }
  return wrong;
}

/** What stays of a promise, however often its time is moved. */
const wordOf = ({ text, contact, madeBy, madeAt }: OpenPromise): string =>
  JSON.stringify([text, contact, madeBy, madeAt]);

const deedOf: Readonly<Record<string, (before: Conversation, step: Step) => boolean>> = {
  "hand-over": (_, { conversation }) => conversation.state === "queued",
  reopened: (before, { conversation }) => before.state === "closed" && conversation.state !== "closed",
  "agent-joined": (_, { conversation }) => conversation.state === "with-agent",
  "given-back": (_, { conversation }) => conversation.state === "bot",
  closing: (_, { conversation }) => conversation.state === "closed",
  ended: (_, { conversation }) => conversation.state === "closed",
  goodbye: (_, { conversation }) => conversation.state === "closed",
  "back-in-queue": (_, { conversation }) => conversation.state === "queued",
  "promise-kept": (_, { ended }) => ended?.[0]?.end === "kept",
  "promise-released": (_, { ended }) => ended?.[0]?.end === "released",
  "not-reached": (_, { ended }) => ended?.[0]?.end === "not-reached",
  "promise-moved": (before, step) => isMoved(before, step),
  "promise-late": (before, step) => isMoved(before, step),
};

const isMoved = (before: Conversation, { conversation, says }: Step): boolean =>
  says.every(
    (say) =>
      !("from" in say) ||
      (before.promises.some(({ id, dueAt }) => id === say.promise.id && dueAt === say.from) &&
        conversation.promises.some(({ id, dueAt }) => id === say.promise.id && dueAt === say.promise.dueAt)),
  );

/** What ends the customer's waiting: an answer, what they were promised, or the end. */
const answers = new Set([
  "answer",
  "agent-reply",
  "closing",
  "ended",
  "goodbye",
  "promise-kept",
  "promise-released",
  "not-reached",
]);

function wordsWrong(before: Conversation, step: Step): readonly string[] {
  const undone = step.says.filter(({ say }) => deedOf[say]?.(before, step) === false);
  const { conversation: after, says } = step;
  const isStopped = before.waitingSince !== null && after.waitingSince === null && after.id === before.id;
  const isAnswered = says.some(({ say }) => answers.has(say));
  return [
    ...undone.map(({ say }) => `said ${say}, not done`),
    ...(isStopped && !isAnswered ? ["the clock stopped without an answer"] : []),
  ];
}

interface Visited {
  readonly worlds: number;
  readonly steps: number;
  readonly depth: number;
}

/** Goes everywhere that `depth` deeds lead to, each kind of world once. */
function walk(depth: number): Visited {
  const seen = new Map<string, string>([[kindOf(began), ""]]);
  let edge: readonly (readonly [World, string])[] = [[began, ""]];
  let steps = 0;
  const look = (world: World, step: Step, path: string) => {
    steps += 1;
    const wrong = wrongWith(world, step);
    if (wrong.length > 0) expect.fail(`${wrong.join("; ")} after:${path}`);
  };
  for (let deep = 0; deep < depth; deep++) {
    const next: (readonly [World, string])[] = [];
    const come = (world: World, path: string) => {
      const kind = kindOf(world);
      if (seen.has(kind)) return;
      seen.set(kind, path);
      next.push([world, path]);
    };
    for (const [world, path] of edge) {
      for (const [name, deed] of deeds) {
        const step = deed(world);
        if (step === null || typeof step === "string") continue;
        const after = `${path}\n  ${name}`;
        look(world, step, after);
        come({ ...world, conversation: step.conversation }, after);
      }
      for (const [name, pass] of passages) {
        const after = `${path}\n  ${name}`;
        const [there, fired] = pass(world);
        for (const { before, step } of fired) look(before, step, after);
        come(there, after);
      }
    }
    edge = next;
  }
  return { worlds: seen.size, steps, depth };
}

/** As deep as the suite has time for; 12 took 74 s, and found nothing. */
const depth = Number(process.env["WALK_DEPTH"] ?? 8);

test("everywhere that a customer, two agents and the clock can lead there is an owner, a next action, its time, and only true words", () => {
  const visited = walk(depth);
  expect(visited.worlds).toBeGreaterThan(10_000);
});

test("the walk finds a promise that vanishes, words without their deed, and a matter that nobody looks at", () => {
  const promised = deeds.find(([name]) => name === "riikka promises by chat");
  const taken = deeds.find(([name]) => name === "riikka takes");
  const held = taken?.[1](began);
  if (held === null || typeof held !== "object") throw new Error("Nobody took it.");
  const step = promised?.[1]({ ...began, conversation: held.conversation });
  if (step === null || typeof step !== "object") throw new Error("Nothing was promised.");
  const { conversation } = step;
  if (conversation.state !== "promised") throw new Error(conversation.state);
  const there = { ...began, conversation };
  const untouched: Step = { conversation, says: [], notes: [] };
  expect(wrongWith(there, untouched)).toEqual([]);
  expect(wrongWith(there, { ...untouched, conversation: held.conversation })).toEqual(["vanished: p1"]);
  expect(wrongWith(began, { ...untouched, conversation: { ...conversation, promises: [] } })).toEqual([
    "promised without a promise",
  ]);
  const later = { ...conversation, next: { ...conversation.next, at: conversation.next.at + 1 } };
  expect(wrongWith(there, { ...untouched, conversation: later })).toEqual(["not due when it was promised"]);
  const waits = { ...conversation, waitingSince: began.now };
  const anew = { ...waits, waitingSince: began.now + 1 };
  expect(wrongWith({ ...there, conversation: waits }, { ...untouched, conversation: anew })).toContain(
    "the clock began anew",
  );
  const late = { ...conversation, next: { ...conversation.next, at: began.now - 1 } };
  expect(wrongWith(there, { ...untouched, conversation: late })).toContain("next at -1");
  expect(wrongWith(began, { ...step, says: [] })).toEqual(["made p1, told "]);
  const kept = step.says.map((say) => ("promise" in say ? { ...say, say: "promise-kept" as const } : say));
  expect(wrongWith(there, { ...untouched, says: kept })).toEqual(["said promise-kept, not done"]);
});
