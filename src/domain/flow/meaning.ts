import type { Moment } from "../calendar.ts";
import { isPersonButton, plain } from "../choice.ts";
import { languages } from "../language.ts";
import type { Understanding } from "../matching/understanding.ts";
import type { Voice } from "../words/voice.ts";
import { type Answer, answerTo, chosen } from "./answer.ts";
import type { FlowAsk } from "./flow.ts";

/** A message that came while a flow asks. */
export interface InFlowMessage {
  readonly text: string;
  readonly heard: Understanding;
  readonly withFiles: boolean;
  /** What the FAQ makes of it: it surely has an answer, it may have one, or it knows nothing of the kind. */
  readonly known: "sure" | "unsure" | "none";
}

/** An answer or an attempt at one; or what goes before every question. */
export type Meaning = Answer | { readonly kind: "person" | "never-mind" | "files" };

/** What a message means to a question: its answer, or one of the ways out, which go before every question. */
export function meaningOf(
  message: InFlowMessage,
  { ask, waits }: { readonly ask: FlowAsk; readonly waits: boolean },
  voice: Voice,
  moment: Moment,
): Meaning {
  const { text, heard } = message;
  if (message.withFiles) return { kind: "files" };
  if (isPersonButton(text, voice)) return { kind: "person" };
  // A button says what it is for, whatever else its words could wish.
  const button = chosen(ask, text);
  if (button.kind === "answer") return button;
  if (isNeverMind(text, voice)) return { kind: "never-mind" };
  const answer = answerTo(ask, text, moment);
  if (heard.wish !== null && !isMeant(answer, ask, text, waits && heard.wish === "asked-human"))
    return { kind: "person" };
  return isBesides(message, ask) ? { kind: "none" } : answer;
}

/**
 * "Hello" and "thanks" are no name and no words on the matter, and "invoice missing" is nobody's name. Two words with capitals
 * are, whatever the FAQ makes of them.
 */
const isBesides = ({ text, heard, known }: InFlowMessage, { kind }: FlowAsk): boolean =>
  heard.smallTalk !== null || (kind === "name" && known !== "none" && !fullName.test(text.trim()));

const fullName = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,3}$/u;

/**
 * Whether what reads as a wish is the answer all the same: a bare number is "call me" only where nobody asked for one. Who
 * already waits for a person may ask for one beside the number.
 */
const isMeant = (answer: Answer, { kind }: FlowAsk, text: string, mayWish: boolean): boolean =>
  answer.kind === "answer" && kind !== "text" && kind !== "name" && (mayWish || !/\p{L}/u.test(text));

/** What people say for the button "never mind", beside its own words. */
const neverMinds: ReadonlySet<string> = new Set([
  "ei sittenkään",
  "en sittenkään",
  "antaa olla",
  "anna olla",
  "unohda",
  "peru",
  "peruuta",
  "inte ändå",
  "nej inte ändå",
  "strunta i det",
  "glöm det",
  "avbryt",
  "never mind",
  "nevermind",
  "forget it",
  "cancel",
]);

/** Whether the customer takes the question back. */
export function isNeverMind(text: string, { buttons }: Voice): boolean {
  const said = plain(text);
  return (
    neverMinds.has(said) || languages.some((language) => plain(buttons["never-mind"][language]) === said)
  );
}
