import type { LineName } from "./voice.ts";

/*
 * What may stand in the house's lines: which variables, and where an emoji.
 */

/** What any line may name, as far as it is so at the moment; see lines.ts. */
const anywhere: readonly string[] = ["opens", "closes", "reason", "languages"];

/** What a line may name beside that and what it always knows; a sentence whose variable has no source is left out. */
const sometimes: Readonly<Partial<Record<LineName, readonly string[]>>> = {
  "hand-over": ["due"],
  "hand-over-no-range": ["due"],
  "hand-over-closed": ["due"],
  "hand-over-angry": ["low", "high", "due"],
  "hand-over-fault": ["low", "high", "due"],
  "reopened-to-queue": ["low", "high", "due"],
  "still-in-queue": ["low", "high", "due"],
  "back-in-queue": ["low", "high", "due"],
  "still-waiting": ["low", "high", "link"],
  ended: ["until"],
  "masked-hetu": ["login"],
  "masked-iban": ["login"],
  "masked-card": ["login"],
  "greeting-feedback": ["places"],
  "feedback-taken": ["places"],
  "known-problem": ["due"],
  "will-tell": ["due", "link"],
  "update-moved": ["old_due"],
  "subject-promise-late": ["due"],
  "promise-made-chat": ["name", "link"],
  "promise-made-email": ["name", "link"],
  "promise-made-phone": ["name", "link"],
  "promise-made-window": ["name", "link"],
  "promise-moved": ["reason", "link"],
  "promise-moved-phone": ["reason", "link"],
  "promise-late": ["link"],
  "promise-late-phone": ["link"],
  "promise-kept": ["link"],
  "call-not-answered": ["link"],
  "not-reached": ["link"],
  "linked-by-code": ["link"],
  "linked-elsewhere": ["link"],
  "linked-by-sign-in": ["link"],
};

/** The variables that tell by when something happens: only lines with a deed and its time behind them may. */
export const timeVariables: readonly string[] = ["due", "old_due", "until", "low", "high"];

/** The variable that tells how many. */
export const countVariable = "n";

/** The variables that always have a source, by the line that has them: "ended" knows {until} only where people had the matter. */
const always: Readonly<Partial<Record<LineName, readonly string[]>>> = {
  "hand-over": ["n", "low", "high"],
  guide: ["places"],
  "agent-joined": ["agent"],
  "agent-changed": ["agent"],
  closing: ["until"],
  "known-problem": ["topic"],
  fixed: ["topic"],
  "update-moved": ["topic", "due"],
  "update-late": ["topic", "old_due"],
  "subject-promise-made": ["due"],
  "subject-promise-moved": ["due"],
  "subject-agent-reply": ["agent"],
  "letter-continue": ["link"],
  "promise-made-chat": ["due", "owner"],
  "promise-made-email": ["due", "owner", "email"],
  "promise-made-phone": ["due", "owner", "phone"],
  "promise-made-window": ["due", "owner", "phone"],
  "promise-moved": ["due", "owner", "old_due"],
  "promise-moved-phone": ["due", "owner", "old_due", "phone"],
  "promise-late": ["due", "owner", "old_due"],
  "promise-late-phone": ["due", "owner", "old_due", "phone"],
  "promise-stands": ["due", "owner"],
  "promise-stands-phone": ["due", "owner", "phone"],
  "call-not-answered": ["due", "phone"],
  "linked-by-code": ["channel"],
  "linked-elsewhere": ["channel"],
  "already-linked": ["channel"],
  parted: ["channel"],
};

/** The variables of a line that are known whenever it is said. */
export const alwaysKnown = (name: LineName): readonly string[] => always[name] ?? [];

/** The variables that a line may name. */
export const variablesIn = (name: LineName): readonly string[] => [
  ...anywhere,
  ...alwaysKnown(name),
  ...(sometimes[name] ?? []),
];

/** Greetings, thanks and closings: an emoji beside anger, delay, money or personal data would mock. */
const cheerful: ReadonlySet<LineName> = new Set<LineName>([
  "greeting",
  "greeting-closed",
  "introduction",
  "introduction-closed",
  "small-talk-greeting",
  "small-talk-thanks",
  "small-talk-praise",
  "small-talk-goodbye",
  "closing",
  "ended",
  "goodbye",
]);

/** Whether an emoji may stand in a line, where the channel's manner has any. */
export const mayHaveEmoji = (name: LineName): boolean => cheerful.has(name);
