import { isShut } from "../../domain/window.ts";
import { part } from "../../domain/person/join.ts";
import type { Linkable, Untold } from "../../domain/person/link.ts";
import type { LinkSay } from "../../domain/person/words.ts";
import type { ThreadId } from "../../domain/ids.ts";
import type { Note } from "../../domain/step.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thought } from "../ports/store.ts";
import { noted, only } from "./lines.ts";

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
