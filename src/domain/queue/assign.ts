import type { Time } from "../conversation.ts";
import type { AgentId, ConversationId } from "../ids.ts";
import type { AlsoOpen } from "../person/also-open.ts";
import { fits, type Needs, type Skills } from "./skills.ts";

/** A matter that waits for a person. */
export interface Waiting extends Needs {
  readonly id: ConversationId;
  /** Who was given it and has not answered in time, a while ago at most; null: nobody. */
  readonly lostBy: AgentId | null;
  /** When the house put the question that the customer is to answer; null: it asks nothing. */
  readonly askedAt: Time | null;
  readonly alsoOpen: Pick<AlsoOpen, "id" | "agent"> | null;
}

/** An agent at work. */
export interface Worker {
  readonly id: AgentId;
  readonly skills: Skills;
  /** How many of their matters take room now; see room.ts. */
  readonly has: number;
  /** When they were given one last; null: not yet. */
  readonly givenAt: Time | null;
}

/** Who is given which matter. */
export interface Assignment {
  readonly conversation: ConversationId;
  readonly agent: AgentId;
}

/** So long a question of the house keeps a matter from being given: an agent who comes in would cut it. In ms. */
const answerMs = 5 * 60_000;

/** Whether the house waits for the customer's answer to its own question. */
export const isBeingAsked = ({ askedAt }: Pick<Waiting, "askedAt">, now: Time): boolean =>
  askedAt !== null && now < askedAt + answerMs;

const freeOf = ({ skills, has }: Worker): number => skills.capacity - has;

/** Whether somebody can take one more. */
export const isAnyoneFree = (workers: readonly Worker[]): boolean =>
  workers.some((worker) => freeOf(worker) > 0);

/**
 * Gives each waiting matter, the most urgent first, to the agent who has the skill and the most free capacity; among equals to who
 * was given one longest ago. Who has another matter of the same customer, and can take one more, goes before all. Nobody gets more than they can take, nor what they have just lost; what nobody can take keeps waiting, and
 * so does a customer who is just answering a question of the house.
 */
export function assign(
  mostUrgentFirst: readonly Waiting[],
  atWork: readonly Worker[],
  now: Time,
): { readonly given: readonly Assignment[]; readonly workers: readonly Worker[] } {
  const given: Assignment[] = [];
  let workers = atWork.map((worker, turn) => ({ ...worker, turn }));
  // In one round all are given at the same time: whose turn it was goes to the end of the line.
  let last = workers.length;
  for (const matter of mostUrgentFirst.filter((one) => !isBeingAsked(one, now))) {
    const able = workers.filter((worker) => canTake(worker, matter)).toSorted(byRoom);
    const knows = whoKnows(matter, given);
    const first = able.find(({ id }) => id === knows) ?? able[0];
    if (first === undefined) continue;
    given.push({ conversation: matter.id, agent: first.id });
    last += 1;
    const busier = { ...first, has: first.has + 1, givenAt: now, turn: last };
    workers = workers.map((worker) => (worker.id === first.id ? busier : worker));
  }
  return { given, workers: workers.toSorted((one, other) => one.turn - other.turn) };
}

/** Who has, or is just given, another matter of the same customer. */
const whoKnows = ({ alsoOpen }: Waiting, given: readonly Assignment[]): AgentId | null =>
  alsoOpen && (alsoOpen.agent ?? given.find((one) => one.conversation === alsoOpen.id)?.agent ?? null);

const canTake = (worker: Worker, matter: Waiting): boolean =>
  freeOf(worker) > 0 && worker.id !== matter.lostBy && fits(worker.skills, matter);

const byRoom = (one: Worker & { readonly turn: number }, other: Worker & { readonly turn: number }): number =>
  freeOf(other) - freeOf(one) || (one.givenAt ?? 0) - (other.givenAt ?? 0) || one.turn - other.turn;
