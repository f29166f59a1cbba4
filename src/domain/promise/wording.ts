import type { Time } from "../conversation.ts";
import type { Timetable } from "../service/timetable.ts";
import { dueOf } from "./named-time.ts";
import { englishTimes } from "./times/en.ts";
import { finnishTimes } from "./times/fi.ts";
import { partsIn, type Reader } from "./times/part.ts";
import { swedishTimes } from "./times/sv.ts";
import { english } from "./wording/en.ts";
import { finnish } from "./wording/fi.ts";
import type { Wording } from "./wording/rules.ts";
import { type Sentence, sentencesOf } from "./wording/sentence.ts";
import { swedish } from "./wording/sv.ts";

/** The words of a reply that promise something, where they stand in it (in Unicode form C), and by when, where they name a time to come. */
export interface PromiseWords {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly dueAt: Time | null;
}

/** Longer replies are heard this far; the longest that the server takes is shorter. */
const heardLength = 8_000;

/** Nobody does more in one sentence; it bounds the time that a text may take. */
const mostDeeds = 12;

/** All are tried on every reply: agents write in the customer's language, and that may change in the middle. */
const languages: readonly { readonly wording: Wording; readonly times: readonly Reader[] }[] = [
  { wording: finnish, times: finnishTimes },
  { wording: swedish, times: swedishTimes },
  { wording: english, times: englishTimes },
];

/**
 * What an agent's reply promises: a deed of ours after this conversation, told as certain. The one that names a time to come,
 * else the first; null when there is none. Which words count is said in docs/decisions/0039-promise-wording.md.
 */
export function promiseIn(text: string, now: Time, table: Timetable): PromiseWords | null {
  const heard = text.normalize("NFC").slice(0, heardLength);
  const sentences = sentencesOf(heard);
  const found = sentences.flatMap((sentence, at) =>
    waits(sentences[at - 1]) || waits(sentences[at + 1])
      ? promisesIn(sentence, heard, now, table).filter(({ dueAt }) => dueAt !== null)
      : promisesIn(sentence, heard, now, table),
  );
  const timed = found.filter(({ dueAt }) => dueAt !== null);
  const best = timed.find(({ near }) => near) ?? timed[0] ?? found[0];
  if (best === undefined) return null;
  const { near: _, ...words } = best;
  return words;
}

/** A sentence of a few words that asks the customer to wait: what stands beside it is done meanwhile. */
const waits = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.plain.split(/\s+/).length <= 4 &&
  languages.some(({ wording }) => sentence.plain.search(wording.now) !== -1);

interface Found extends PromiseWords {
  /** The time stands in the deed's own part of the sentence. */
  readonly near: boolean;
}

function promisesIn(sentence: Sentence, text: string, now: Time, table: Timetable): readonly Found[] {
  return languages.flatMap(({ wording, times }) =>
    deedsIn(sentence.plain, wording)
      .slice(0, mostDeeds)
      .filter((deed) => isPromise(deed, sentence, wording))
      .map((deed) => {
        const { plain, start } = sentence;
        const clause = clauseAt(deed, plain, wording);
        const near = partsIn(plain.slice(clause.from, clause.to), times);
        const { from, to } = quoted(deed, clause, plain, wording);
        return {
          start: start + from,
          end: start + to,
          quote: text.slice(start + from, start + to),
          dueAt: dueOf(near.length > 0 ? near : partsIn(plain, times), now, table),
          near: near.length > 0,
        };
      }),
  );
}

/** A place in plain text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Deed extends Span {
  /** Promised as it stands; else only with a later time. */
  readonly sure: boolean;
}

function deedsIn(plain: string, { promised, deed }: Wording): readonly Deed[] {
  const [sure, likely] = [spans(plain, promised), spans(plain, deed)];
  return [
    ...sure.map((one) => ({ ...one, sure: true })),
    ...likely.map((one) => ({ ...one, sure: false })),
  ].toSorted((one, other) => one.from - other.from);
}

