import type { Time } from "../../domain/conversation.ts";
import { assign, type Assignment, isAnyoneFree, type Worker } from "../../domain/queue/assign.ts";
import type { ActResult, AgentAct } from "../ports/act.ts";
import type { Accounts } from "../ports/accounts.ts";
import { type Given, type GivingLog, makeGiven } from "./givings.ts";
import { needsOf } from "./needs.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Desk } from "../ports/desk.ts";
import { makeEvery } from "../every.ts";

/** How often it is looked who could take one, in ms. */
const everyMs = 1_000;
/** For so long an agent isn't given a matter again that they have lost, in ms. */
const notAgainMs = 15 * 60_000;
const pageSize = 100;

interface AssignParts {
  readonly accounts: Pick<Accounts, "colleagues">;
  readonly desk: Pick<Desk, "conversations" | "conversation">;
  readonly givings: GivingLog;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly clock: () => Time;
}

/**
 * A round of the clock: who waits is given to the agents at work, and what was given and not answered in time goes to the front of the queue.
 * Answers how many were given or taken back.
 */
export function makeAssigning(parts: AssignParts): () => Promise<number> {
  const { given, readOn } = makeGiven(parts.givings, parts.clock);
  const isTime = makeEvery(everyMs);
  return async () => {
    const now = parts.clock();
    if (!isTime(now)) return 0;
    await readOn();
    const returned = await takeBack(parts, given, now);
    if (returned > 0) await readOn();
    for (const [id, { at }] of given.lost) if (at + notAgainMs <= now) given.lost.delete(id);
    return returned + (await giveAll(parts, given, now));
  };
}

/** Looks after what was given: once it is answered or with somebody else, nothing is left to do. */
async function takeBack({ desk, acts }: AssignParts, { unanswered }: Given, now: Time) {
  let returned = 0;
  for (const [conversation, agent] of unanswered) {
    const row = await desk.conversation(conversation);
    const isTheirs = row?.owner?.kind === "agent" && row.owner.id === agent && row.nextAction === "reply";
    if (isTheirs && row.escalatedAt === null) continue;
    if (isTheirs) {
      await acts({ kind: "lose", key: `lost ${now}`, conversation, agent });
      returned += 1;
    }
    unanswered.delete(conversation);
  }
  return returned;
}

async function giveAll(parts: AssignParts, { givenAt, lost }: Given, now: Time): Promise<number> {
  const colleagues = await parts.accounts.colleagues(now);
  let workers: readonly Worker[] = colleagues
    .filter(({ atWork }) => atWork)
    .map(({ id, skills, busy: has }) => ({ id, skills, has, givenAt: givenAt.get(id) ?? null }));
  const chosen: Assignment[] = [];
  let after: string | null = null;
  // The list is read to its end before anything of it is given: what is given leaves it.
  while (isAnyoneFree(workers)) {
    const page = await parts.desk.conversations({ view: "waiting" }, after, pageSize);
    const { faq } = parts.knowledge();
    const waiting = (page?.rows ?? []).map((row) => ({
      id: row.id,
      lostBy: lost.get(row.id)?.agent ?? null,
      askedAt: row.askedAt,
      alsoOpen: row.alsoOpen,
      ...needsOf(row, faq),
    }));
    const round = assign(waiting, workers, now);
    chosen.push(...round.given);
    workers = round.workers;
    after = page?.next ?? null;
    if (after === null) break;
  }
  return give(parts, chosen, now);
}

async function give({ acts }: AssignParts, chosen: readonly Assignment[], now: Time): Promise<number> {
  let count = 0;
  for (const { conversation, agent } of chosen) {
    // Taken by hand in the same moment, or ended: refused, and nothing is left to do.
    const result = await acts({ kind: "assign", key: `given ${now}`, conversation, agent });
    if (result.ok) count += 1;
  }
  return count;
}
