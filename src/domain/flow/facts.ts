import type { Moment } from "../calendar.ts";
import type { Conversation, Time } from "../conversation.ts";
import type { PromiseId } from "../ids.ts";
import type { Language } from "../language.ts";
import { type Calendar, firstDue } from "../service/slots.ts";
import { type AroundTest, type Flows, type FlowTest, type MatterTest, usualWorkMs } from "./flow.ts";

/** What a flow may know beside its conversation. */
export interface FlowFacts extends Moment {
  readonly flows: Flows;
  /** Whether people are at work by the service's hours. */
  readonly open: boolean;
  readonly language: Language;
  readonly channel: string;
  /** Whether the site's own server has vouched for who the customer is. */
  readonly verified: boolean;
  /** Whether customers can be told something by e-mail. */
  readonly mail: boolean;
  /** Until when the channel brings what a person writes to a customer who has left the chat; null: it never does. */
  readonly chatUntil: Time | null;
  /** What a time for a promise is judged by. */
  readonly calendar: Calendar;
  /** The id of the promise that the flow may make. */
  readonly freshPromise: PromiseId;
}

/** Whether it is so; of a conversation that has not begun nothing is. */
export function holds(test: FlowTest, conversation: Conversation | null, facts: FlowFacts): boolean {
  if (test.is === "all") return test.of.every((one) => holds(one, conversation, facts));
  if (test.is === "not") return !holds(test.of, conversation, facts);
  if (isAround(test)) return holdsAround(test, facts);
  return conversation !== null && holdsOf(test, conversation, facts.now);
}

const around: readonly FlowTest["is"][] = ["open", "verified", "mail", "chat", "language", "channel"];
const isAround = (test: AroundTest | MatterTest): test is AroundTest => around.includes(test.is);

/** Whether the customer can be answered in the chat at a time, wherever they are then. */
export const chatReaches = (at: Time | null, { chatUntil }: Pick<FlowFacts, "chatUntil">): boolean =>
  at !== null && chatUntil !== null && at < chatUntil;

function holdsAround(test: AroundTest, facts: FlowFacts): boolean {
  switch (test.is) {
    case "chat":
      return chatReaches(firstDue(facts.calendar, usualWorkMs), facts) === test.wanted;
    case "open":
    case "verified":
    case "mail":
      return facts[test.is] === test.wanted;
    case "language":
    case "channel":
      return test.among.includes(facts[test.is]);
  }
}

function holdsOf(test: MatterTest, conversation: Conversation, now: Time): boolean {
  switch (test.is) {
    case "waited": {
      const { waitingSince } = conversation;
      return waitingSince !== null && now - waitingSince > test.minutes * 60_000;
    }
    case "had-by":
      return test.among.includes(hadBy(conversation));
    case "answer": {
      const { answers } = conversation;
      const given = Object.hasOwn(answers, test.name);
      return given && (test.among === null || test.among.includes(answers[test.name] ?? ""));
    }
  }
}

/** Who came furthest with it: an agent, the queue, or only the bot. */
function hadBy(conversation: Conversation): "agent" | "queue" | "bot" {
  switch (conversation.state) {
    case "bot":
      return "bot";
    case "queued":
      return "queue";
    case "promised":
      return conversation.agent === null ? "queue" : "agent";
    case "with-agent":
      return "agent";
    case "closed":
      if (conversation.agent !== null) return "agent";
      return conversation.reason === null ? "bot" : "queue";
  }
}