const spans = (plain: string, expression: RegExp): readonly Span[] =>
  Array.from(plain.matchAll(expression), ({ index, 0: said }) => ({ from: index, to: index + said.length }));

/** Whether a deed, where it stands, is one that the customer will wait for. */
function isPromise(deed: Deed, sentence: Sentence, wording: Wording): boolean {
  const { plain } = sentence;
  if (!deed.sure && !has(plain, wording.later)) return false;
  if (has(plain, wording.offer) || asked(deed, sentence, wording)) return false;
  return !(
    takenBack(deed, plain, wording) ||
    meanwhile(deed, plain, wording) ||
    onCondition(deed, plain, wording)
  );
}

const has = (plain: string, expression: RegExp): boolean => plain.search(expression) !== -1;

/** The last words of "I'll call you, all right?": the deed in front of them is promised. */
const tag = /,(?!\s*(?:onko|ovatko|oliko|is|are|was|did|ar|har)\s)(?:\s*[^\s,]+){1,3}\?+$/;

/** What is asked is not promised. */
const asked = (deed: Deed, { plain, question }: Sentence, { asks }: Wording): boolean =>
  question && (asks.test(plain) || plain.slice(deed.to).search(tag) === -1);

/** Not done at all, or always done so, or nothing that anybody can promise. */
function takenBack(deed: Deed, plain: string, wording: Wording): boolean {
  const clause = clauseAt(deed, plain, wording);
  const said = plain.slice(clause.from, clause.to);
  if (has(said, wording.usual) || (wording.not !== null && has(said, wording.not))) return true;
  return wording.doubt !== null && has(plain.slice(lastBut(deed, plain, wording), deed.from), wording.doubt);
}

/** Done while the customer waits, or in this message. */
function meanwhile(deed: Deed, plain: string, wording: Wording): boolean {
  const clause = clauseAt(deed, plain, wording);
  const reaches = has(plain.slice(deed.from, deed.to), wording.outside);
  const said = reaches ? plain.slice(clause.from, clause.to) : plain.slice(lastBut(deed, plain, wording));
  return has(said, wording.now) && !has(plain, wording.later);
}

/** Where that begins which isn't set against what was said before. */
const lastBut = (deed: Deed, plain: string, { but }: Wording): number =>
  spans(plain, but).findLast(({ to }) => to <= deed.from)?.to ?? 0;

/** "If the reading is wrong, we correct the bill"; but "I'll ask if it came" promises. */
function onCondition(deed: Deed, plain: string, { condition, whether }: Wording): boolean {
  const at = plain.search(condition);
  if (at === -1) return false;
  if (at < deed.from) return !has(plain.slice(0, at), whether);
  return !has(plain.slice(deed.from, at), whether);
}

/** The part of the sentence in which the deed stands. */
function clauseAt(deed: Span, plain: string, { clause }: Wording): Span {
  const marks = spans(plain, clause);
  return {
    from: marks.findLast(({ to }) => to <= deed.from)?.to ?? 0,
    to: marks.find(({ from }) => from >= deed.to)?.from ?? plain.length,
  };
}

/** More than this isn't quoted beyond the deed and its time, in UTF-16 units. */
const quoteLength = 60;

/** The deed with the times that stand in its clause, and to the clause's end where that isn't far. */
function quoted(deed: Deed, clause: Span, plain: string, wording: Wording): Span {
  const times = spans(plain, wording.later).filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const first = Math.min(deed.from, ...times.map((time) => time.from));
  const from = first + (/^(?:och|men|samt|and|so|then|,)\s+/.exec(plain.slice(first))?.[0].length ?? 0);
  const end = clause.from + plain.slice(clause.from, clause.to).search(/[\s.!?]*$/);
  const to = end - from <= quoteLength ? end : Math.max(...times.map((time) => time.to));
  return { from, to: Math.max(deed.to, to) };
}
