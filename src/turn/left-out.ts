import type { Conversation } from "../domain/conversation.ts";
import { type Refusal, refusals } from "../domain/files/file.ts";
import { leftOutText } from "../domain/words/notes.ts";
import { sayNow } from "../domain/words/lines.ts";
import type { Note } from "../domain/step.ts";
import { letterOf } from "./letters/letter-words.ts";
import { mailOf } from "./letters/letters-of.ts";
import type { Incoming } from "./ports/incoming.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Letter } from "./ports/letter-store.ts";
import type { Situation } from "./ports/situation.ts";

type Message = Pick<Extract<Incoming, { readonly kind: "message" }>, "by" | "leftOut">;

/** What of a message isn't taken, told to both sides. */
interface Told {
  /** For agents: which and why. */
  readonly notes: readonly Note[];
  /** Who sent it by mail reads why by mail, at the address that the matter has; null: in the chat, or there is none. */
  readonly letter: Letter | null;
}

/** What is told of that which came with a message and isn't taken. */
export function tellLeftOut(
  { by, leftOut = [] }: Message,
  conversation: Conversation | null,
  situation: Situation,
  knowledge: Knowledge,
): Told {
  const why = refusals.flatMap((one) => {
    const names = leftOut.filter((file) => file.why === one).map(({ name }) => name);
    return names.length === 0 ? [] : [{ why: one, names: names.join(", ") }];
  });
  const letter =
    by === "mail" && conversation !== null && why.length > 0
      ? refusalLetter(why, conversation, situation, knowledge)
      : null;
  const isMailed = letter !== null;
  return {
    notes: why.map((one) => ({ note: "left-out", detail: leftOutText({ ...one, isMailed }) }) as const),
    letter,
  };
}

interface Refused {
  readonly why: Refusal;
  readonly names: string;
}

/** Answers nothing but the mail that it is about, so it asks no program for another. */
function refusalLetter(
  refused: readonly Refused[],
  conversation: Conversation,
  { now, thread }: Situation,
  knowledge: Knowledge,
): Letter | null {
  const { ways } = knowledge;
  const to = ways === undefined ? null : mailOf(conversation, ways);
  if (ways === undefined || to === null) return null;
  const moment = { ...knowledge, language: thread.language, channel: thread.channel, now };
  const texts = refused.map(({ why, names }) => `${names}: ${sayNow(`file-${why}`, {}, moment)}`);
  const contents = { kind: "from-the-house", to, texts, variables: {}, link: null, dueAt: now } as const;
  return letterOf(contents, moment, ways);
}
