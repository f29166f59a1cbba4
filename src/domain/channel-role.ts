import type { Choice } from "./choice.ts";
import type { Queued, Time, WithBot } from "./conversation.ts";
import type { Decision } from "./decide.ts";
import type { EntryId } from "./ids.ts";
import type { Language } from "./language.ts";
import { guided, isGuided } from "./moves/with-bot.ts";
import { handedOver } from "./moves/with-people.ts";
import { placesInWords, roleOf } from "./service/roles.ts";
import type { Service } from "./service/service.ts";
import { type Step } from "./step.ts";
import { take } from "./bot-steps.ts";

/** What the bot does in a channel of this role. */
export type InRole =
  | Decision
  /** Says where matters are solved; `entry`: after this answer. */
  | { readonly do: "guide"; readonly entry: EntryId | null }
  | { readonly do: "take-feedback" };

/** Where and in which role the bot decides. */
interface Where {
  readonly service: Service;
  readonly channel: string;
  readonly language: Language;
}

/**
 * The bot's decision as the channel's role has it. A channel that guides answers as any other, and who needs a person is told
 * once where matters are solved, which is one tap away from a person; anger and the second wish go to a person at once. A channel
 * of feedback takes what is written as that.
 */
export function inRole(decision: Decision, c: WithBot, choice: Choice | null, where: Where): InRole {
  const { service, channel, language } = where;
  switch (roleOf(service, channel)) {
    case "solve":
      return decision;
    case "guide":
      return isGuided(c) || placesInWords(service, channel, language) === undefined
        ? decision
        : guiding(decision);
    case "feedback":
      return choice === null && isOfMatter(decision) ? { do: "take-feedback" } : decision;
  }
}

function guiding(decision: Decision): InRole {
  if (decision.do === "answer-and-hand-over") return { do: "guide", entry: decision.entry };
  return decision.do === "hand-over" && decision.reason !== "angry" ? { do: "guide", entry: null } : decision;
}

const isOfMatter = (decision: Decision): boolean =>
  decision.do !== "hand-over" && decision.do !== "small-talk" && decision.do !== "be-glad";

/** What follows from it. */
export function takeInRole(c: WithBot, decision: InRole, now: Time): Step {
  if (decision.do === "guide") return guide(c, decision.entry, now);
  return decision.do === "take-feedback" ? takeFeedback(c, now) : take(c, decision, now);
}

const guide = (c: WithBot, entry: EntryId | null, now: Time): Step => ({
  conversation: guided(c, now),
  says: [
    ...(entry === null ? [] : [{ say: "answer", entry, beneath: "nothing" } as const]),
    { say: "guide" },
  ],
  notes: [],
});

/** A person reads it, and no answer was promised. */
function takeFeedback(c: WithBot, now: Time): Step<Queued> {
  const deed = handedOver(c, "feedback", now);
  return {
    conversation: deed,
    says: [{ say: "feedback-taken", deed }],
    notes: [{ note: "queued", reason: "feedback" }],
  };
}
