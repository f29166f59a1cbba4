import type { Time } from "../../domain/conversation.ts";
import { allDecided, type DecisionLog } from "../../turn/decided.ts";
import type { MissedReport } from "../../turn/ports/missed.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { clustered, customersOf, type Miss, wordingsOf } from "./gather.ts";
import { missOf } from "./miss.ts";
import { questionOf, type Sources } from "./question.ts";
import { risingAt } from "./rising.ts";

const dayMs = 86_400_000;

/** The newest wordings count; more cost a running server too much. */
const mostWordings = 5_000;

/** So many questions are told, those of the most customers first. */
const mostQuestions = 50;

/** What customers asked in so many days and did not get, put together and ranked by the number of customers; and what rises now. */
export async function findMissed(
  log: DecisionLog,
  knowledge: Knowledge,
  now: Time,
  days: number,
): Promise<MissedReport> {
  const misses: Miss[] = [];
  let messages = 0;
  for await (const decided of allDecided(log, { from: now - days * dayMs, until: now + 1 })) {
    messages += 1;
    const miss = missOf(decided, knowledge);
    if (miss !== null) misses.push(miss);
    if (misses.length > 2 * mostWordings) misses.splice(0, mostWordings);
  }
  const questions = await questionsOf(misses.slice(-mostWordings), { knowledge, now, log });
  const rising = await risingAt(log, knowledge, now);
  return { questions, rising, messages, missed: misses.length };
}

/** The questions behind missed messages, those of the most customers first. */
export async function questionsOf(
  misses: readonly Miss[],
  sources: Sources,
): Promise<MissedReport["questions"]> {
  const clusters = await clustered(wordingsOf(misses));
  const ranked = clusters
    .map((wordings) => ({ wordings, customers: customersOf(wordings) }))
    .sort((a, b) => b.customers - a.customers)
    .slice(0, mostQuestions);
  const questions: MissedReport["questions"][number][] = [];
  for (const { wordings } of ranked) {
    questions.push(await questionOf(wordings, sources));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return questions;
}
