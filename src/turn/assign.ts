import type { Time } from "../domain/conversation.ts";
import type { AgentId, ConversationId } from "../domain/ids.ts";
import { assign, type Assignment, isAnyoneFree, type Worker } from "../domain/queue/assign.ts";
import type { ActResult, AgentAct } from "./act.ts";
import type { Accounts } from "./accounts.ts";
import { needsOf } from "./needs.ts";
import type { Knowledge } from "./ports.ts";
import type { Desk } from "./reads.ts";

/** How often it is looked who could take one, in ms. */
const everyMs = 1_000;
/** For so long an agent isn't given a matter again that they have lost, in ms. */
const notAgainMs = 15 * 60_000;
const pageSize = 100;

interface AssignParts {
  readonly accounts: Pick<Accounts, "colleagues">;
  readonly desk: Pick<Desk, "conversations" | "conversation">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly clock: () => Time;
}

/** An agent and a time. */
interface Turn {
  readonly agent: AgentId;
  readonly at: Time;
}

/** What the house remembers of giving: after a start everybody is equal, and nobody has lost anything. */
interface Memory {
  /** When each agent was given one last. */
  readonly givenAt: Map<AgentId, Time>;
  /** What was given and is not answered yet. */
  readonly unanswered: Map<ConversationId, Turn>;
  /** Who did not answer what they were given. */
  readonly lost: Map<ConversationId, Turn>;
}

/**
 * A round of the clock: who waits is given to the agents at work, and what was given and not answered in time goes to the front of the queue.
 * Answers how many were given or taken back.
 */
export function makeAssigning(parts: AssignParts): () => Promise<number> {
  const memory: Memory = { givenAt: new Map(), unanswered: new Map(), lost: new Map() };
  let next = 0;
  return async () => {
    const now = parts.clock();
    if (now < next) return 0;
    next = now + everyMs;
    for (const [id, { at }] of memory.lost) if (at + notAgainMs <= now) memory.lost.delete(id);
    const returned = await takeBack(parts, memory, now);
    return returned + (await giveAll(parts, memory, now));
  };
}

/** Looks after what was given: once it is answered or with somebody else, nothing is left to do. */
async function takeBack({ desk, acts }: AssignParts, { unanswered, lost }: Memory, now: Time) {
  let returned = 0;
  for (const [conversation, { agent }] of unanswered) {
    const row = await desk.conversation(conversation);
    const isTheirs = row?.owner?.kind === "agent" && row.owner.id === agent && row.nextAction === "reply";
    if (isTheirs && row.escalatedAt === null) continue;
    if (isTheirs) {
      const result = await acts({ kind: "lose", key: `lost ${now}`, conversation, agent });
      if (result.ok) lost.set(conversation, { agent, at: now });
      returned += 1;
    }
    unanswered.delete(conversation);
  }
  return returned;
}

async function giveAll(parts: AssignParts, memory: Memory, now: Time): Promise<number> {
  const colleagues = await parts.accounts.colleagues(now);
  let workers: readonly Worker[] = colleagues
    .filter(({ atWork }) => atWork)
    .map(({ id, skills, has }) => ({ id, skills, has, givenAt: memory.givenAt.get(id) ?? null }));
  const chosen: Assignment[] = [];
  let after: string | null = null;
  // The list is read to its end before anything of it is given: what is given leaves it.
  while (isAnyoneFree(workers)) {
    const page = await parts.desk.conversations({ view: "waiting" }, after, pageSize);
    const { faq } = parts.knowledge();
    const waiting = (page?.rows ?? []).map((row) => ({
      id: row.id,
      lostBy: memory.lost.get(row.id)?.agent ?? null,
      ...needsOf(row, faq),
    }));
    const round = assign(waiting, workers, now);
    chosen.push(...round.given);
    workers = round.workers;
    after = page?.next ?? null;
    if (after === null) break;
  }
  return give(parts, memory, chosen, now);
}

async function give({ acts }: AssignParts, memory: Memory, chosen: readonly Assignment[], now: Time) {
  let given = 0;
  for (const { conversation, agent } of chosen) {
    // Taken by hand in the same moment, or ended: refused, and nothing is left to do.
    const result = await acts({ kind: "assign", key: `given ${now}`, conversation, agent });
    if (!result.ok) continue;
    memory.givenAt.set(agent, now);
    memory.unanswered.set(conversation, { agent, at: now });
    given += 1;
  }
  return given;
}
