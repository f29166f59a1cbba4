import { emptyQueue } from "../domain/queue/told.ts";
import { choiceOf } from "../domain/choice.ts";
import type { Time } from "../domain/conversation.ts";
import { decide, type Decision } from "../domain/decide.ts";
import { conversationId, personId, promiseId, threadId, type EntryId } from "../domain/ids.ts";
import { type Language, languages } from "../domain/language.ts";
import type { Scored } from "../domain/matching/understanding.ts";
import { start } from "../domain/moves/with-bot.ts";
import { unlinked } from "../domain/person/link.ts";
import { mask } from "../domain/privacy/mask.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { Line } from "../turn/ports/line.ts";
import { thinkMessage } from "../turn/think.ts";

/** What would become of a message if it were a customer's first. */
export interface Rehearsal {
  /** What the bot does, as a turn would. */
  readonly decision: Decision["do"];
  /** The same in the three outcomes that an evaluation counts. */
  readonly outcome: "answer" | "ask" | "hand-over";
  /** Why, in one word; "no-match" and "small-talk" hand nothing over yet, but find no answer either. */
  readonly reason: string;
  /** The language that the message is clearly written in; null when that is not clear. */
  readonly language: Language | null;
  /** The three nearest entries at most, best first, also when none is answered. */
  readonly nearest: readonly Scored[];
  readonly options: readonly EntryId[];
  /** What is answered, or offered in another language; null where nothing is. */
  readonly entry: EntryId | null;
  /** The same by id, filled up in the order of the FAQ where fewer than three are near. */
  readonly ranked: readonly EntryId[];
}

const newConversation = start(conversationId("rehearsal"), null, 0);

/** Decides about a first message exactly as a turn does, for a customer whose page speaks `page`; null: nobody knows. */
export function rehearse(
  message: string,
  knowledge: Knowledge,
  now: Time,
  page: Language | null = null,
): Rehearsal {
  const { text } = mask(message);
  const heard = knowledge.understand(text, now);
  const choice = choiceOf(text, newConversation, { ...knowledge, now });
  const language = heard.language ?? page;
  const decision = decide(newConversation, heard, choice, { ...knowledge, now, language });
  const nearest = heard.ranked.slice(0, 3);
  return {
    decision: decision.do,
    ...outcomeOf(decision),
    language: heard.language,
    nearest,
    entry: "entry" in decision ? decision.entry : null,
    ranked: filledUp(nearest, knowledge),
  };
}

/** Where the customer writes: the channel's name and the page's language. */
interface Page {
  readonly language?: Language;
  readonly channel?: string;
}

/** The lines that such a customer would read, after the greeting, in the message's language or else that of the page. */
export function rehearseWords(
  message: string,
  knowledge: Knowledge,
  now: Time,
  { language = languages[0], channel = "directline" }: Page = {},
): readonly Line[] {
  const { text, masked } = mask(message);
  const thread = {
    id: threadId("rehearsal"),
    channel,
    language,
    languageFrom: "page",
    greeted: true,
    isPush: false,
    customerWroteAt: null,
    adAt: null,
  } as const;
  const situation = {
    now,
    thread,
    conversation: null,
    freshId: conversationId("rehearsal"),
    nextSeq: 1,
    verifiedAs: null,
    lost: false,
    agentAtWork: false,
    holder: null,
    freshPromise: promiseId("rehearsal"),
    booked: [],
    queue: emptyQueue,
    page: { token: "", address: "/c/" },
    links: unlinked(thread),
    freshPerson: personId("rehearsal"),
    freshCode: "",
  };
  const heard = { understanding: knowledge.understand(text, now), masked, files: null };
  const { thought } = thinkMessage(situation, text, heard, knowledge);
  return thought.lines.filter((line) => line.audience === "customer");
}

function outcomeOf(decision: Decision): Pick<Rehearsal, "outcome" | "reason" | "options"> {
  switch (decision.do) {
    case "answer":
      return { outcome: "answer", reason: "match", options: [] };
    case "answer-and-hand-over":
      return { outcome: "answer", reason: decision.reason, options: [] };
    case "offer-in-other-language":
      return { outcome: "ask", reason: "other-language", options: [decision.entry] };
    case "ask":
      return { outcome: "ask", reason: "unclear", options: decision.between };
    case "ask-again":
      return { outcome: "hand-over", reason: "no-match", options: [] };
    case "small-talk":
    case "be-glad":
      return { outcome: "hand-over", reason: "small-talk", options: [] };
    case "hand-over":
      return { outcome: "hand-over", reason: decision.reason, options: [] };
  }
}

function filledUp(nearest: readonly Scored[], { faq }: Knowledge): readonly EntryId[] {
  const three = new Set(nearest.map((scored) => scored.entry));
  for (const id of faq.keys()) {
    if (three.size >= 3) break;
    three.add(id);
  }
  return [...three];
}
