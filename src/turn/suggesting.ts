import { isHouseButton } from "../domain/choice.ts";
import type { Time } from "../domain/conversation.ts";
import type { EntryId, MessageId } from "../domain/ids.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { LogRow } from "./ports/thread-log.ts";

/** An entry that an agent may need beside a conversation, and the message that it is named for. */
export interface Suggested {
  readonly entry: EntryId;
  readonly message: MessageId;
  /** "answered": the bot has answered with it. "near": it is near to what the customer asked. */
  readonly why: "answered" | "near";
}

/** Of each kind: more is a list to read. */
const mostOfEach = 3;

/** How many of the customer's newest messages are asked for what they are near to. */
const mostAsked = 5;

/**
 * The entries that an agent may need: those that the bot answered with, the newest first, and those near to what the customer
 * asked lately, the nearest first. Entries on trial are among the near ones, which for customers they never are.
 */
export function suggestedFor(rows: readonly LogRow[], knowledge: Knowledge, now: Time): readonly Suggested[] {
  const answered = answeredIn(rows, knowledge);
  const known = new Set(answered.map(({ entry }) => entry));
  return [...answered, ...nearIn(rows, knowledge, now).filter(({ entry }) => !known.has(entry))];
}

function answeredIn(rows: readonly LogRow[], { faq }: Pick<Knowledge, "faq">): readonly Suggested[] {
  const found = new Map<EntryId, Suggested>();
  for (const { id, entry } of rows.toReversed())
    if (entry !== null && faq.has(entry) && !found.has(entry))
      found.set(entry, { entry, message: id, why: "answered" });
  return [...found.values()].slice(0, mostOfEach);
}

/** Who only asks for a person says little of the matter: those messages are asked only where no other tells. */
function nearIn(rows: readonly LogRow[], knowledge: Knowledge, now: Time): readonly Suggested[] {
  const heard = ownWordsIn(rows, knowledge).map(({ id, text }) => ({
    message: id,
    ...knowledge.understand(text, now),
  }));
  const { askAt } = knowledge.service.matching;
  const near = nearestOf(
    heard.filter(({ wish }) => wish !== "asked-human"),
    askAt,
  );
  return near.length > 0 ? near : nearestOf(heard, askAt);
}

function nearestOf(
  heard: readonly (Pick<Understanding, "ranked"> & Pick<Suggested, "message">)[],
  least: number,
): readonly Suggested[] {
  const found = new Map<EntryId, Suggested & { readonly confidence: number }>();
  for (const { message, ranked } of heard)
    for (const { entry, confidence } of ranked)
      if (confidence >= Math.max(least, found.get(entry)?.confidence ?? 0))
        found.set(entry, { entry, message, why: "near", confidence });
  return [...found.values()]
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, mostOfEach)
    .map(({ entry, message, why }) => ({ entry, message, why }));
}

/** What the customer asked last, the oldest first: the words of a button are the house's. */
function ownWordsIn(rows: readonly LogRow[], { voice }: Pick<Knowledge, "voice">): readonly LogRow[] {
  const buttons = new Set(rows.flatMap(({ options }) => options.map(({ title }) => title)));
  const isOwn = ({ author, text }: LogRow) =>
    author === "customer" && text.trim() !== "" && !buttons.has(text.trim()) && !isHouseButton(text, voice);
  return rows.filter(isOwn).slice(-mostAsked);
}
