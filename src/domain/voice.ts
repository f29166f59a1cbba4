import type { EntryId } from "./ids.ts";
import type { Language } from "./language.ts";

/** The names of the house's own lines and buttons, as flows/voice.yaml must give them in every language. */
export const lineNames = [
  "greeting",
  "greeting-closed",
  "introduction",
  "introduction-closed",
  "did-you-mean",
  "say-it-differently",
  "answer-in-fi",
  "answer-in-sv",
  "answer-in-en",
  "answer-in-other",
  "picture-received",
  "file-received",
  "files-received",
  "hand-over",
  "hand-over-closed",
  "hand-over-angry",
  "hand-over-fault",
  "reopened-to-queue",
  "reopened-to-agent",
  "agent-joined",
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
  "again-phone",
  "again-date",
  "never-mind",
  "still-in-queue",
  "known-problem",
  "will-tell",
  "fixed",
  "looking-up",
  "still-looking",
  "could-not-look-up",
] as const;
export type LineName = (typeof lineNames)[number];

/** Every variable that a line may name; one that has no source yet leaves its sentence out. */
export const variableNames: readonly string[] = [
  "name",
  "agent",
  "owner",
  "n",
  "low",
  "high",
  "opens",
  "closes",
  "due",
  "old_due",
  "reason",
  "phone",
  "email",
  "link",
  "topic",
  "until",
  "privacy",
  "login",
];

/**
 * The variables that always have a source, by the line that has them. "ended" knows {until} only where people had the
 * matter, so it must say something without it.
 */
export const sources: Readonly<Partial<Record<LineName, readonly string[]>>> = {
  "agent-joined": ["agent"],
  closing: ["until"],
  "known-problem": ["topic"],
  fixed: ["topic"],
};

export const buttonNames = [
  "person",
  "show-answer",
  "none-of-these",
  "helped",
  "did-not-help",
  "tell-me",
  "never-mind",
] as const;
export type ButtonName = (typeof buttonNames)[number];
/** What a button under a line is for: one of the house's own, an entry's title, or an answer to a flow's question. */
export const optionNames = [...buttonNames, "entry", "choice"] as const;
export type OptionName = (typeof optionNames)[number];

/** The house's own words: every line and button in every language, and the entries that the greeting offers. */
export interface Voice {
  readonly starters: readonly EntryId[];
  readonly lines: Readonly<Record<LineName, Readonly<Record<Language, string>>>>;
  readonly buttons: Readonly<Record<ButtonName, Readonly<Record<Language, string>>>>;
}
