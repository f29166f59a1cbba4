import { join, mayJoin } from "../../domain/person/join.ts";
import type { Linkable } from "../../domain/person/link.ts";
import type { LinkSay } from "../../domain/person/words.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thought } from "../ports/store.ts";
import type { Thinking } from "../thought.ts";
import { beside, only } from "./lines.ts";

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
