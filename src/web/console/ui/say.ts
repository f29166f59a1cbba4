import type { ConversationView, MessageView } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import type { Words } from "../words/fi.ts";
import { firstName } from "./standing.ts";

/** Why a person has it, in a few words. */
export function reasonInWords(reason: string | null, w: Words): string {
  if (reason === null) return w.noReason;
  const topic = topicOf(reason);
  return topic === null ? (w.reasons[reason] ?? reason) : w.topic(topic);
}

/** The same as a sentence. */
export function whyInWords(reason: string | null, w: Words): string {
  if (reason === null) return w.whyBot;
  const topic = topicOf(reason);
  return topic === null ? (w.why[reason] ?? reason) : w.whyTopic(topic);
}

const topicOf = (reason: string): string | null =>
  reason.startsWith("topic:") ? reason.slice("topic:".length) : null;

/** Why it was closed; an agent's own words stay as they are. */
export const closeReasonInWords = (reason: string, w: Words): string => w.closing.reasons[reason] ?? reason;

/** What the conversation is about; where nobody knows, why a person has it. */
export const titleOf = ({ title, reason }: ConversationView, w: Words): string =>
  title ?? reasonInWords(reason, w);

/** A system line: what the customer read stays as it was, the desk's code and its detail become a sentence. */
export function systemInWords({ text, audience }: MessageView, w: Words): string {
  if (audience === "customer") return text;
  const at = text.indexOf(":");
  const code = at < 0 ? text : text.slice(0, at);
  const detail = at < 0 ? "" : text.slice(at + 1);
  return sentences[code]?.(detail, w) ?? text;
}

const sentences: Readonly<Record<string, (detail: string, w: Words) => string>> = {
  queued: (reason, w) => w.system.queued(reasonInWords(reason, w)),
  taken: (name, w) => w.system.taken(firstName(name)),
  closed: (reason, w) => w.system.closed(closeReasonInWords(reason, w)),
  late: (action, { system }) => (action === "first-human-word" ? system.lateFirst : system.late),
  returned: (_, { system }) => system.away,
  reopened: (to, { system }) => (to === "agent" ? system.reopenedAgent : system.reopenedQueue),
  "given-back": (name, w) => w.system.givenBack(firstName(name)),
  ended: (_, { system }) => system.ended,
};

/** Why something was not done, and what to do about it. */
export function problemInWords({ code, by }: Problem, w: Words): string {
  if (code === "taken") return w.taken(by === null ? null : firstName(by));
  return w.problems[code] ?? w.otherProblem;
}
