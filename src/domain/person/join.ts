import type { Time } from "../conversation.ts";
import type { PersonId } from "../ids.ts";
import type { Link, Linkable, LinkHow, Relinked, Untold } from "./link.ts";

/** What one deed of linking goes by. */
export interface Joining {
  readonly how: LinkHow;
  readonly now: Time;
  /** The id to use where none of the threads belongs to a person yet. */
  readonly fresh: PersonId;
}

/** Whether they may be one person: no two of them are vouched for as different people. */
export const mayJoin = (threads: readonly Linkable[]): boolean =>
  new Set(threads.flatMap(({ verifiedAs }) => verifiedAs ?? [])).size < 2;

/**
 * All of these threads are one person from now on; `own`, in which it happens, is among them. Those that change are told of it
 * where somebody may have to know: where the customer made the code (`from`), and where a matter is open.
 */
export function join(
  own: Linkable,
  all: readonly Linkable[],
  { how, now, fresh }: Joining,
  from: Linkable | null = null,
): readonly Relinked[] {
  const person = (from ?? own).link?.person ?? firstPerson(all) ?? fresh;
  return all.flatMap((one) => {
    const link = one.thread === own.thread ? { person, how, at: now } : linkIn(person, one, how, now);
    const isNews = one === from || (from === null && one.isOpen && link !== one.link);
    const untold: Untold | null =
      isNews && one.thread !== own.thread ? { what: "linked", channel: own.channel } : null;
    return link === one.link && untold === null ? [] : [{ thread: one.thread, link, untold }];
  });
}

const firstPerson = (all: readonly Linkable[]): PersonId | null =>
  all.flatMap(({ link }) => link?.person ?? []).at(0) ?? null;

/** All but the thread in which it happens keep how they once came to theirs. */
function linkIn(person: PersonId, { link }: Linkable, how: LinkHow, now: Time): Link {
  if (link === null || link.how === "parted") return { person, how, at: now };
  return link.person === person ? link : { ...link, person };
}

/**
 * One thread leaves the others of its person, and nothing but a new code brings it back. It is told, and of the others those that
 * may have to know; `own`, in which it happens, is told by the deed's own lines.
 */
export function part(
  leaving: Linkable,
  own: Linkable,
  person: readonly Linkable[],
  now: Time,
): readonly Relinked[] {
  const left: Relinked = {
    thread: leaving.thread,
    link: { person: null, how: "parted", at: now },
    untold: untoldTo(leaving, own, own.channel),
  };
  return [left, ...toldOf(leaving, own, person)];
}

/**
 * A thread whose customer turns out to be somebody else than its person, or signs out, leaves it with those that are vouched for as the
 * same: they are a person of their own.
 */
export function leave(own: Linkable, others: readonly Linkable[], now: Time, fresh: PersonId) {
  const goes = (one: Linkable) => one.verifiedAs !== null && one.verifiedAs === own.verifiedAs;
  const link: Link = { person: fresh, how: "identity", at: now };
  return [
    ...[own, ...others.filter(goes)].map(({ thread }) => ({ thread, link, untold: null })),
    ...toldOf(
      own,
      own,
      others.filter((one) => !goes(one)),
    ),
  ];
}

/** Those that stay and have to know of who leaves. */
const toldOf = (leaving: Linkable, own: Linkable, person: readonly Linkable[]): readonly Relinked[] =>
  person.flatMap(({ thread, link, isOpen }) => {
    if (thread === leaving.thread || thread === own.thread || link === null) return [];
    if (!isOpen && link.how !== "code") return [];
    return [{ thread, link, untold: { what: "parted", channel: leaving.channel } as const }];
  });

const untoldTo = (one: Linkable, own: Linkable, channel: string): Untold | null =>
  one.thread === own.thread ? null : { what: "parted", channel };
