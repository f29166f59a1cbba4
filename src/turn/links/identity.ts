import { join, leave, mayJoin } from "../../domain/person/join.ts";
import type { Relinked } from "../../domain/person/link.ts";
import type { LinkSay } from "../../domain/person/words.ts";
import type { Note } from "../../domain/step.ts";
import type { Incoming } from "../ports/incoming.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thinking } from "../thought.ts";
import { beside, only } from "./lines.ts";

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
