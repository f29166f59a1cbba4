import type { FlowFacts } from "../domain/flow/facts.ts";
import { withFlow } from "../domain/flow/run.ts";
import type { Conversation, Time } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import { isOpen } from "../domain/service/hours.ts";
import type { Service } from "../domain/service/service.ts";
import { timetableOf } from "../domain/service/timetable.ts";
import { windowOf } from "../domain/window.ts";
import type { Step } from "../domain/step.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";

/** What flows may know of a situation, in the language that the customer is spoken to in. */
export const factsOf = (
  { thread, verifiedAs, now, booked, freshPromise }: FlowSituation,
  { flows, service, ways }: Pick<Knowledge, "flows" | "service" | "ways">,
  language: Language = thread.language,
): FlowFacts => ({
  flows,
  now,
  zone: service.timeZone,
  open: isOpenIn(service, language, now),
  language,
  channel: thread.channel,
  verified: verifiedAs !== null,
  // Who doesn't say has a way.
  mail: ways === undefined || ways.email !== null,
  chatUntil: thread.isPush ? (windowOf(thread)?.personUntil ?? Infinity) : null,
  calendar: { service, language, booked, now },
  freshPromise,
});

/** A house that does not know its hours never says that it is closed. Every turn asks, so it is asked for no more than this. */
function isOpenIn(service: Service, language: Language, now: Time): boolean {
  const table = timetableOf(service, language);
  return table === null || isOpen(table, now);
}
/** What flows may know of a situation. */
type FlowSituation = Pick<Situation, "thread" | "verifiedAs" | "now" | "booked" | "freshPromise">;

/** A step with what the flow of its moment adds. */
export const flowing = <After extends Conversation>(
  step: Step<After>,
  situation: FlowSituation,
  knowledge: Pick<Knowledge, "flows" | "service" | "ways">,
  language?: Language,
): Step => withFlow(step, factsOf(situation, knowledge, language));
