import type { Time } from "./conversation.ts";
import { type EvidenceKind, isFor, noEntry } from "./evidence.ts";
import type { EntryId, MessageId } from "./ids.ts";
import type { Language } from "./language.ts";
import { sameTextKey, words } from "./matching/text.ts";

/** One kept piece of evidence about an entry. */
export interface Told {
  readonly kind: EvidenceKind;
  /** What the customer wrote, as masked as it was kept. */
  readonly text: string;
  readonly language: Language;
  readonly at: Time;
  /** The message that said it, and who wrote it, as long as the log has it: only to tell customers apart. */
  readonly message: MessageId | null;
  readonly who: string | null;
}

/** A phrasing that the matcher may use beside the entry's own questions. */
export interface Learnt {
  readonly entry: EntryId;
  readonly language: Language;
  readonly text: string;
}

/** One customer never suffices, whatever the customer does. */
const customersNeeded = 2;

/** An agent's correction speaks as loud as this many customers: three who say that it didn't help undo it. */
const correctionWeight = 3;

/** The newest phrasings of an entry are used. */
const mostOfAnEntry = 50;

/** Longer messages tell a story that nobody else has, in UTF-16 units. */
const longestPhrasing = 200;

/** What speaks for and against one phrasing of one entry. */
interface Ballot {
  readonly for: Set<string | null>;
  readonly against: Set<string | null>;
  corrections: number;
  /** What said it last in its favour. */
  newest: Told | null;
}

/**
 * The phrasings that evidence has confirmed, newest first in each entry: an agent said so, or two customers or more chose or
 * thanked for that entry after these words; and neither as many said the opposite nor do as many mean another entry by them.
 */
export function confirmed(told: ReadonlyMap<EntryId, readonly Told[]>): readonly Learnt[] {
  const ballots = countedBy(told);
  const learnt = new Map<EntryId, Told[]>();
  for (const entries of ballots.values()) {
    for (const [entry, ballot] of entries) {
      const others = [...entries].filter(([other]) => other !== entry).map(([, other]) => weightOf(other));
      if (ballot.newest === null || !isConfirmed(ballot, Math.max(0, ...others))) continue;
      learnt.set(entry, [...(learnt.get(entry) ?? []), ballot.newest]);
    }
  }
  const entries = [...told.keys()].filter((entry) => entry !== noEntry);
  return entries.flatMap((entry) =>
    (learnt.get(entry) ?? [])
      .sort(newestFirst)
      .slice(0, mostOfAnEntry)
      .map(({ language, text }) => ({ entry, language, text })),
  );
}

const weightOf = (ballot: Ballot): number => ballot.for.size + correctionWeight * ballot.corrections;

function isConfirmed(ballot: Ballot, others: number): boolean {
  const weight = weightOf(ballot);
  return weight >= customersNeeded && weight > ballot.against.size && weight > others;
}

const newestFirst = (a: Told, b: Told): number => b.at - a.at || (a.text < b.text ? -1 : 1);

/** Ballots by phrasing and entry. Letter case, dots, spaces and marks make no other phrasing. */
function countedBy(
  told: ReadonlyMap<EntryId, readonly Told[]>,
): ReadonlyMap<string, ReadonlyMap<EntryId, Ballot>> {
  const ballots = new Map<string, Map<EntryId, Ballot>>();
  const lastWord = lastCorrections(told);
  for (const [entry, rows] of told) {
    for (const row of rows) {
      const key = phrasingKey(row.text);
      if (key === null || isTakenBack(row, entry, lastWord)) continue;
      const entries = ballots.get(key) ?? new Map<EntryId, Ballot>();
      ballots.set(key, entries);
      const ballot = entries.get(entry) ?? {
        for: new Set(),
        against: new Set(),
        corrections: 0,
        newest: null,
      };
      entries.set(entry, ballot);
      cast(ballot, row);
    }
  }
  return ballots;
}

function cast(ballot: Ballot, row: Told): void {
  if (!isFor(row.kind)) return void ballot.against.add(row.who);
  if (row.kind === "corrected") ballot.corrections += 1;
  else ballot.for.add(row.who);
  if (ballot.newest === null || newestFirst(row, ballot.newest) < 0) ballot.newest = row;
}

/** What makes two messages the same phrasing; null for what can't be one. */
export function phrasingKey(text: string): string | null {
  const key = text.length > longestPhrasing ? "" : sameTextKey(words(text));
  return key === "" ? null : key;
}

type LastWord = ReadonlyMap<MessageId, { readonly entry: EntryId; readonly at: Time }>;

/** Of several corrections of one message the last one holds. */
function lastCorrections(told: ReadonlyMap<EntryId, readonly Told[]>): LastWord {
  const last = new Map<MessageId, { readonly entry: EntryId; readonly at: Time }>();
  for (const [entry, rows] of told)
    for (const { kind, message, at } of rows)
      if (kind === "corrected" && message !== null && at >= (last.get(message)?.at ?? at))
        last.set(message, { entry, at });
  return last;
}

const isTakenBack = ({ kind, message }: Told, entry: EntryId, last: LastWord): boolean =>
  kind === "corrected" && message !== null && last.get(message)?.entry !== entry;
