import type { Choice } from "./choice.ts";
import type { HandOverReason, Time, WithBot } from "./conversation.ts";
import { type Faq, isForCustomers } from "./faq.ts";
import type { EntryId } from "./ids.ts";
import type { Language } from "./language.ts";
import { withKnownProblems } from "./known-problems.ts";
import { judge, type Match } from "./matching/match.ts";
import { isMischief, type Mischief, type SmallTalk, type Understanding } from "./matching/understanding.ts";
import type { Service } from "./service/service.ts";

/** What the bot does with one customer message. */
export type Decision =
  /** `isProblem`: a known problem, whose end is told to those who want to know. */
  | { readonly do: "answer"; readonly entry: EntryId; readonly isProblem?: true }
  | { readonly do: "answer-and-hand-over"; readonly entry: EntryId; readonly reason: HandOverReason }
  /** The customer's language lacks the answer, which another language has. */
  | { readonly do: "offer-in-other-language"; readonly entry: EntryId }
  | { readonly do: "ask"; readonly between: readonly EntryId[] }
  | { readonly do: "ask-again" }
  | { readonly do: "small-talk"; readonly kind: SmallTalk }
  | { readonly do: "be-glad" }
  | { readonly do: "hand-over"; readonly reason: HandOverReason };

/** A question back that leads nowhere is a miss too: otherwise "did you mean" could go round for ever. */
const missesBeforeAPerson = 2;

/** What decisions go by beside the conversation and the message. */
export interface Grounds {
  readonly faq: Faq;
  readonly service: Service;
  readonly now: Time;
  /** The customer's; null where nobody knows it, and any will do. */
  readonly language: Language | null;
}

/** Decides for a conversation that the bot has. Pure: the same conversation and words always give the same decision. */
export function decide(
  conversation: WithBot,
  heard: Understanding,
  choice: Choice | null,
  { faq, service, now, language }: Grounds,
): Decision {
  if (heard.wish !== null) return { do: "hand-over", reason: heard.wish };
  if (choice !== null) return afterChoice(conversation, choice, faq);
  const { smallTalk } = heard;
  if (isHarmless(smallTalk)) return { do: "small-talk", kind: smallTalk };
  const match = matchOf(heard, { faq, service, now });
  switch (match.kind) {
    case "sure":
      if (match.entry === conversation.answered) return { do: "hand-over", reason: "same-again" };
      return inReach(answer(match.entry, faq), conversation, faq, [language, heard.language]);
    case "unsure":
      return afterMiss(conversation, calmly(smallTalk, { do: "ask", between: match.entries }));
    case "none":
      return afterMiss(conversation, calmly(smallTalk, { do: "ask-again" }));
  }
}

const isHarmless = (kind: SmallTalk | null): kind is Exclude<SmallTalk, Mischief> =>
  kind !== null && !isMischief(kind);

/** An insult or banter is met with a line of its own, as a miss: a second one calls a person, like all that leads nowhere. */
const calmly = (kind: SmallTalk | null, question: Decision): Decision =>
  kind === null ? question : { do: "small-talk", kind };

/** A known problem with this share of the nearest entry's confidence is what the customer writes about while it lasts. */
const announcedShare = 0.5;

/** What the matcher makes of a message, of what customers may be told: a known problem goes before what is usual. */
export function matchOf({ ranked }: Understanding, { faq, service, now }: Omit<Grounds, "language">): Match {
  const forCustomers = ranked.filter(({ entry }) => isForCustomers(entry, faq, now));
  const told = withKnownProblems(forCustomers, faq, now);
  const least = Math.max(service.matching.askAt, announcedShare * (told[0]?.confidence ?? 0));
  const known = told.filter(
    ({ entry, confidence }) => faq.get(entry)?.announcement !== undefined && confidence >= least,
  );
  const [first, rival] = known;
  if (first === undefined) return judge(told, service.matching);
  const isClear = (rival?.confidence ?? 0) < service.matching.rivalShare * first.confidence;
  return isClear ? { kind: "sure", ...first } : judge(known, service.matching);
}

function afterChoice(conversation: WithBot, choice: Choice, faq: Faq): Decision {
  switch (choice.kind) {
    case "person":
      return { do: "hand-over", reason: "asked-human" };
    case "did-not-help":
      return { do: "hand-over", reason: "unhelpful" };
    case "helped":
      return { do: "be-glad" };
    case "none-of-these":
      return afterMiss(conversation, { do: "ask-again" });
    case "entry":
      return answer(choice.entry, faq);
  }
}

function answer(entry: EntryId, faq: Faq): Decision {
  const found = faq.get(entry);
  if (found?.announcement !== undefined) return { do: "answer", entry, isProblem: true };
  return found?.handOver === "always"
    ? { do: "answer-and-hand-over", entry, reason: `topic:${found.topic}` }
    : { do: "answer", entry };
}

/**
 * Nobody gets a text unasked that they may not be able to read: it must be in the customer's language, or in the one that
 * they wrote. Where a person comes anyway, it may stand above.
 */
function inReach(
  decision: Decision,
  { offered }: WithBot,
  faq: Faq,
  [language, written]: readonly [Language | null, Language | null],
): Decision {
  if (decision.do !== "answer" || language === null) return decision;
  const texts = faq.get(decision.entry)?.texts ?? {};
  if (texts[language] !== undefined || texts[written ?? language] !== undefined) return decision;
  // Who asks the same again wants no text in another language.
  return offered.length === 1 && offered[0] === decision.entry
    ? { do: "hand-over", reason: "same-again" }
    : { do: "offer-in-other-language", entry: decision.entry };
}

const afterMiss = (conversation: WithBot, question: Decision): Decision =>
  conversation.misses + 1 >= missesBeforeAPerson ? { do: "hand-over", reason: "missed-twice" } : question;
