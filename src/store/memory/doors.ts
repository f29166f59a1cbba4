import type { Named } from "../../domain/acts.ts";
import type { OpenTask } from "../../domain/guidance.ts";
import type { Open } from "../../domain/conversation.ts";
import { wakesAt } from "../../domain/due.ts";
import { messageId, type AgentId, type ConversationId, type ThreadId } from "../../domain/ids.ts";
import type { Receiver } from "../../domain/queue/passing.ts";
import type { Followers } from "../../turn/ports/followers.ts";
import type { LetterStore } from "../../turn/ports/letter-store.ts";
import type { AgentAct } from "../../turn/ports/act.ts";
import type { People } from "../../turn/ports/people.ts";
import type { OutboxStore } from "../../turn/ports/outbox-store.ts";
import type { EarlierMatter } from "../../turn/ports/situation.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import type { Store } from "../../turn/ports/store.ts";
import type { Plan, Source } from "../change.ts";
import { answersOf, lastAgentOf, type ActFacts, type Message, type TurnFacts } from "../facts.ts";
import type { makeHints } from "../hints.ts";
import { planAct } from "../plan-act.ts";
import { planFire, planTurn } from "../plan-turn.ts";
import { linksOf } from "../links.ts";
import { linkReads } from "./links.ts";
import type { StorageOptions } from "../storage.ts";
import { aroundOf } from "./around.ts";
import { atWork } from "./at-work.ts";
import { bookedAfter } from "./put-promises.ts";
import { queueOf } from "./queue.ts";
import { memoryTellings } from "./tellings.ts";
import { currentOf, memoryDeaths } from "./deaths.ts";
import { actKeyOf, keyOf, threadNamed, type Kept, type Shelves } from "./shelves.ts";
import { put } from "./put.ts";

/** The doors of the store over plain maps. */
export function memoryDoors(
  shelves: Shelves,
  options: StorageOptions,
  hints: ReturnType<typeof makeHints>,
): Store &
  Pick<Followers, "tell"> &
  Pick<People, "tellLink"> &
  Pick<LetterStore, "letterDied"> &
  Pick<OutboxStore, "lineDied"> {
  const source = (): Source => ({ now: options.now(), newId: options.newId, pages: options.pages });
  const commit = <Answer>(plan: Plan<Answer>): Answer => {
    if (plan.change !== null) put(shelves, plan.change);
    hints.tell(plan.change);
    return plan.answer;
  };
  return {
    turn: async (incoming, think) => {
      const from = source();
      return commit(planTurn(turnFacts(shelves, incoming, from.now), incoming, think, from));
    },
    act: async (act, think) => {
      const from = source();
      return commit(planAct(actFacts(shelves, act, from.now), act, think, from));
    },
    due: async (now, limit) => dueOf(shelves, now).slice(0, limit),
    fire: async (id, now, think) => {
      const kept = shelves.conversations.get(id);
      if (kept === undefined || !isOpen(kept) || wakesAt(kept.conversation) > now) return false;
      const around = aroundOf(shelves, kept.thread, kept, now);
      return commit(planFire(around, think, { ...source(), now }));
    },
    ...memoryTellings(shelves, commit, source),
    ...memoryDeaths(shelves, commit, source),
  };
}

const dueOf = ({ conversations }: Shelves, now: number): readonly ConversationId[] =>
  [...conversations.values()]
    .filter(isOpen)
    .map(({ conversation }) => conversation)
    .map((conversation) => ({ id: conversation.id, at: wakesAt(conversation) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

const isOpen = (kept: Kept): kept is Kept<Open> => kept.conversation.state !== "closed";

function turnFacts(shelves: Shelves, incoming: Incoming, now: number): TurnFacts {
  const thread = threadNamed(shelves, incoming.channel, incoming.channelThreadId);
  if (thread === undefined) {
    const { channelCustomerId } = incoming.customer;
    const customer = [...shelves.customers.values()].find(
      (c) => c.channel === incoming.channel && c.channelCustomerId === channelCustomerId,
    );
    return {
      kind: "new-thread",
      customer: customer ?? null,
      queue: queueOf(shelves),
      booked: bookedAfter(shelves, now),
      links: (own) => linksOf(linkReads(shelves, now), own),
    };
  }
  const first = shelves.deliveries.get(keyOf(thread.id, incoming.kind, incoming.key));
  if (first !== undefined) {
    return { kind: "repeated", receipt: { message: messageId(first), repeated: true, thread: thread.id } };
  }
  return { kind: "known", ...standing(shelves, thread.id, incoming, now) };
}

/** What a delivery's thread stands in, and what the delivery answers where that is not at hand. */
function standing(shelves: Shelves, thread: ThreadId, incoming: Incoming, now: number) {
  const id = answersOf(incoming);
  const kept = id === null ? undefined : shelves.conversations.get(id);
  const named = kept?.thread === thread ? kept : null;
  const held = currentOf(shelves, thread, named);
  const earlier = named === null || named === held ? null : earlierOf(shelves, named);
  return { around: aroundOf(shelves, thread, held, now), earlier };
}

function earlierOf({ agents }: Shelves, { conversation, about }: Kept): EarlierMatter {
  const agent = lastAgentOf(conversation);
  return {
    closedAt: conversation.state === "closed" ? conversation.closedAt : 0,
    agent: agent === null ? null : (agents.get(agent)?.name ?? null),
    about,
  };
}

function actFacts(shelves: Shelves, act: AgentAct, now: number): ActFacts {
  const known = shelves.acts.get(actKeyOf(act));
  if (known !== undefined) return { kind: "answered", fingerprint: known.fingerprint, result: known.result };
  const kept = shelves.conversations.get(act.conversation);
  if (kept === undefined) return { kind: "no-conversation" };
  const agent = shelves.agents.get(act.agent);
  const log = (shelves.logs.get(kept.thread) ?? []).filter((m) => m.conversation === kept.conversation.id);
  return {
    kind: "known",
    around: aroundOf(shelves, kept.thread, kept, now),
    agent:
      agent === undefined
        ? null
        : { id: agent.id, name: agent.name, isSupervisor: agent.role === "supervisor" },
    lastSeq: log.at(-1)?.seq ?? 0,
    named: namedIn(log, act),
    task: taskIn(shelves, act),
    receiver: act.kind === "transfer" && act.to !== "queue" ? receiverOf(shelves, act.to, now) : null,
  };
}

function receiverOf(shelves: Shelves, id: AgentId, now: number): Receiver | null {
  const agent = shelves.agents.get(id);
  if (agent === undefined || agent.role === "editor") return null;
  return { id, name: agent.name, atWork: atWork(shelves, id, now) };
}

function namedIn(log: readonly Message[], act: AgentAct): Named {
  const found = "message" in act ? log.find(({ id }) => id === act.message) : undefined;
  return found === undefined
    ? null
    : { seq: found.seq, byCustomer: found.author === "customer", text: found.text };
}

function taskIn({ tasks }: Shelves, act: AgentAct): OpenTask | null {
  const task = act.kind === "mend" ? tasks.get(act.task) : undefined;
  if (task === undefined || task.conversation !== act.conversation) return null;
  return { id: task.id, entry: task.entry, from: task.from, isDone: task.mended !== null };
}
