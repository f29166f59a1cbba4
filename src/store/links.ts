import type { PersonId, ThreadId } from "../domain/ids.ts";
import type { Linkable, Links } from "../domain/person/link.ts";
import type { ThreadFacts } from "./facts.ts";

/** What an engine reads of links, so that every engine answers alike. */
export interface LinkReads {
  readonly one: (thread: ThreadId) => Linkable | null;
  /** By their ids. */
  readonly ofPerson: (person: PersonId) => readonly Linkable[];
  /** The newest first, and no more than `mostFound`. */
  readonly vouchedAs: (verified: string, thread: ThreadId, person: PersonId | null) => readonly Linkable[];
  readonly ofCode: (code: string) => Linkable | null;
}

/** What may be asked of a thread's links; what was just found of its customer counts before what is kept. */
export function linksOf(reads: LinkReads, thread: ThreadFacts): Links {
  const { verifiedAs } = thread.customer;
  const own = (): Linkable => {
    const kept = reads.one(thread.id);
    const { isOpen, link } = kept ?? { isOpen: false, link: null };
    return { thread: thread.id, channel: thread.channel, verifiedAs, isOpen, link };
  };
  return {
    own,
    others: () => withPerson(reads, own()).slice(1),
    same: () => {
      if (verifiedAs === null) return [];
      const found = reads.vouchedAs(verifiedAs, thread.id, own().link?.person ?? null);
      const all = found.flatMap((one) => withPerson(reads, one));
      return [...new Map(all.map((one) => [one.thread, one])).values()];
    },
    ofCode: (code) => {
      const found = reads.ofCode(code);
      return found === null ? [] : withPerson(reads, found);
    },
  };
}

/** The thread, and then the others of its person. */
function withPerson({ ofPerson }: LinkReads, one: Linkable): readonly Linkable[] {
  const person = one.link?.person ?? null;
  if (person === null) return [one];
  return [one, ...ofPerson(person).filter(({ thread }) => thread !== one.thread)];
}
