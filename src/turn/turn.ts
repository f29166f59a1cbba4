import { titleOf } from "../domain/words/entries.ts";
import type { HandOverReason, Time } from "../domain/conversation.ts";
import type { ConversationId, EntryId, ThreadId } from "../domain/ids.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import { isPicture, type SentFile } from "../domain/files/file.ts";
import type { Files } from "../domain/say.ts";
import type { Language } from "../domain/language.ts";
import { earlierText } from "../domain/words/notes.ts";
import type { Note } from "../domain/step.ts";
import { codeIn } from "../domain/person/code.ts";
import { mask } from "../domain/privacy/mask.ts";
import { thinkFault } from "./fault.ts";
import type { PageAct } from "./ports/customer-page.ts";
import { tellLeftOut } from "./left-out.ts";
import { linesOf } from "./lines.ts";
import { thinkCode } from "./links/code.ts";
import { withIdentity, withoutIdentity } from "./links/identity.ts";
import { thinkPageAct } from "./page-acts.ts";
import type { EarlierMatter, Situation } from "./ports/situation.ts";
import type { Incoming, Receipt } from "./ports/incoming.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Store, Think } from "./ports/store.ts";
import { isSigning, type Signing, thinkSigning } from "./signing.ts";
import { thinkOverheard } from "./think-overheard.ts";
import type { Heard } from "./heard.ts";
import type { Thinking } from "./thought.ts";
import { thinkGreeting, thinkMessage } from "./think.ts";
import { thinkEnd, thinkLanguage } from "./think-choices.ts";

/** What the log line of a turn tells: never the text. */
export interface TurnRecord {
  readonly thread: ThreadId;
  readonly conversation: ConversationId | null;
  readonly channel: string;
  readonly decision: string;
  readonly reason: HandOverReason | null;
  readonly entry: EntryId | null;
  readonly confidence: number | null;
  readonly ms: number;
}

export interface TurnParts {
  readonly store: Pick<Store, "turn">;
  readonly knowledge: () => Knowledge;
  /** Which entries hold is judged by it. */
  readonly clock: () => Time;
  /** Told once per committed turn; never the text. */
  readonly record: (record: TurnRecord) => void;
  /** Told of an error while deciding; the customer gets a person all the same. */
  readonly fault: (error: unknown, incoming: Incoming) => void;
  /** Milliseconds of a running clock, for the record only. */
  readonly ticks: () => number;
}

/**
 * One delivery through the house: mask, understand, think, one commit. Resolves once it is durable, so the channel may
 * acknowledge; rejects when it could not be kept, so the channel must not. An error while deciding on a message is not a
 * rejection: the matter then goes to a person with the same message.
 */
export function makeTurn(parts: TurnParts): (incoming: Incoming) => Promise<Receipt> {
  return async (came) => {
    const began = parts.ticks();
    const knowledge = parts.knowledge();
    const { incoming, masked } = withoutPersonalData(came);
    const heard = incoming.kind === "message" ? hear(incoming, masked, knowledge, parts) : null;
    const thinkings: Thinking[] = [];
    const think: Think = (situation) => {
      const thinking = thinkSafely(situation);
      thinkings.push(thinking);
      return thinking.thought;
    };
    const thinkSafely = (situation: Situation): Thinking => {
      if (incoming.kind === "language") return thinkLanguage(situation, incoming.language);
      if (incoming.kind === "ended") return thinkEnd(situation, knowledge);
      if (isSigning(incoming)) return thinkSigned(incoming, situation, knowledge);
      if (isPageAct(incoming)) return thinkPageAct(incoming, situation, knowledge);
      try {
        if (incoming.kind === "joined") return thinkGreeting(situation, knowledge);
        if (heard !== null) return thinkHeard(incoming, heard, situation, knowledge);
      } catch (error) {
        parts.fault(error, incoming);
      }
      return thinkFault(situation, knowledge, masked);
    };
    const receipt = await parts.store.turn(incoming, think);
    const committed = thinkings.at(-1);
    if (!receipt.repeated && committed !== undefined)
      parts.record(recordOf(receipt, incoming, committed, heard, parts.ticks() - began));
    return receipt;
  };
}

/** Signing in and out also links and parts the customer's threads. */
function thinkSigned(
  incoming: Extract<Incoming, Signing>,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  const thinking = thinkSigning(incoming, situation, knowledge);
  return incoming.kind === "signed-out"
    ? withoutIdentity(thinking, situation, knowledge)
    : withIdentity(thinking, incoming, situation, knowledge);
}

type Message = Extract<Incoming, { kind: "message" }>;

