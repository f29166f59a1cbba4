import type { EntryId } from "../ids.ts";
import type { Language } from "../language.ts";
import { linkSays } from "../person/words.ts";
import { signingSays } from "../say.ts";

/** The names of the house's own lines and buttons, as flows/voice.yaml must give them in every language. */
export const lineNames = [
  "greeting",
  "greeting-closed",
  "introduction",
  "introduction-closed",
  "greeting-feedback",
  "introduction-feedback",
  "did-you-mean",
  "say-it-differently",
  "answer-in-fi",
  "answer-in-sv",
  "answer-in-en",
  "answer-in-other",
  "picture-received",
  "file-received",
  "files-received",
  "file-too-large",
  "file-too-many",
  "file-other-kind",
  "file-unreadable",
  "no-words",
  "line-lost",
  "hand-over",
  "hand-over-no-range",
  "hand-over-closed",
  "hand-over-angry",
  "hand-over-fault",
  "guide",
  "feedback-taken",
  "reopened-to-queue",
  "reopened-to-agent",
  "agent-joined",
  "agent-changed",
  "back-in-queue",
  "still-waiting",
  "given-back",
  "guidance-mended",
  "closing",
  "ended",
  "goodbye",
  "customer-quiet",
  "masked-hetu",
  "masked-iban",
  "masked-card",
  "glad-it-helped",
  "small-talk-greeting",
  "small-talk-thanks",
  "small-talk-okay",
  "small-talk-goodbye",
  "small-talk-praise",
  "small-talk-testing",
  "small-talk-insult",
  "small-talk-banter",
  "small-talk-are-you-a-bot",
  "small-talk-how-are-you",
  "again-text",
  "again-choice",
  "again-name",
  "again-email",
  "again-email-end",
  "again-phone",
  "again-phone-digits",
  "again-date",
  "again-time",
  "never-mind",
  "still-in-queue",
  "known-problem",
  "will-tell",
  "update-moved",
  "update-late",
  "fixed",
  "looking-up",
  "still-looking",
  "could-not-look-up",
  "subject-promise-made",
  "subject-promise-moved",
  "subject-promise-late",
  "subject-promise-kept",
  "subject-not-reached",
  "subject-agent-reply",
  "subject-from-the-house",
  "letter-continue",
  "letter-foot",
  "letter-foot-unanswered",
  "promise-made-chat",
  "promise-made-email",
  "promise-made-phone",
  "promise-made-window",
  "promise-moved",
  "promise-moved-phone",
  "promise-late",
  "promise-late-phone",
  "promise-stands",
  "promise-stands-phone",
  "promise-kept",
  "promise-released",
  "call-not-answered",
  "not-reached",
  ...signingSays,
  ...linkSays,
] as const;
export type LineName = (typeof lineNames)[number];

export const buttonNames = [
  "person",
  "show-answer",
  "none-of-these",
  "helped",
  "did-not-help",
  "tell-me",
  "never-mind",
  "sign-in",
  "sign-out",
] as const;
export type ButtonName = (typeof buttonNames)[number];
/** What a button under a line is for: one of the house's own, an entry's title, or an answer to a flow's question. */
export const optionNames = [...buttonNames, "entry", "choice"] as const;
export type OptionName = (typeof optionNames)[number];

/** One button: its words, and what it is for. */
export interface Button {
  readonly title: string;
  readonly name: OptionName;
}

/** The words for a count: of nobody, of one, and of more. Finnish, Swedish and English need no others. */
export const countForms = ["zero", "one", "other"] as const;
type CountForm = (typeof countForms)[number];
/** What is said: one text, or one for each count where the line tells how many. */
export type Words = string | Readonly<Record<CountForm, string>>;

/** A line in every language, and how a channel says it where it has words of its own. */
interface VoiceLine extends Readonly<Record<Language, Words>> {
  readonly in?: Readonly<Record<string, Readonly<Record<Language, Words>>>> | undefined;
}

/** How a channel speaks, for its lines to be checked by. */
export interface Manner {
  /** "one": at most one in a line, and only where an emoji may stand at all. */
  readonly emoji: "none" | "one";
  /** How many characters a line may have at most; null: as many as the channel bears. */
  readonly longest: number | null;
}

/** The house's own words: every line and button in every language, and the entries that the greeting offers. */
export interface Voice {
  readonly starters: readonly EntryId[];
  /** By the channels' names; a channel that isn't there speaks as the website does. */
  readonly manners: Readonly<Record<string, Manner>>;
  readonly lines: Readonly<Record<LineName, VoiceLine>>;
  readonly buttons: Readonly<Record<ButtonName, Readonly<Record<Language, string>>>>;
}
