import { closeIt, giveItBack, replyTo, takeIt } from "../../src/domain/acts.ts";
import { reopens } from "../../src/domain/conversation.ts";
import { entryId, promiseId } from "../../src/domain/ids.ts";
import { attempt, keep, move, release } from "../../src/domain/promise/by-agent.ts";
import {
  moveByCustomer,
  nudge,
  releaseByCustomer,
  timesInstead,
} from "../../src/domain/promise/by-customer.ts";
import { type Keeper, make, promiseByAgent } from "../../src/domain/promise/ledger.ts";
import type { Contact } from "../../src/domain/promise/promise.ts";
import { askedFor, give, handBack, lose, takeFrom, transfer } from "../../src/domain/queue/passing.ts";
import { firstDue } from "../../src/domain/service/slots.ts";
import { endByCustomer, passOn, reopen } from "../../src/domain/customer-steps.ts";
import { type Step } from "../../src/domain/step.ts";
import { take } from "../../src/domain/bot-steps.ts";
import { undelivered } from "../../src/domain/undelivered.ts";
import { waitFor } from "../../src/domain/waiting.ts";
import { fresh, hour, keepers, ledgerOf, moment, type World } from "./walk-world.ts";

const contacts: readonly Contact[] = [{ kind: "chat" }, { kind: "phone", number: "+358401234567" }];

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
  ["customer chooses another time", (w) => choosesTime(w)],
  ["customer books with the bot", (w) => books(w)],
  [
    "what was told reaches nobody",
    (w) => undelivered(w.conversation, { note: "letter-dead", detail: "x" }, w.now),
  ],
];

/** The second of the times that the page offers, so that some pass and some wait behind each other. */
function choosesTime(w: World): Step | string | null {
  const { conversation, now } = w;
  const [first] = conversation.promises;
  if (first === undefined) return null;
  const slot = timesInstead(first, { ...ledgerOf(w), now }, 2).at(-1);
  return slot === undefined ? null : moveByCustomer(conversation, first.id, slot, ledgerOf(w));
}

/** While the matter waits in the queue, as the contact flow does it. */
function books(w: World): Step | null {
  const { conversation: c, now } = w;
  if (c.state !== "queued" || c.promises.length > 0) return null;
  const dueAt = firstDue(ledgerOf(w), 2 * hour);
  if (dueAt === null) return null;
  const contact = { kind: "email", address: "maija@esimerkki.example" } as const;
  const wanted = {
    id: freshPromise(w),
    text: "Vastaus sähköpostiin.",
    contact,
    dueAt,
    window: null,
    madeBy: { flow: "contact" },
  } as const;
  return make(c, wanted, { ...ledgerOf(w), now });
}

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

const freshPromise = ({ conversation: { promises: taken } }: World) =>
  promiseId(taken.some(({ id }) => id === promiseId("p1")) ? "p2" : "p1");

const promises = (agent: Keeper): readonly Deed[] => [
  ...contacts.map((contact): Deed => [
    `${agent.name} promises by ${contact.kind}`,
    (w) => {
      if (w.conversation.promises.length === mostPromises) return null;
      const wanted = { id: freshPromise(w), text: "Palaan asiaan.", contact, dueAt: w.now + 4 * hour };
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
  [`${agent.name} is given it`, ({ conversation, now }) => give(conversation, agent, now)],
  [`${agent.name} loses it`, ({ conversation, now }) => lose(conversation, agent, now)],
  [
    `a supervisor takes it from ${agent.name}`,
    ({ conversation, now }) =>
      takeFrom(conversation, agent.id, { supervisor: "Pomo", reason: "sairaana" }, now),
  ],
  [
    `${agent.name} passes it to the queue`,
    ({ conversation, now }) => transfer(conversation, agent, "queue", "jatkatko", now),
  ],
  [
    `${agent.name}, were it a hub elsewhere, asks for it`,
    ({ conversation }) => askedFor(conversation, agent),
  ],
  [
    `${agent.name}, were it a hub elsewhere, hands it back`,
    ({ conversation, now }) => handBack(conversation, agent, { why: "silent", said: null, had: true }, now),
  ],
];

const [riikka, pekka] = keepers;
if (riikka === undefined || pekka === undefined) throw new Error("There are two agents.");
export const deeds: readonly Deed[] = [
  ...sayings,
  ...[acts(riikka, pekka), acts(pekka, riikka)].flat(),
  ...keepers.flatMap(promises),
];