function thinkHeard(incoming: Message, heard: Heard, situation: Situation, knowledge: Knowledge): Thinking {
  const { text, overheard } = incoming;
  const code = writtenCode(incoming);
  const think = overheard === true ? thinkOverheard : thinkMessage;
  const message = () => withNotes(think(situation, text, heard, knowledge), incoming, situation, knowledge);
  const thinking =
    code === null ? message() : thinkCode({ code, message }, overheard === true, situation, knowledge);
  return withIdentity(thinking, incoming, situation, knowledge);
}

/** A code alone, in the thread's own channel: a page's address gets forwarded, and a mail has more in it. */
const writtenCode = ({ by, files, text }: Message): string | null =>
  by === undefined && files.length === 0 ? codeIn(text) : null;

const pageActs: readonly Incoming["kind"][] = [
  "nudge",
  "release",
  "move",
  "rate",
  "make-code",
  "part",
] satisfies PageAct["kind"][];
const isPageAct = (incoming: Incoming): incoming is Extract<Incoming, PageAct> =>
  pageActs.includes(incoming.kind);

/** That a message came by mail, and what of it could not be taken, agents read before all else. */
function withNotes(
  thinking: Thinking,
  incoming: Incoming,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  if (incoming.kind !== "message") return thinking;
  const { thread, now, earlier } = situation;
  const leftOut = tellLeftOut(incoming, thinking.thought.conversation, situation, knowledge);
  const notes: readonly Note[] = [
    ...(incoming.by === "mail" ? [{ note: "by-mail" } as const] : []),
    ...(earlier === undefined ? [] : [earlierNote(earlier, thread.language, knowledge)]),
    ...leftOut.notes,
  ];
  const lines = linesOf({ says: [], notes }, "system", { ...thread, now, page: null }, knowledge);
  const { lines: after, letters = [], ...thought } = thinking.thought;
  const mailed = leftOut.letter === null ? letters : [...letters, leftOut.letter];
  return { ...thinking, thought: { ...thought, lines: [...lines, ...after], letters: mailed } };
}

/** Which matter a message answers, for whoever has another of the same customer's. */
function earlierNote(
  { closedAt, agent, about }: EarlierMatter,
  language: Language,
  { faq }: Knowledge,
): Note {
  const title = about === null || !faq.has(about) ? null : titleOf(about, { language, faq });
  return { note: "earlier-matter", detail: earlierText(closedAt, agent, title) };
}

/** The delivery with personal data covered in everything that a customer wrote, before anyone else sees it. */
function withoutPersonalData(incoming: Incoming) {
  const name = incoming.customer.name;
  const customer = { ...incoming.customer, name: name === null ? null : mask(name).text };
  if (incoming.kind === "release")
    return { incoming: { ...incoming, customer, reason: mask(incoming.reason).text }, masked: [] };
  if (incoming.kind === "rate") {
    const comment = incoming.comment === null ? null : mask(incoming.comment).text;
    return { incoming: { ...incoming, customer, comment }, masked: [] };
  }
  if (incoming.kind !== "message") return { incoming: { ...incoming, customer }, masked: [] };
  const { text, masked } = mask(incoming.text);
  const files = incoming.files.map((file) => ({ ...file, name: mask(file.name).text }));
  const leftOut = (incoming.leftOut ?? []).map((one) => ({ ...one, name: mask(one.name).text }));
  return { incoming: { ...incoming, customer, text, files, leftOut }, masked };
}

/** What the message says by itself; null when understanding failed, which is told as a fault. */
function hear(
  incoming: Extract<Incoming, { kind: "message" }>,
  masked: Heard["masked"],
  knowledge: Knowledge,
  parts: TurnParts,
): Heard | null {
  try {
    const understanding: Understanding = knowledge.understand(incoming.text, parts.clock());
    const elsewhere = incoming.by !== undefined;
    const refused = elsewhere ? [] : (incoming.leftOut ?? []).map(({ why }) => why);
    const told = refused.length > 0 && { refused };
    return { understanding, masked, files: kindOf(incoming.files), ...told, elsewhere };
  } catch (error) {
    parts.fault(error, incoming);
    return null;
  }
}

function kindOf(files: readonly SentFile[]): Files | null {
  const [first, ...others] = files;
  if (first === undefined) return null;
  if (others.length > 0) return "files";
  return isPicture(first.contentType) ? "picture" : "file";
}

function recordOf(
  receipt: Receipt,
  incoming: Incoming,
  { thought, decision }: Thinking,
  heard: Heard | null,
  ms: number,
): TurnRecord {
  const best = heard?.understanding.ranked[0];
  return {
    thread: receipt.thread,
    conversation: thought.conversation?.id ?? null,
    channel: incoming.channel,
    decision,
    reason: thought.conversation?.state === "queued" ? thought.conversation.reason : null,
    entry: best?.entry ?? null,
    confidence: best?.confidence ?? null,
    ms,
  };
}
