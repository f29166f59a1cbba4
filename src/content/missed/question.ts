import type { EntryId } from "../../domain/ids.ts";
import { type Language, languages } from "../../domain/language.ts";
import { labelOf } from "../../domain/matching/label.ts";
import { missKinds } from "../../domain/missed.ts";
import { withoutContacts } from "../../domain/privacy/contacts.ts";
import { titleOf } from "../../domain/words/entries.ts";
import type { DecisionLog } from "../../turn/decided.ts";
import type { MissedQuestion } from "../../turn/ports/missed.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { idOfLabel } from "../cases.ts";
import { writeNewEntry } from "../write-faq.ts";
import { customersOf, type Wording } from "./gather.ts";

/** Of a cluster as many wordings are shown, and go into the entry that is proposed. */
const [mostExamples, mostQuestions] = [5, 10];

/** An answer of fewer characters ("Hei", "Hetkinen") solves nothing. */
const shortestAnswer = 30;

/** How many of a cluster's conversations are looked through for an agent's answer. */
const mostLookedAt = 5;

export interface Sources {
  readonly knowledge: Knowledge;
  readonly now: number;
  readonly log: Pick<DecisionLog, "agentsWords"> | null;
}

/** All that an owner needs to make an answer of a cluster. */
export async function questionOf(
  wordings: readonly Wording[],
  { knowledge, now, log }: Sources,
): Promise<MissedQuestion> {
  const misses = wordings.flatMap((wording) => wording.misses);
  const language = mostOf(misses.map((miss) => miss.language)) ?? languages[0];
  const examples = wordings
    .slice(0, mostExamples)
    .map(({ text, language: tag }) => ({ text, language: tag }));
  const label = labelOf(wordings);
  const solved = (await answeredBy(wordings, log)) ?? null;
  const questions = wordings.filter((one) => one.language === language).slice(0, mostQuestions);
  return {
    label,
    customers: customersOf(wordings),
    messages: misses.length,
    language,
    kinds: missKinds
      .map((kind) => ({ kind, count: misses.filter(({ kinds }) => kinds.includes(kind)).length }))
      .filter(({ count }) => count > 0),
    examples,
    nearest: nearestTo(wordings.slice(0, mostExamples), knowledge, now),
    solved,
    meant: mostOf(misses.flatMap(({ meant }) => meant ?? [])) ?? null,
    yaml: writeNewEntry(freeId(idOfLabel(label) || "new-entry", knowledge.faq), language, {
      title: titled(label),
      questions: questions.map(({ text }) => inOneLine(text)),
      answer: solved,
    }),
  };
}

/** The longest title that fits on a button, in UTF-16 units. */
const longestTitle = 40;

const titled = (label: string): string =>
  (label.charAt(0).toUpperCase() + label.slice(1)).slice(0, longestTitle).trim();

const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

function freeId(id: string, faq: Knowledge["faq"]): string {
  const ids = new Set<string>(faq.keys());
  for (let at = 2, free = id; ; free = `${id}-${at++}`) if (!ids.has(free)) return free;
}

/** What stands there most often; of equals the first. */
function mostOf<One>(all: readonly One[]): One | undefined {
  const counts = new Map<One, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The entry that the wordings together are nearest to, by the mean of its confidences. */
function nearestTo(
  wordings: readonly Wording[],
  knowledge: Knowledge,
  now: number,
): MissedQuestion["nearest"] {
  const sums = new Map<EntryId, number>();
  for (const { text } of wordings)
    for (const { entry, confidence } of knowledge.understand(text, now).ranked)
      sums.set(entry, (sums.get(entry) ?? 0) + confidence / wordings.length);
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  if (best === undefined || !knowledge.faq.has(best[0])) return null;
  const [entry, confidence] = best;
  return {
    entry,
    title: titleOf(entry, { language: titleLanguage(wordings), faq: knowledge.faq }),
    confidence,
  };
}

const titleLanguage = (wordings: readonly Wording[]): Language => wordings[0]?.language ?? languages[0];

/** What a person answered: the longest that is known of the first conversations. */
async function answeredBy(wordings: readonly Wording[], log: Sources["log"]): Promise<string | null> {
  const misses = wordings.flatMap((wording) => wording.misses);
  const known = misses.flatMap(({ solved }) => solved ?? []);
  const looked = misses.flatMap((miss) => miss.log ?? []).slice(-mostLookedAt);
  const said = log === null ? [] : await Promise.all(looked.map((one) => log.agentsWords(one)));
  const texts = [
    ...known.map((text) => withoutContacts(text, [])),
    ...said.flatMap(({ name, texts: own }) =>
      own.map((text) => withoutContacts(text, name === null ? [] : [name])),
    ),
  ];
  const [longest] = texts
    .filter(({ length }) => length >= shortestAnswer)
    .sort((a, b) => b.length - a.length);
  return longest ?? null;
}
