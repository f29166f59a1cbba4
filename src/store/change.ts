import { introduces } from "../domain/say.ts";
import type { Time } from "../domain/conversation.ts";
import type { EndedPromise, OpenPromise } from "../domain/promise/promise.ts";
import type { Relinked } from "../domain/person/link.ts";
import type { CodeDeed } from "../turn/ports/people.ts";
import type { Situation } from "../turn/ports/situation.ts";
import type { Thought } from "../turn/ports/store.ts";
import { follower, type Follower } from "./follower.ts";
import { heldAfter } from "./held-after.ts";
import { stayEnded } from "./stay.ts";
import { pageAfter, promisesOf } from "./promised.ts";
import { outboxOf, type OutboxRow, type Unsent } from "./sendings.ts";
import type { Pages } from "./storage.ts";
import type {
  ActRecord,
  Around,
  Held,
  EndedStay,
  KeptEvidence,
  KeptFile,
  KeptLetter,
  KeptMending,
  KeptRating,
  KeptReason,
  KeptReport,
  Message,
  ThreadFacts,
  Unlogged,
} from "./facts.ts";
import { filesOf, messagesOf, type Own } from "./messages.ts";

/** Everything one door changes, ready to be written: each engine writes all of it in one transaction, or nothing. */
export interface Writing {
  readonly kind: "writing";
  readonly thread: ThreadFacts;
  readonly threadIsNew: boolean;
  readonly customer: "new" | "changed" | "kept";
  /** The conversation afterwards. `version` is the new one; 1 means that it starts here. */
  readonly held: Held | null;
  /** The same conversation as it was found; null when it starts here. */
  readonly before: Held | null;
  readonly messages: readonly Message[];
  readonly files: readonly KeptFile[];
  /** The open promises that are new or not as they were. */
  readonly promises: readonly OpenPromise[];
  readonly ended: readonly EndedPromise[];
  readonly outbox: readonly OutboxRow[];
  readonly unsent: Unsent | null;
  /** The stay in the queue that ends with it. */
  readonly stay: EndedStay | null;
  readonly evidence: readonly KeptEvidence[];
  readonly rating: KeptRating | null;
  readonly reported: KeptReport | null;
  readonly mended: KeptMending | null;
  readonly whyOpen: KeptReason | null;
  /** The known problems that the thread wants to be told the end of. */
  readonly follows: readonly Follower[];
  /** The promise to tell of a known problem, as it is after this. */
  readonly told: Follower | null;
  readonly letters: readonly KeptLetter[];
  /** The letter that is found to reach nobody. */
  readonly dead: { readonly id: string; readonly why: string } | null;
  readonly links: readonly Relinked[];
  readonly code: CodeDeed | null;
  /** Whether the thread has been told how it was linked or parted. */
  readonly linkTold: boolean;
  readonly unlogged: Unlogged | null;
  readonly act: ActRecord | null;
}

/** A refused act changes nothing but that it is remembered. */
export type Change = Writing | { readonly kind: "refused"; readonly act: ActRecord };

/** What a door answers, and what is to be written first; null when nothing is. */
export interface Plan<Answer> {
  readonly answer: Answer;
  readonly change: Change | null;
}

/** Time and ids for one plan. */
export interface Source {
  readonly now: Time;
  readonly newId: () => string;
  readonly pages: Pages;
}

/** What is to be written of a thought. */
export function writingOf(
  around: Around,
  { freshId, page }: Pick<Situation, "freshId" | "page">,
  thought: Thought,
  own: Own | null,
  source: Source,
): Writing {
  const held = heldAfter(around.held, freshId, thought.conversation);
  const messages = messagesOf(around.thread, held?.conversation.id ?? null, thought.lines, own, source);
  const thread = threadAfter(around.thread, thought, messages, page.token);
  // A thought that says nothing and leaves the conversation as it was is no change that anybody must read.
  const same = messages.length === 0 && held?.conversation === around.held?.conversation;
  return {
    kind: "writing",
    thread,
    threadIsNew: false,
    customer: "kept",
    held: same ? null : held,
    before: held?.version === 1 ? null : around.held,
    messages,
    files: filesOf(own, messages),
    ...promisesOf(around.held, thought),
    outbox: outboxOf(thread, around.unsent, messages, thought.conversation, source.now),
    unsent: null,
    stay: stayEnded(around.held, held, source),
    evidence: evidenceOf(thought, source),
    rating: ratingOf(thought, source),
    reported: null,
    mended: null,
    whyOpen: null,
    follows: (thought.follows ?? []).map((one) => follower(one, thread.id, thread.lastAt)),
    told: null,
    letters: lettersOf(thought, held, source),
    dead: null,
    ...relinkedBy(thought),
    unlogged: null,
    act: null,
  };
}

const relinkedBy = ({ links, code }: Thought): Pick<Writing, "links" | "code" | "linkTold"> => ({
  links: links ?? [],
  code: code ?? null,
  linkTold: false,
});

const evidenceOf = (
  { evidence = [], language: { language } }: Thought,
  { now, newId }: Source,
): readonly KeptEvidence[] => evidence.map((one) => ({ ...one, id: newId(), language, at: now }));

function lettersOf(
  { letters = [], language: { language } }: Thought,
  held: Held | null,
  { now, newId }: Source,
): readonly KeptLetter[] {
  return letters.map((letter) => {
    if (held === null) throw new Error("A letter tells of a conversation, and the thought has none.");
    return { ...letter, id: newId(), conversation: held.conversation.id, language, madeAt: now };
  });
}

function ratingOf({ rating, conversation }: Thought, { now }: Source): KeptRating | null {
  const of = rating?.conversation ?? conversation?.id;
  return rating === undefined || of === undefined ? null : { ...rating, conversation: of, at: now };
}

function threadAfter(
  before: ThreadFacts,
  thought: Thought,
  messages: readonly Message[],
  token: string,
): ThreadFacts {
  const { language, languageFrom } = thought.language;
  const last = messages.at(-1) ?? { seq: before.lastSeq, at: before.lastAt };
  const greeted = before.greeted || messages.some(({ say }) => introduces(say));
  const page = pageAfter(before, thought, messages.at(-1), token);
  return { ...before, language, languageFrom, greeted, lastSeq: last.seq, lastAt: last.at, page };
}
