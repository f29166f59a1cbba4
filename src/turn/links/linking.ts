import { isShut } from "../../domain/window.ts";
import { join, leave, mayJoin, part } from "../../domain/person/join.ts";
import type { Linkable, Relinked, Untold } from "../../domain/person/link.ts";
import type { LinkSay } from "../../domain/person/words.ts";
import type { ThreadId } from "../../domain/ids.ts";
import { introduces } from "../../domain/say.ts";
import type { Note } from "../../domain/step.ts";
import { linesOf } from "../lines.ts";
import type { Incoming } from "../ports/incoming.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Line } from "../ports/line.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thought } from "../ports/store.ts";
import type { Thinking } from "../thought.ts";

/** A message that may be a code, and what it comes to where it is a message like any other. */
interface MaybeCode {
  readonly code: string;
  readonly message: () => Thinking;
}

/**
 * What a code does that a customer wrote, whoever has the matter: nothing of that changes. Where it was only overheard, nothing is
 * said either.
 */
export function thinkCode(
  { code, message }: MaybeCode,
  isOverheard: boolean,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  const found = situation.links.ofCode(code);
  const [from] = found;
  if (from === undefined) return isOverheard ? message() : thinkUnknownCode(message, situation, knowledge);
  const thought = usedCode(code, from, found, situation, knowledge);
  const lines = isOverheard ? thought.lines.filter(({ audience }) => audience === "desk") : thought.lines;
  return { decision: "link", thought: { ...thought, lines } };
}

/** No code that holds, so perhaps none at all: who or what waits for a message has it as one, and else nothing happens. */
function thinkUnknownCode(message: () => Thinking, situation: Situation, knowledge: Knowledge): Thinking {
  if (!isWaitedFor(situation))
    return { decision: "link", thought: only({ say: "code-unknown", channel: null }, situation, knowledge) };
  const say = { say: "code-unknown-passed-on", channel: null } as const;
  return beside(message(), situation, knowledge, { says: [say], notes: [] });
}

/** Whether people have the matter, or a flow asks. */
const isWaitedFor = ({ conversation }: Situation): boolean =>
  conversation !== null &&
  (conversation.state === "queued" ||
    conversation.state === "with-agent" ||
    conversation.state === "promised" ||
    conversation.flow !== null);

function usedCode(
  code: string,
  from: Linkable,
  found: readonly Linkable[],
  situation: Situation,
  knowledge: Knowledge,
): Thought {
  const own = situation.links.own();
  const { channel } = from;
  const told = (say: LinkSay["say"]) => only({ say, channel }, situation, knowledge);
  // It still holds: somebody wrote it in the wrong place.
  if (from.thread === own.thread) return told("code-of-this-chat");
  const used = { code: { do: "use", code } } as const;
  if (found.some(({ thread }) => thread === own.thread)) return { ...told("already-linked"), ...used };
  const all = [own, ...situation.links.others(), ...found];
  if (!mayJoin(all)) return { ...told("code-of-other-customer"), ...used };
  const { now, freshPerson: fresh } = situation;
  const links = join(own, all, { how: "code", now, fresh }, from);
  const note = { note: "linked", detail: `code:${channel}` } as const;
  return {
    ...only({ say: "linked-by-code", channel }, situation, knowledge, [note]),
    ...used,
    links,
    page: "opened",
  };
}

/**
 * The thought of a message with what the firm's own sign-in says of its customer: threads of the same one are linked, once there is a
 * matter to see together; and who turns out to be somebody else is no longer among those of another.
 */
export function withIdentity(
  thinking: Thinking,
  incoming: Incoming,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  const { links, conversation } = thinking.thought;
  if (situation.verifiedAs === null || links !== undefined || !isOwn(incoming)) return thinking;
  const own = situation.links.own();
  const { now, freshPerson: fresh } = situation;
  const others = situation.links.others();
  const strange = others.find(({ verifiedAs }) => verifiedAs !== null && verifiedAs !== own.verifiedAs);
  if (strange !== undefined) {
    const say = { say: "parted", channel: strange.channel } as const;
    const note = { note: "parted", detail: `sign-in:${strange.channel}:` } as const;
    return relinking(thinking, situation, knowledge, { say, note }, leave(own, others, now, fresh));
  }
  const same = own.link?.how === "parted" || conversation === null ? [] : situation.links.same();
  const [first] = same;
  const all = [own, ...others, ...same];
  if (first === undefined || !mayJoin(all)) return thinking;
  const say = { say: "linked-by-sign-in", channel: null } as const;
  const note = { note: "linked", detail: `identity:${first.channel}` } as const;
  return relinking(
    thinking,
    situation,
    knowledge,
    { say, note },
    join(own, all, { how: "identity", now, fresh }),
  );
}

