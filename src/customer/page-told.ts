import {
  awaits,
  type Closed,
  type Conversation,
  type Open,
  reopens,
  type Time,
} from "../domain/conversation.ts";
import { titleOf } from "../domain/words/entries.ts";
import type { Language } from "../domain/language.ts";
import type { EndedPromise } from "../domain/promise/promise.ts";
import { dayInWords, timeInWords } from "../domain/words/times.ts";
import { firstName } from "../domain/words/first-name.ts";
import type { CustomerPage, PageMatter } from "../turn/ports/customer-page.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { isBroken, type PromiseTold, tellPromise } from "./promise-told.ts";
import { endInWords } from "./end-told.ts";
import { type HappenedTold, tellHistory } from "./history-told.ts";
import type { RatingTold } from "./rating-part.ts";
import { type PageWords, pageWords } from "./page-words.ts";

/** How a matter stands, in a word. */
export interface Stand {
  readonly kind: "ours" | "yours" | "late" | "done";
  readonly words: string;
}

/** One matter in the page's words. */
export interface MatterTold {
  readonly title: string;
  readonly stand: Stand;
  readonly facts: readonly string[];
  readonly promises: readonly PromiseTold[];
  readonly history: readonly HappenedTold[];
  /** Null where there is nothing to say it of: the matter is open, or people never had it. */
  readonly rating: RatingTold | null;
  /** Whether a message would go on with this very matter. */
  readonly canWrite: boolean;
}

/** What the page is told from. */
export interface Reader {
  readonly language: Language;
  readonly now: Time;
  readonly knowledge: Pick<Knowledge, "faq" | "service">;
}

/** The whole page in the words of one language. */
export const tellPage = (page: CustomerPage, reader: Reader): readonly MatterTold[] =>
  page.matters.map((matter, at) => tellMatter(matter, at === 0, page, reader));

function tellMatter(matter: PageMatter, isNewest: boolean, page: CustomerPage, reader: Reader): MatterTold {
  const { conversation: c, ended } = matter;
  const words = pageWords[reader.language];
  const at = (time: Time) =>
    timeInWords(time, reader.now, reader.language, reader.knowledge.service.timeZone);
  const owner = matter.ownerName === null ? null : firstName(matter.ownerName);
  return {
    title: titled(matter, reader, words, at),
    stand: standOf(c, ended, words, reader.now),
    facts:
      c.state === "closed"
        ? factsAfter(c, ended, owner, isNewest, reader, words)
        : factsOf(c, ended, owner, reader, words),
    promises: c.promises.map((promise) => tellPromise(promise, owner, page, reader)),
    history: tellHistory([...c.promises, ...ended], words, at),
    rating: isRated(c) ? { conversation: c.id, given: matter.rating } : null,
    canWrite: isNewest && goesOn(c, reader.now),
  };
}

/** Whether a message goes on with this very matter, and to people: what the bot has, goes on in the chat. */
export const goesOn = (c: Conversation, now: Time): boolean =>
  c.state === "closed" ? reopens(c, now) : c.state !== "bot";

/** Whether its customer may say how it went: it has ended, and people had it or were to have it. */
export const isRated = (c: Conversation): boolean => c.state === "closed" && c.reason !== null;

/** The entry that was answered last; a matter that the FAQ has no name for is known by its beginning. */
function titled(
  { about, conversation }: PageMatter,
  { knowledge: { faq }, language }: Reader,
  words: PageWords,
  at: (time: Time) => string,
): string {
  return about !== null && faq.has(about)
    ? titleOf(about, { faq, language })
    : words.unnamed(at(conversation.startedAt));
}

function standOf(c: Conversation, ended: readonly EndedPromise[], words: PageWords, now: Time): Stand {
  if (c.state === "closed") return standAfter(c, ended, words);
  if (c.promises.some((promise) => isBroken(promise, now))) return { kind: "late", words: words.late };
  return awaits(c) === "customer"
    ? { kind: "yours", words: words.yours }
    : { kind: "ours", words: words.ours };
}

function standAfter(c: Closed, [last]: readonly EndedPromise[], words: PageWords): Stand {
  // An earlier end of the matter's last promise says nothing of what came after it.
  const end = last !== undefined && last.at >= c.closedAt ? last.end : null;
  if (end === "not-reached") return { kind: "yours", words: words.notReached };
  if (end === "released") return { kind: "done", words: words.notNeeded };
  return c.closeReason === "ended-by-customer" || c.closeReason === "quiet"
    ? { kind: "done", words: words.over }
    : { kind: "done", words: words.done };
}

function factsOf(
  c: Open,
  ended: readonly EndedPromise[],
  owner: string | null,
  { now, language, knowledge }: Reader,
  words: PageWords,
): readonly string[] {
  const at = (time: Time) => timeInWords(time, now, language, knowledge.service.timeZone);
  const [last] = ended;
  // What became of the last promise, unless another one stands above.
  const end = last === undefined || c.promises.length > 0 ? [] : [endInWords(last, words, at)];
  const began = words.began(at(c.startedAt));
  if (c.state === "bot") return [words.bot, began];
  if (c.state === "queued") {
    // As the customer was told on the way into the queue; once it is late, or something is promised, that holds instead.
    const isTold = c.promises.length === 0 && c.escalatedAt === null && c.next.at > now;
    return [...end, words.inQueue, ...(isTold ? [words.firstAnswer(at(c.next.at))] : []), began];
  }
  const has = words.owner(owner ?? words.everybody);
  return awaits(c) === "customer" ? [...end, has, words.yourTurn, began] : [...end, has, began];
}

function factsAfter(
  c: Closed,
  ended: readonly EndedPromise[],
  owner: string | null,
  isNewest: boolean,
  { now, language, knowledge }: Reader,
  words: PageWords,
): readonly string[] {
  const zone = knowledge.service.timeZone;
  const at = (time: Time) => timeInWords(time, now, language, zone);
  const [last] = ended;
  return [
    ...(last === undefined
      ? [...hadBy(c, owner, words), words.ended(at(c.closedAt))]
      : [endInWords(last, words, at)]),
    ...(isNewest && c.reopensUntil !== null && reopens(c, now)
      ? [words.reopens(dayInWords(c.reopensUntil, language, zone))]
      : []),
  ];
}

/** Who had it: a matter that no agent ever had was the bot's, unless it waited for people. */
function hadBy(c: Closed, owner: string | null, words: PageWords): readonly string[] {
  if (owner !== null) return [words.hadIt(owner)];
  return c.reason === null ? [words.botHad] : [];
}
