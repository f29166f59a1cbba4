import type { Conversation, Time } from "../domain/conversation.ts";
import type { AgentId, EntryId } from "../domain/ids.ts";
import { nextUpdate } from "../domain/words/problems.ts";
import { withWait } from "../domain/queue/told.ts";
import type { Say } from "../domain/say.ts";
import { tableOf } from "../domain/service/slots.ts";
import type { Step } from "../domain/step.ts";
import type { Follows } from "./ports/followers.ts";
import { type Author, linesOf } from "./lines.ts";
import { lettersOf } from "./letters/letters-of.ts";
import { isWorthALetter, remindedInTime, shutOut, whatOfUntold } from "./untold.ts";
import { countedInOpenTime } from "./open-time.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Line } from "./ports/line.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thought } from "./ports/store.ts";

/** A thought and the one word that the log tells of it. */
export interface Thinking {
  readonly thought: Thought;
  readonly decision: string;
}

interface Told {
  readonly author: Author;
  /** What is said before all else. */
  readonly before?: readonly Say[];
  readonly language?: Thought["language"];
  readonly agent?: AgentId;
}

/** A step with its final words, and all else that it changes. */
export function thoughtOf(
  taken: Step,
  situation: Situation,
  knowledge: Knowledge,
  { author, before = [], language = situation.thread, agent }: Told,
): Thought {
  const { now, page, queue } = situation;
  const { service } = knowledge;
  const step = withWait(taken, queue, tableOf({ service, language: language.language }), now);
  const reader = { ...situation.thread, ...language, now, page: page.address };
  const says = [...before, ...step.says];
  const lines = linesOf({ says, notes: step.notes }, author, reader, knowledge, agent);
  const counted = countedInOpenTime(step.conversation, situation, knowledge, language.language);
  const shut = shutOut(lines, situation, counted);
  const letters = lettersOf({ conversation: counted, says, lines, language, shut }, situation, knowledge);
  const untold = letters.length > 0 ? [] : shut.filter(isWorthALetter);
  const after = whatOfUntold(untold, counted, situation, knowledge, agent !== undefined);
  return {
    conversation: remindedInTime(asTold(after.conversation, lines), situation),
    language,
    lines: [...lines, ...after.notes],
    // Whoever is told the address of their page finds it open.
    ...(lines.some(({ text }) => text.includes(page.address)) && { page: "opened" }),
    ...(step.rating === undefined ? {} : { rating: step.rating }),
    ...(step.follows === undefined ? {} : { follows: followsOf(step.follows, lines, now, knowledge) }),
    ...(step.ended === undefined ? {} : { ended: step.ended }),
    ...(letters.length === 0 ? {} : { letters }),
  };
}

/** What the house promises is promised in the words that the customer reads. */
function asTold(conversation: Conversation, lines: readonly Line[]): Conversation {
  const told = lines.find(({ say }) => say === "promise-made")?.text;
  if (told === undefined || conversation.state !== "promised") return conversation;
  const promises = conversation.promises.map((one) => (one.text === "" ? { ...one, text: told } : one));
  return { ...conversation, promises };
}

/** What is promised to who wants to know when these are fixed, in the words that they read. */
function followsOf(
  entries: readonly EntryId[],
  lines: readonly Line[],
  now: Time,
  { faq }: Knowledge,
): readonly Follows[] {
  const text = lines.find(({ say }) => say === "will-tell")?.text ?? "";
  return entries.map((entry) => ({ entry, dueAt: nextUpdate(entry, faq, now), text }));
}
