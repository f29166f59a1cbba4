import { isHouseButton } from "../domain/choice.ts";
import type { Time } from "../domain/conversation.ts";
import type { EntryId, MessageId } from "../domain/ids.ts";
import type { Knowledge } from "./ports.ts";
import type { LogRow } from "./reads.ts";

/** An entry that an agent may need beside a conversation, and the message that it is named for. */
export interface Suggested {
  readonly entry: EntryId;
  readonly message: MessageId;
  /** "answered": the bot has answered with it. "near": it is near to what the customer asked. */
  readonly why: "answered" | "near";
}

/** Of each kind: more is a list to read. */
const mostOfEach = 3;

/** How many of the customer's newest messages are asked for what they are near to, until one tells. */
const mostAsked = 5;

/**
 * The entries that an agent may need: those that the bot answered with, the newest first, and those near to what the customer
 * asked last, the nearest first. Entries on trial are among the near ones, which for customers they never are.
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

function nearIn(rows: readonly LogRow[], knowledge: Knowledge, now: Time): readonly Suggested[] {
  for (const { id, text } of ownWordsIn(rows, knowledge)) {
    const { ranked } = knowledge.understand(text, now);
    const near = ranked.filter(({ confidence }) => confidence >= knowledge.service.matching.askAt);
    if (near.length === 0) continue;
    return near.slice(0, mostOfEach).map(({ entry }) => ({ entry, message: id, why: "near" }));
  }
  return [];
}

/** What the customer asked, the newest first: the words of a button are the house's. */
function ownWordsIn(rows: readonly LogRow[], { voice }: Pick<Knowledge, "voice">): readonly LogRow[] {
  const buttons = new Set(rows.flatMap(({ options }) => options.map(({ title }) => title)));
  const isOwn = ({ author, text }: LogRow) =>
    author === "customer" && text.trim() !== "" && !buttons.has(text.trim()) && !isHouseButton(text, voice);
  return rows.filter(isOwn).slice(-mostAsked).reverse();
}