/** Who signs out is no longer among those whom the sign-in alone had linked, until they sign in again: nobody said that they are two. */
export function withoutIdentity(
  { decision, thought }: Thinking,
  situation: Situation,
  knowledge: Knowledge,
): Thinking {
  const [own, others] = [situation.links.own(), situation.links.others()];
  const [first] = others;
  if (own.link?.how !== "identity" || first === undefined) return { decision, thought };
  const say = { say: "parted", channel: first.channel } as const;
  const note = { note: "parted", detail: `sign-out:${first.channel}:` } as const;
  const lines = [...thought.lines, ...only(say, situation, knowledge, [note]).lines];
  const links = leave(own, others, situation.now, situation.freshPerson);
  return { decision, thought: { ...thought, lines, links } };
}

/** What came by the thread's own channel: a page's address gets forwarded, and a mail's sender is anybody. */
const isOwn = (incoming: Incoming): boolean =>
  incoming.kind === "signed-in" ||
  (incoming.kind === "message" && incoming.by === undefined && incoming.overheard !== true);

/** A thread's own log tells how it was linked or parted by what was done in another: the one that came last. */
export function thinkUntold({ what, channel }: Untold, situation: Situation, knowledge: Knowledge): Thought {
  if (what === "parted") {
    const note = { note: "parted", detail: `elsewhere:${channel}:` } as const;
    return told({ say: "parted", channel }, note, situation, knowledge);
  }
  const how = lastOf(situation.links.others())?.link?.how ?? "code";
  const note = { note: "linked", detail: `${how}:${channel}` } as const;
  const say = how === "code" ? "linked-elsewhere" : "linked-by-sign-in";
  return { ...told({ say, channel }, note, situation, knowledge), page: "opened" };
}

const lastOf = (threads: readonly Linkable[]): Linkable | undefined =>
  threads.toSorted((one, other) => (other.link?.at ?? 0) - (one.link?.at ?? 0))[0];

/** Where the channel takes nothing more, agents alone read it. */
function told(say: LinkSay, note: Note, situation: Situation, knowledge: Knowledge): Thought {
  const { thread, now } = situation;
  return isShut("system", thread, now)
    ? noted([note, { note: "not-told", detail: say.say }], situation, knowledge)
    : only(say, situation, knowledge, [note]);
}

/** What parts a thread of the person: null where it is none of them. `who` says so, and may say why. */
export function partedBy(
  thread: ThreadId,
  { who, reason }: { readonly who: string; readonly reason: string },
  situation: Situation,
  knowledge: Knowledge,
): Thought | null {
  const [own, others] = [situation.links.own(), situation.links.others()];
  const [first] = others;
  const leaving = [own, ...others].find((one) => one.thread === thread);
  if (leaving === undefined || first === undefined) return null;
  const { channel } = leaving.thread === own.thread ? first : leaving;
  const note = { note: "parted", detail: `${who}:${channel}:${reason}` } as const;
  return {
    ...told({ say: "parted", channel }, note, situation, knowledge),
    links: part(leaving, own, [own, ...others], situation.now),
  };
}

interface Said {
  readonly says: readonly LinkSay[];
  readonly notes: readonly Note[];
}

/** Lines in a thread of which nothing else changes. */
const only = (
  say: LinkSay,
  situation: Situation,
  knowledge: Knowledge,
  notes: readonly Note[] = [],
): Thought => thoughtWith({ says: [say], notes }, situation, knowledge);

const noted = (notes: readonly Note[], situation: Situation, knowledge: Knowledge): Thought =>
  thoughtWith({ says: [], notes }, situation, knowledge);

function thoughtWith(
  said: Said,
  { conversation, thread, now, page }: Situation,
  knowledge: Knowledge,
): Thought {
  const lines = linesOf(said, "system", { ...thread, now, page: page.address }, knowledge);
  return { conversation, language: thread, lines };
}

/** A change of links with what tells it, beside the answer to the message. */
const relinking = (
  thinking: Thinking,
  situation: Situation,
  knowledge: Knowledge,
  { say, note }: { readonly say: LinkSay; readonly note: Note },
  links: readonly Relinked[],
): Thinking => {
  const { decision, thought } = beside(thinking, situation, knowledge, { says: [say], notes: [note] });
  return { decision, thought: { ...thought, links, page: "opened" } };
};

/** Before what answers the message, which keeps its buttons; after the words that a bot answers. */
function beside(
  { thought, decision }: Thinking,
  { now, page, thread }: Situation,
  knowledge: Knowledge,
  said: Said,
): Thinking {
  const reader = { ...thread, ...thought.language, now, page: page.address };
  const lines = linesOf(said, "system", reader, knowledge);
  const at = thought.lines.findLastIndex((one: Line) => introduces(one.say)) + 1;
  return {
    decision,
    thought: { ...thought, lines: [...thought.lines.slice(0, at), ...lines, ...thought.lines.slice(at)] },
  };
}
