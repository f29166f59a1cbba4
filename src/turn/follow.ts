import { inRole, takeInRole } from "../domain/channel-role.ts";
import { choiceOf, followedBy } from "../domain/choice.ts";
import { type Closed, type Conversation, reopens, type WithBot } from "../domain/conversation.ts";
import { decide } from "../domain/decide.ts";
import { askedAfter, type Evidence, evidenceOf } from "../domain/evidence.ts";
import type { Language } from "../domain/language.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import { asks, chatted, start } from "../domain/moves/with-bot.ts";
import { pageInbox } from "../domain/page-inbox.ts";
import type { Say } from "../domain/say.ts";
import { handOver, keepFollower, takeFiles } from "../domain/bot-steps.ts";
import { passOn, reopen } from "../domain/customer-steps.ts";
import { type Step } from "../domain/step.ts";
import { tellOfWaiting } from "../domain/undelivered.ts";
import { type Heard, isParting } from "./heard.ts";
import { ledgerOf } from "./ledger.ts";
import type { Author } from "./lines.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";

/** What a message comes to. */
export interface Followed {
  readonly step: Step;
  readonly decision: string;
  /** Who speaks for the house: the bot while it has the matter, else the house itself. */
  readonly author: Author;
  /** What the message tells of the one before it. */
  readonly evidence: readonly Evidence[];
}

/** What a message is followed by that no flow has asked for: who has the matter decides. */
export function follow(
  situation: Situation,
  text: string,
  came: Heard,
  knowledge: Knowledge,
  language: Language,
): Followed {
  const heard = withFiles(came);
  const conversation = standing(situation, heard);
  switch (conversation.state) {
    case "bot":
      return toBot(conversation, situation, text, came, { ...knowledge, language });
    case "queued":
    case "promised":
    case "with-agent":
      return {
        step: passedOn(conversation, situation, heard, knowledge),
        decision: "pass-on",
        author: "system",
        evidence: [],
      };
    case "closed":
      return { ...afterTheEnd(conversation, situation, heard), author: "system", evidence: [] };
  }
}

/** Who waits and was never told so reads it now. */
const passedOn = (
  conversation: Parameters<typeof passOn>[0],
  situation: Situation,
  heard: Understanding,
  knowledge: Knowledge,
): Step =>
  situation.lost && conversation.state === "queued" && conversation.reason !== "feedback"
    ? tellOfWaiting(conversation, situation.now)
    : passOn(conversation, isParting(heard), ledgerOf(situation, knowledge), situation.now);

/** What the bot can't take up goes to people; what nobody takes leaves the matter where it is. */
function toBot(
  conversation: WithBot,
  situation: Situation,
  text: string,
  came: Heard,
  knowledge: Knowledge & { readonly language: Language },
): Followed {
  const { now } = situation;
  const heard = withFiles(came);
  const bot = { author: "bot", evidence: [] } as const;
  if (came.files !== null) {
    const step = takeFiles(conversation, came.files, heard.wish === "angry", now);
    return { step, decision: "hand-over", ...bot };
  }
  if (came.elsewhere === true && heard.smallTalk === null)
    return { step: handOver(conversation, "reopened", now), decision: "hand-over", ...bot };
  if (came.refused !== undefined && text === "") {
    const step = { conversation: chatted(conversation, now), says: [], notes: [] };
    return { step, decision: "file-refused", ...bot };
  }
  if (text.trim() === "") {
    const step: Step = {
      conversation: chatted(conversation, now),
      says: [{ say: "no-words" }],
      notes: [],
    };
    return { step, decision: "no-words", ...bot };
  }
  return withBot(conversation, situation, text, heard, knowledge);
}

function withBot(
  conversation: WithBot,
  situation: Situation,
  text: string,
  heard: Understanding,
  knowledge: Knowledge & { readonly language: Language },
): Followed {
  const { now, nextSeq } = situation;
  const { faq, voice } = knowledge;
  // A wish goes before a button of the same words, so it is no choice then.
  const choice = heard.wish === null ? choiceOf(text, conversation, { faq, voice, now }) : null;
  const followed = followedBy(text, conversation, { faq, voice, now });
  if (heard.wish === null && followed.length > 0) {
    const step = keepFollower(conversation, followed, now);
    return { step, decision: "tell-when-fixed", author: "bot", evidence: [] };
  }
  const decision = decide(conversation, heard, choice, { ...knowledge, now });
  const asked = askedAfter(conversation, choice, decision, nextSeq);
  const where = { ...knowledge, channel: situation.thread.channel };
  const acted = inRole(decision, conversation, choice, where);
  const step = takeInRole(asks(conversation, asked), acted, now);
  return { step, decision: acted.do, author: "bot", evidence: evidenceOf(conversation, choice) };
}

/** With a file beside them, "thanks" and "hello" are no small talk: somebody has to look at what came. */
const withFiles = ({ understanding, files }: Heard): Understanding =>
  files === null ? understanding : { ...understanding, smallTalk: null };

/**
 * The conversation that a message belongs to: the open one; a closed one that it reopens, or that it only adds small talk
 * to, which calls nobody back; else a new one that links to the last.
 */
function standing({ conversation, freshId, now }: Situation, heard: Understanding): Conversation {
  if (conversation === null) return start(freshId, null, now);
  if (conversation.state !== "closed" || heard.smallTalk !== null || reopens(conversation, now))
    return conversation;
  return start(freshId, conversation.id, now);
}

function afterTheEnd(conversation: Closed, situation: Situation, heard: Understanding) {
  if (heard.smallTalk !== null) {
    const says: readonly Say[] = [{ say: "small-talk", kind: heard.smallTalk }];
    return { step: { conversation, says, notes: [] }, decision: "small-talk" };
  }
  // People in the Page Inbox are given it after the customer has been told.
  const hadBy = conversation.agent === pageInbox ? null : conversation.agent;
  const agent = situation.agentAtWork ? hadBy : null;
  return { step: reopen(conversation, agent, situation.now), decision: "reopen" };
}
