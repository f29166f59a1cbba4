import type { Time } from "./conversation.ts";
import type { EntryId } from "./ids.ts";

/** What an entry says in one language. */
export interface EntryText {
  /** The name a customer sees on a button. */
  readonly title: string;
  /** Ways in which customers ask this. At least one. */
  readonly questions: readonly string[];
  /** Messages that look alike and are not this. */
  readonly not: readonly string[];
  /** The answer in the safe markdown subset: paragraphs, lists, bold, italic, links. */
  readonly answer: string;
  /** The answer in another manner for one channel, by the channel's name. */
  readonly answerIn: Readonly<Record<string, string>>;
}

/** From its first moment until just before its end; null where that side is open. */
export interface Span {
  readonly from: Time | null;
  readonly until: Time | null;
}

/** What makes an entry a known problem that customers are told of. Its title names the problem, its answer says more. */
export interface Announcement {
  /** Mended: those who asked to know are told, and nobody else is told of it any more. */
  readonly isFixed: boolean;
  /** By when the owner tells more; null where no time was given. */
  readonly nextUpdate: Time | null;
  /** The usual entries that it stands in for while it lasts; left out: none. */
  readonly insteadOf?: readonly EntryId[];
}

/** One question of the FAQ with its answer. */
export interface Entry {
  readonly id: EntryId;
  /** The topic is the name of the file the entry stands in. */
  readonly topic: string;
  /** "always": the answer is given and a person continues. "offer": the way to a person stands beneath the answer. */
  readonly handOver: "offer" | "always";
  /** Entries customers often need next, best first. */
  readonly followUps: readonly EntryId[];
  /** On trial: suggested to agents, never given, offered or named to a customer. */
  readonly isTrial: boolean;
  /** For agents alone, by language tag: how far they may go, and who decides. Never shown to a customer. */
  readonly guidance: Readonly<Record<string, string>>;
  /** Who reads it again, and until which day ("2027-05-31"); left out: nobody has said so. */
  readonly owner?: string;
  readonly reviewBy?: string;
  /** When it is answered and offered; left out: always. */
  readonly valid?: Span;
  readonly announcement?: Announcement;
  /** By language tag ("fi"). At least one. */
  readonly texts: Readonly<Record<string, EntryText>>;
}

/** All entries by id, in the order of their files. */
export type Faq = ReadonlyMap<EntryId, Entry>;

/** Whether a moment lies in the span. */
export const isWithin = ({ from, until }: Span, at: Time): boolean =>
  (from === null || from <= at) && (until === null || at < until);

/** Whether the bot may give, offer or name the entry to customers now: it is known, not on trial, and holds. */
export function isForCustomers(id: EntryId, faq: Faq, now: Time): boolean {
  const entry = faq.get(id);
  if (entry?.isTrial !== false || entry.announcement?.isFixed === true) return false;
  return entry.valid === undefined || isWithin(entry.valid, now);
}

/** The known problems that customers are told of now, in the order of their file. */
export const announcedNow = (faq: Faq, now: Time): readonly EntryId[] =>
  [...faq.values()]
    .filter(({ id, announcement }) => announcement !== undefined && isForCustomers(id, faq, now))
    .map(({ id }) => id);
