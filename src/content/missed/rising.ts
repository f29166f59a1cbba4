import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import { languages } from "../../domain/language.ts";
import { labelOf } from "../../domain/matching/label.ts";
import { isRising, periodsAt, usualOf } from "../../domain/rising.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { allDecided, type DecisionLog, type Period } from "../../turn/decided.ts";
import type { Rising } from "../../turn/ports/missed.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { clustered, type Miss, wordingsOf } from "./gather.ts";
import { missOf } from "./miss.ts";

/** Of each stretch of hours so many missed messages count, the newest. */
const mostMisses = 500;

/** Who asked what in one stretch of hours. */
interface Hours {
  readonly entries: ReadonlyMap<EntryId, ReadonlySet<string>>;
  readonly misses: readonly Miss[];
}

/** The entries, and the questions without one, that far more customers than usual ask about now. */
export async function risingAt(
  log: Pick<DecisionLog, "decided" | "firstAt">,
  knowledge: Knowledge,
  now: Time,
): Promise<readonly Rising[]> {
  const periods = periodsAt(now, await log.firstAt());
  const [period, ...earlier] = periods;
  if (earlier.length === 0) return [];
  const today = await hoursOf(log, knowledge, period);
  const before: Hours[] = [];
  for (const one of earlier) before.push(await hoursOf(log, knowledge, one));
  const misses = [today, ...before].flatMap((hours) => hours.misses);
  const entries = risingEntries(today, before, knowledge);
  return [...entries, ...(await risingMisses(misses, periods))].sort((a, b) => b.customers - a.customers);
}

async function hoursOf(
  log: Pick<DecisionLog, "decided">,
  knowledge: Knowledge,
  period: Period,
): Promise<Hours> {
  const entries = new Map<EntryId, Set<string>>();
  const misses: Miss[] = [];
  for await (const decided of allDecided(log, period)) {
    for (const { entry } of decided.told)
      if (entry !== null) entries.set(entry, (entries.get(entry) ?? new Set()).add(decided.who));
    const miss = missOf(decided, knowledge);
    if (miss !== null) misses.push(miss);
  }
  return { entries, misses: misses.slice(-mostMisses) };
}

function risingEntries(today: Hours, before: readonly Hours[], { faq }: Knowledge): readonly Rising[] {
  return [...today.entries].flatMap(([entry, who]) => {
    const usual = before.map(({ entries }) => entries.get(entry)?.size ?? 0);
    if (!isRising(who.size, usual) || !faq.has(entry)) return [];
    const label = titleOf(entry, { language: languages[0], faq });
    return [{ entry, label, customers: who.size, usual: usualOf(usual) }];
  });
}

async function risingMisses(
  misses: readonly Miss[],
  [now, ...earlier]: ReturnType<typeof periodsAt>,
): Promise<readonly Rising[]> {
  const clusters = await clustered(wordingsOf(misses));
  return clusters.flatMap((wordings) => {
    const all = wordings.flatMap((wording) => wording.misses);
    const customersIn = ({ from, until }: Period) =>
      new Set(all.flatMap(({ at, who }) => (from <= at && at < until ? who : []))).size;
    const [customers, usual] = [customersIn(now), earlier.map(customersIn)];
    if (!isRising(customers, usual)) return [];
    return [{ entry: null, label: labelOf(wordings), customers, usual: usualOf(usual) }];
  });
}
