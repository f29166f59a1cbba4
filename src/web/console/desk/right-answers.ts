import type { MessageView } from "../../../console/protocol.ts";
import { isCode } from "./codes.ts";

/** Which entry answers a message, as an agent has said; null: none does. */
export interface RightAnswer {
  readonly by: string;
  readonly title: string | null;
}

/** The same with the seq of the message that it is about. */
interface Correction extends RightAnswer {
  readonly seq: number;
}

/**
 * The customer's messages that the bot replied to, by id, each with what an agent has said last of it, null where nobody has.
 * The words of a button are the bot's own: there is nothing to be learnt from them.
 */
export function rightAnswers(messages: readonly MessageView[]): ReadonlyMap<string, RightAnswer | null> {
  const said = new Map<number, RightAnswer>();
  for (const message of messages) {
    const correction = readCorrection(message);
    if (correction !== null) said.set(correction.seq, correction);
  }
  const own = ownWords(messages);
  const answers = new Map<string, RightAnswer | null>();
  messages.forEach((message, at) => {
    if (own.has(message.id) && isAnswered(messages.slice(at + 1)))
      answers.set(message.id, said.get(message.seq) ?? null);
  });
  return answers;
}

/** The messages, by id, in which the customer wrote words of their own: no button's, and no one-time code. */
export function ownWords(messages: readonly MessageView[]): ReadonlySet<string> {
  const buttons = new Set<string>();
  const own = new Set<string>();
  messages.forEach((message, at) => {
    for (const { title } of message.options) buttons.add(title);
    const isOwn = hasWords(message) && !buttons.has(message.text.trim());
    if (isOwn && !isCode(messages.slice(at + 1))) own.add(message.id);
  });
  return own;
}

/** What the desk's line of a correction says: "corrected:4:Riikka:Title", the title empty where no entry has the answer. */
export function readCorrection({ author, audience, text }: MessageView): Correction | null {
  if (author !== "system" || audience !== "desk") return null;
  const [, seq, by = "", title = ""] = /^corrected:(\d+):([^:]*):(.*)$/s.exec(text) ?? [];
  return seq === undefined ? null : { seq: Number(seq), by, title: title === "" ? null : title };
}

const hasWords = ({ author, text }: MessageView): boolean => author === "customer" && text.trim() !== "";

/** Whether it was the bot that wrote next. */
const isAnswered = (after: readonly MessageView[]): boolean =>
  after.find(({ author }) => author !== "system")?.author === "bot";
