import { type Conversation, waitsFor } from "../domain/conversation.ts";
import { linkSays } from "../domain/person/words.ts";
import { type SayName, signingSays } from "../domain/say.ts";
import { untold } from "../domain/undelivered.ts";
import { isAnsweredThere } from "../domain/page-inbox.ts";
import { isShut, whileOpen } from "../domain/window.ts";
import { linesOf } from "./lines.ts";
import { countedInOpenTime } from "./open-time.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Line } from "./ports/line.ts";
import type { Situation } from "./ports/situation.ts";

/** Of these lines those that the thread's channel doesn't take: no more, or not while others answer there. `after`: the conversation with them. */
export function shutOut(
  lines: readonly Line[],
  { thread, now }: Pick<Situation, "thread" | "now">,
  after: Conversation | null,
): readonly Line[] {
  const told = lines.filter(({ audience }) => audience === "customer");
  if (isAnsweredThere(after, thread.channel))
    return told.filter(({ say }) => say === null || !isTheirs.has(say));
  return told.filter(({ author }) => isShut(author, thread, now));
}

/** What people who answer elsewhere have said there themselves, or say when they like. */
const isTheirs: ReadonlySet<SayName> = new Set<SayName>(["agent-reply", "customer-quiet"]);

/** Of which nobody misses anything who never reads it: who has the matter, how long it takes, that it has ended, what was asked besides. */
const mayStayUntold: ReadonlySet<SayName> = new Set<SayName>([
  "greeting",
  "introduction",
  "masked",
  "small-talk",
  "no-words",
  "glad-it-helped",
  "never-mind",
  "looking-up",
  "still-looking",
  "agent-joined",
  "agent-changed",
  "given-back",
  "back-in-queue",
  "still-waiting",
  "still-in-queue",
  "closing",
  "ended",
  "goodbye",
  "flow-say",
  "flow-ask",
  ...linkSays,
  ...signingSays,
]);

/** Whether it is written to the customer where the channel doesn't take it: all that has to be told, and that the matter has ended. */
export const isWorthALetter = ({ say }: Pick<Line, "say">): boolean =>
  say !== null && (mustBeTold(say) || say === "closing");

/** Whether somebody would miss it who never reads it. */
export const mustBeTold = (say: SayName): boolean => !mayStayUntold.has(say);

/**
 * What becomes of what should have been told and reaches nobody: people read above it that the customer was not told, and what
 * has to be told is a person's work; what an agent does, that agent sees.
 */
export function whatOfUntold(
  lines: readonly Line[],
  conversation: Conversation,
  situation: Situation,
  knowledge: Knowledge,
  byAgent: boolean,
): { readonly conversation: Conversation; readonly notes: readonly Line[] } {
  const [first] = lines;
  if (first === undefined) return { conversation, notes: [] };
  const { thread, now } = situation;
  const must = lines.find(({ say }) => say !== null && mustBeTold(say));
  const note = { note: "not-told", detail: (must ?? first).say ?? "" } as const;
  const after = must === undefined || byAgent ? conversation : untold(conversation, note, now).conversation;
  const reader = { ...thread, now, page: null };
  return {
    conversation: after === conversation ? conversation : countedInOpenTime(after, situation, knowledge),
    notes: linesOf({ says: [], notes: [note] }, "system", reader, knowledge),
  };
}

/** A quiet customer is reminded while the house may still write to them; the time that an agent named stays. */
export function remindedInTime(
  conversation: Conversation,
  { thread, now }: Pick<Situation, "thread" | "now">,
): Conversation {
  if (conversation.state !== "with-agent" || waitsFor(conversation) !== null) return conversation;
  const { next } = conversation;
  if (next.action !== "remind") return conversation;
  return { ...conversation, next: { ...next, at: whileOpen(next.at, thread, now) } };
}
