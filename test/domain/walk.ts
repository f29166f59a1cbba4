import { closeIt, giveItBack, replyTo, takeIt } from "../../src/domain/acts.ts";
import { houseZone } from "../../src/domain/calendar.ts";
import { type Conversation, reopens } from "../../src/domain/conversation.ts";
import { comeDue, wakesAt } from "../../src/domain/due.ts";
import { agentId, conversationId, entryId, promiseId } from "../../src/domain/ids.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { attempt, keep, move, release } from "../../src/domain/promise/by-agent.ts";
import { nudge, releaseByCustomer } from "../../src/domain/promise/by-customer.ts";
import { type Keeper, type Ledger, promiseByAgent } from "../../src/domain/promise/ledger.ts";
import type { Contact } from "../../src/domain/promise/promise.ts";
import { handBack, leave, transfer } from "../../src/domain/queue/passing.ts";
import { defaultService } from "../../src/domain/service/service.ts";
import { endByCustomer, passOn, reopen, type Step, take } from "../../src/domain/step.ts";
import { waitFor } from "../../src/domain/waiting.ts";

/** Where one customer, two agents and the clock stand. */
export interface World {
  readonly now: number;
  readonly conversation: Conversation;
  /** The agents who are at work. */
  readonly atWork: readonly string[];
}

const hour = 3_600_000;
const names = ["riikka", "pekka"] as const;
const keepers: readonly Keeper[] = names.map((name) => ({ id: agentId(name), name, isSupervisor: false }));
const contacts: readonly Contact[] = [{ kind: "chat" }, { kind: "phone", number: "+358401234567" }];
const fresh = (now: number) => start(conversationId("c1"), null, now);
/** A Monday morning. */
export const began: World = {
  now: Date.UTC(2026, 10, 23, 8),
  conversation: fresh(Date.UTC(2026, 10, 23, 8)),
  atWork: names,
};

const holderOf = (c: Conversation) => ("agent" in c ? c.agent : null);
const moment = (now: number) => ({ now, zone: houseZone });

function ledgerOf({ now, conversation, atWork }: World): Ledger {
  const holder = holderOf(conversation);
  const agentAtWork = holder !== null && atWork.includes(holder);
  return { service: defaultService, language: "fi", booked: [], now, owner: holder, agentAtWork };
}

/** One thing that may happen: what it comes to, or null where it can't be now. */
export type Deed = readonly [name: string, (world: World) => Step | string | null];

const sayings: readonly Deed[] = [
  ["customer writes", (world) => hears(world, false)],
  ["customer says thanks", (world) => hears(world, true)],
  ["customer is answered by the bot", (w) => asksBot(w, { do: "answer", entry: entryId("due-date") })],
  ["customer asks for a person", (w) => asksBot(w, { do: "hand-over", reason: "asked-human" })],
  ["customer ends it", ({ conversation, now }) => endByCustomer(conversation, moment(now))],
  [
    "customer gives a promise back",
    (w) => withPromise(w, (id) => releaseByCustomer(w.conversation, id, "hoitui", ledgerOf(w))),
  ],
  ["customer asks how it stands", (w) => withPromise(w, (id) => nudge(w.conversation, id, ledgerOf(w)))],
];

function asksBot({ conversation, now }: World, decision: Parameters<typeof take>[1]): Step | null {
  return conversation.state === "bot" ? take(conversation, decision, now) : null;
}

function hears(world: World, isThanks: boolean): Step | null {
  const { conversation: c, now, atWork } = world;
  if (c.state === "bot") return isThanks ? null : take(c, { do: "ask-again" }, now);
  if (c.state !== "closed") return passOn(c, isThanks, ledgerOf(world), now);
  if (isThanks) return { conversation: c, says: [], notes: [] };
  if (!reopens(c, now)) return { conversation: fresh(now), says: [], notes: [] };
  return reopen(c, c.agent !== null && atWork.includes(c.agent) ? c.agent : null, now);
}

const withPromise = <Answer>(
  { conversation }: World,
  run: (id: ReturnType<typeof promiseId>) => Answer,
): Answer | null => {
  const [first] = conversation.promises;
  return first === undefined ? null : run(first.id);
};

/** So many promises at once are enough to see what several do to each other. */
const mostPromises = 2;

const promises = (agent: Keeper): readonly Deed[] => [
  ...contacts.map((contact): Deed => [
    `${agent.name} promises by ${contact.kind}`,
    (w) => {
      if (w.conversation.promises.length === mostPromises) return null;
      const taken = w.conversation.promises.map(({ id }) => id);
      const id = promiseId(taken.includes(promiseId("p1")) ? "p2" : "p1");
      const wanted = { id, text: "Palaan asiaan.", contact, dueAt: w.now + 4 * hour };
      return promiseByAgent(w.conversation, agent, wanted, ledgerOf(w));
    },
  ]),
  [
    `${agent.name} keeps`,
    (w) => withPromise(w, (id) => keep(w.conversation, id, agent, "tehty", ledgerOf(w))),
  ],
  [
    `${agent.name} releases`,
    (w) => withPromise(w, (id) => release(w.conversation, id, agent, "hoitui", ledgerOf(w))),
  ],
  [
    `${agent.name} moves`,
    (w) => {
      const to = { dueAt: w.now + 6 * hour, reason: "odotamme" };
      return withPromise(w, (id) => move(w.conversation, id, agent, to, ledgerOf(w)));
    },
  ],
  [
    `${agent.name} calls nobody`,
    (w) => withPromise(w, (id) => attempt(w.conversation, id, agent, "no-answer", ledgerOf(w))),
  ],
];

