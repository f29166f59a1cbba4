import type { Conversation } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import { inOpenTime } from "../domain/service/open-time.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";

/** The conversation that a thought leaves behind, with what people owe counted in open time. */
export const countedInOpenTime = (
  after: Conversation,
  { conversation: before, thread, now }: Pick<Situation, "conversation" | "thread" | "now">,
  { service }: Pick<Knowledge, "service">,
  language: Language = thread.language,
): Conversation => inOpenTime(after, before, { service, channel: thread.channel, language, now });
