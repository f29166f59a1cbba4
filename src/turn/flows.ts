import type { FlowFacts } from "../domain/flow/facts.ts";
import { withFlow } from "../domain/flow/run.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import { standingOf } from "../domain/service/standing.ts";
import type { Step } from "../domain/step.ts";
import type { Knowledge, Situation } from "./ports.ts";

/** What flows may know of a situation, in the language that the customer is spoken to in. */
export const factsOf = (
  { thread, verified, now }: Pick<Situation, "thread" | "verified" | "now">,
  { flows, service }: Pick<Knowledge, "flows" | "service">,
  language: Language = thread.language,
): FlowFacts => ({
  flows,
  now,
  zone: service.timeZone,
  // A house that does not know its hours never says that it is closed.
  open: standingOf(service, language, now)?.open !== false,
  language,
  channel: thread.channel,
  verified,
});

/** A step with what the flow of its moment adds. */
export const flowing = <After extends Conversation>(
  step: Step<After>,
  situation: Pick<Situation, "thread" | "verified" | "now">,
  knowledge: Pick<Knowledge, "flows" | "service">,
  language?: Language,
): Step => withFlow(step, factsOf(situation, knowledge, language));