const acts = (agent: Keeper, other: Keeper): readonly Deed[] => [
  [`${agent.name} takes`, (w) => takeIt(w.conversation, agent, ledgerOf(w).agentAtWork, w.now)],
  [`${agent.name} replies`, ({ conversation, now }) => replyTo(conversation, agent.id, "Hei.", now)],
  [
    `${agent.name} closes`,
    ({ conversation, now }) =>
      closeIt(conversation, agent.id, { reason: "solved", unread: false }, moment(now)),
  ],
  [`${agent.name} gives back`, ({ conversation, now }) => giveItBack(conversation, agent, false, now)],
  ...(["customer", "other"] as const).map((whom): Deed => [
    `${agent.name} waits for the ${whom}`,
    ({ conversation, now }) =>
      waitFor(conversation, agent.id, { for: whom, reason: "mittaus", until: now + 30 * hour }, now),
  ]),
  [
    `${agent.name} passes it on`,
    ({ conversation, atWork, now }) =>
      transfer(conversation, agent, { ...other, atWork: atWork.includes(other.id) }, "jatkatko", now),
  ],
  [
    `${agent.name} passes it to the queue`,
    ({ conversation, now }) => transfer(conversation, agent, "queue", "jatkatko", now),
  ],
  [
    `${agent.name}, were it a hub elsewhere, hands it back`,
    ({ conversation, now }) => handBack(conversation, agent, { why: "silent", said: null }, now),
  ],
];

const [riikka, pekka] = keepers;
if (riikka === undefined || pekka === undefined) throw new Error("There are two agents.");
export const deeds: readonly Deed[] = [
  ...sayings,
  ...[acts(riikka, pekka), acts(pekka, riikka)].flat(),
  ...keepers.flatMap(promises),
];

/** What time and shifts do: each leads to another world by itself, with the steps that the clock took on the way. */
export const passages: readonly (readonly [string, (world: World) => readonly [World, readonly Fired[]]])[] =
  [
    ["time passes", (world) => untilNext(world)],
    ...keepers.map(
      ({ id, name }) => [`${name} comes or goes`, (world: World) => comesOrGoes(world, id)] as const,
    ),
  ];

/** One thing that the clock did. */
export interface Fired {
  readonly before: World;
  readonly step: Step;
}

/** No conversation may need more looks than this at one moment. */
const mostLooks = 8;

function untilNext(world: World): readonly [World, readonly Fired[]] {
  const { conversation: c } = world;
  // Long enough for nothing to reopen.
  if (c.state === "closed") return [{ ...world, now: world.now + 400 * hour }, []];
  const fired: Fired[] = [];
  let at: World = { ...world, now: Math.max(world.now, wakesAt(c)) };
  while (at.conversation.state !== "closed" && wakesAt(at.conversation) <= at.now) {
    if (fired.length === mostLooks) throw new Error("It stays due for ever.");
    const step = comeDue(at.conversation, ledgerOf(at));
    fired.push({ before: at, step });
    at = { ...at, conversation: step.conversation };
  }
  return [at, fired];
}

function comesOrGoes(world: World, id: Keeper["id"]): readonly [World, readonly Fired[]] {
  if (!world.atWork.includes(id)) return [{ ...world, atWork: [...world.atWork, id].toSorted() }, []];
  const before = { ...world, atWork: world.atWork.filter((one) => one !== id) };
  const step = leave(world.conversation, id, world.now);
  return [{ ...before, conversation: step.conversation }, [{ before, step }]];
}

/**
 * What kind of world it is: of times only their order counts, of the agents only who has the matter and who is at work. Two
 * worlds of one kind differ in nothing that a move decides by.
 */
export function kindOf({ now, conversation: c, atWork }: World): string {
  const isOpen = c.state !== "closed";
  const times = isOpen
    ? [c.next.at, ...c.promises.flatMap(({ dueAt, warnings }) => [dueAt, ...warnings.map(({ at }) => at)])]
    : [];
  const ahead = [...new Set(times.filter((at) => at > now))].toSorted((one, other) => one - other);
  const order = (at: number) => ahead.indexOf(at);
  const holder = holderOf(c);
  const state = isOpen
    ? [
        "urgency" in c ? c.urgency : null,
        c.next.action,
        order(c.next.at),
        "reason" in c.next,
        "escalatedAt" in c && c.escalatedAt !== null,
        "misses" in c ? Math.min(c.misses, 2) : null,
      ]
    : [reopens(c, now)];
  const kept = c.promises.map((one) => [
    one.contact.kind,
    order(one.dueAt),
    one.warnings.map(({ at, warning }) => [order(at), warning]),
    one.attempts.length,
    one.lateAt !== null,
    one.escalatedAt !== null,
    one.nudgedAt === null ? null : now - one.nudgedAt < hour,
    c.waitingSince !== null && c.waitingSince <= one.madeAt,
  ]);
  const there = [holder === null ? null : atWork.includes(holder), atWork.length];
  return JSON.stringify([c.state, c.waitingSince !== null, holder !== null, state, kept, there]);
}
