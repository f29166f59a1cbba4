import type { Conversation } from "../domain/conversation.ts";
import type { Note, Step } from "../domain/step.ts";
import { untold } from "../domain/undelivered.ts";
import type { Letter } from "./ports/letter-store.ts";
import { besideTheChat, isToldByLetterToo, lettersOf } from "./letters/letters-of.ts";
import type { DeadLine, ThinkOfDeadLine } from "./ports/outbox-store.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import { thoughtOf } from "./thought.ts";
import { isWorthALetter, mustBeTold } from "./untold.ts";

/** So much of a line names it to whoever reads of its loss. */
const namedBy = 80;

/**
 * What a line comes to that its channel didn't take: it goes by letter where the customer can be told so, else it is a person's work; with
 * a note of what was lost, where a person has the matter.
 */
export const makeUnsent =
  (knowledge: () => Knowledge): ThinkOfDeadLine =>
  (situation, line) => {
    const { conversation, thread } = situation;
    if (conversation === null) return { conversation, language: thread, lines: [] };
    const version = knowledge();
    const letter = letterOfLost(conversation, line, situation, version);
    const step = stepAfter(conversation, line, letter, situation, version);
    const thought = thoughtOf(step, situation, version, { author: "system" });
    return letter === null ? thought : { ...thought, letters: [letter] };
  };

function stepAfter(
  conversation: Conversation,
  line: DeadLine,
  letter: Letter | null,
  { now }: Situation,
  { ways }: Knowledge,
): Step {
  if (letter !== null) {
    const detail = letter.to.kind === "email" ? letter.to.address : letter.to.number;
    return { conversation, says: [], notes: [{ note: "line-mailed", detail }] };
  }
  const note: Note = { note: "line-dead", detail: nameOf(line) };
  const isKnownElsewhere = isToldByLetterToo(line.say) && besideTheChat(conversation, ways) !== null;
  if (isOwn(conversation, line) && mustBeTold(line.say) && !isKnownElsewhere)
    return untold(conversation, note, now);
  const isWithPeople = conversation.state !== "bot" && conversation.state !== "closed";
  return { conversation, says: [], notes: isWithPeople ? [note] : [] };
}

/** What has a letter of its own already, or belongs to an earlier matter, gets none. */
function letterOfLost(
  conversation: Conversation,
  line: DeadLine,
  situation: Situation,
  knowledge: Knowledge,
): Letter | null {
  if (!isOwn(conversation, line) || !isWorthALetter(line) || isToldByLetterToo(line.say)) return null;
  const told = { conversation, says: [], lines: [line], language: situation.thread, shut: [line] };
  return lettersOf(told, situation, knowledge)[0] ?? null;
}

const isOwn = ({ id }: Conversation, line: DeadLine): boolean => id === line.conversation;

function nameOf({ text }: DeadLine): string {
  const characters = Array.from(text);
  return characters.length > namedBy ? `${characters.slice(0, namedBy).join("").trimEnd()}…` : text;
}
