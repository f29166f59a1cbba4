import type { Choice } from "./choice.ts";
import type { HandOverReason, Time, WithBot } from "./conversation.ts";
import { type Faq, isForCustomers } from "./faq.ts";
import type { EntryId } from "./ids.ts";
import { judge } from "./matching/match.ts";
import type { SmallTalk, Understanding } from "./matching/understanding.ts";
import type { Service } from "./service/service.ts";

/** What the bot does with one customer message. */
export type Decision =
  | { readonly do: "answer"; readonly entry: EntryId }
  | { readonly do: "answer-and-hand-over"; readonly entry: EntryId; readonly reason: HandOverReason }
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
}

/** Decides for a conversation that the bot has. Pure: the same conversation and words always give the same decision. */
export function decide(
  conversation: WithBot,
  heard: Understanding,
  choice: Choice | null,
  { faq, service, now }: Grounds,
): Decision {
  if (heard.wish !== null) return { do: "hand-over", reason: heard.wish };
  if (choice !== null) return afterChoice(conversation, choice, faq);
  if (heard.smallTalk !== null) return { do: "small-talk", kind: heard.smallTalk };
  const known = heard.ranked.filter(({ entry }) => isForCustomers(entry, faq, now));
  const match = judge(known, service.matching);
  switch (match.kind) {
    case "sure":
      if (match.entry === conversation.answered) return { do: "hand-over", reason: "same-again" };
      return answer(match.entry, faq);
    case "unsure":
      return afterMiss(conversation, { do: "ask", between: match.entries });
    case "none":
      return afterMiss(conversation, { do: "ask-again" });
  }
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
  return found?.handOver === "always"
    ? { do: "answer-and-hand-over", entry, reason: `topic:${found.topic}` }
    : { do: "answer", entry };
}

const afterMiss = (conversation: WithBot, question: Decision): Decision =>
  conversation.misses + 1 >= missesBeforeAPerson ? { do: "hand-over", reason: "missed-twice" } : question;
