import type { Time } from "../domain/conversation.ts";
import { isHouseButton } from "../domain/choice.ts";
import { phrasingKey } from "../domain/learning.ts";
import type { SayName } from "../domain/say.ts";
import { allDecided, type Decided, type DecisionLog, type Period } from "../turn/decided.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { Option } from "../turn/ports/line.ts";
import { rehearse } from "./rehearse.ts";

/** What the bot made of a message, short enough to read and to compare: "answer due-date", "ask due-date, debt", "missed". */
type Outcome = string;

/** Messages that were decided in one way and would be in another. */
export interface Changed {
  readonly before: Outcome;
  readonly after: Outcome;
  /** How many messages. */
  readonly count: number;
  /** Their different wordings, those of the most messages first. */
  readonly examples: readonly string[];
}

interface Difference {
  readonly changed: readonly Changed[];
  /** How many messages could be compared, and how many of them would be decided otherwise. */
  readonly compared: number;
  readonly otherwise: number;
}

const mostExamples = 5;

/** Which messages of a period the present files would have decided otherwise, each as if it were a customer's first. */
export async function differenceSince(
  log: Pick<DecisionLog, "decided">,
  period: Period,
  knowledge: Knowledge,
  now: Time,
): Promise<Difference> {
  const titles = titlesOf(knowledge);
  const known = new Map<string, Outcome>();
  const changes = new Map<string, Map<string, number>>();
  let compared = 0;
  for await (const decided of allDecided(log, period)) {
    const before = beforeOf(decided, knowledge, titles);
    if (before === null) continue;
    compared += 1;
    const key = `${decided.language} ${decided.text}`;
    const after = known.get(key) ?? afterOf(decided, knowledge, now);
    known.set(key, after);
    if (isSame(before, after)) continue;
    const change = JSON.stringify([before, after]);
    const texts = changes.get(change) ?? new Map<string, number>();
    changes.set(change, texts.set(decided.text, (texts.get(decided.text) ?? 0) + 1));
  }
  const changed = [...changes].map(([change, texts]) => changedBy(change, texts));
  changed.sort((a, b) => b.count - a.count);
  return { changed, compared, otherwise: changed.reduce((sum, { count }) => sum + count, 0) };
}

function changedBy(change: string, texts: ReadonlyMap<string, number>): Changed {
  const [before = "", after = ""]: readonly string[] = JSON.parse(change);
  const often = [...texts].sort(([, a], [, b]) => b - a);
  const examples = [...new Map(often.map(([text]) => [phrasingKey(text) ?? text, text])).values()];
  const count = often.reduce((sum, [, times]) => sum + times, 0);
  return { before, after, count, examples: examples.slice(0, mostExamples) };
}

/** A miss was a question back or another; the same again was an answer, of which the log doesn't say which. */
function isSame(before: Outcome, after: Outcome): boolean {
  if (before === "missed-twice") return after === "missed" || after.startsWith("ask ");
  if (before === "same-again") return after.startsWith("answer ");
  return before === after;
}

/** Says that tell of no decision about the words: the bot's own introduction, what was covered, and who the customer is elsewhere. */
const beside: ReadonlySet<SayName> = new Set([
  "greeting",
  "introduction",
  "masked",
  "linked-by-sign-in",
  "parted",
]);

/** What became of the message; null where it was a button, a flow's answer, or nothing that the bot decided alone. */
function beforeOf(
  { text, told, queued }: Decided,
  { voice }: Knowledge,
  titles: ReadonlyMap<string, string>,
): Outcome | null {
  if (isHouseButton(text, voice) || titles.has(text)) return null;
  const [first] = told.filter(({ say }) => !beside.has(say));
  if (first?.say === "hand-over") return isOfWords(queued) ? queued : null;
  return first === undefined ? null : answeredBy(first, titles);
}

function answeredBy(
  { say, entry, options }: Decided["told"][number],
  titles: ReadonlyMap<string, string>,
): Outcome | null {
  if (say === "did-you-mean") return asks(offeredIn(options, titles));
  if (say === "answer" && entry !== null) return `answer ${entry}`;
  if (say === "say-it-differently") return "missed";
  return say === "small-talk" ? "small talk" : null;
}

/** The entries behind the buttons; one that has gone since stands with its words. */
const offeredIn = (options: readonly Option[], titles: ReadonlyMap<string, string>): readonly string[] =>
  options.flatMap(({ name, title }) => (name === "entry" ? [titles.get(title) ?? `"${title}"`] : []));

const isOfWords = (reason: Decided["queued"]) =>
  reason === "asked-human" || reason === "angry" || reason === "missed-twice" || reason === "same-again";

const asks = (entries: readonly string[]): Outcome => `ask ${entries.toSorted().join(", ")}`;

/** What the present files make of it. */
function afterOf({ text, language }: Decided, knowledge: Knowledge, now: Time): Outcome {
  const { outcome, entry, options, reason } = rehearse(text, knowledge, now, language);
  if (entry !== null) return `answer ${entry}`;
  if (outcome === "ask") return asks(options);
  if (reason === "small-talk") return "small talk";
  return reason === "no-match" ? "missed" : reason;
}

/** The entries by what stands on their buttons. */
const titlesOf = ({ faq }: Knowledge): ReadonlyMap<string, string> =>
  new Map([...faq.values()].flatMap(({ id, texts }) => Object.values(texts).map(({ title }) => [title, id])));
