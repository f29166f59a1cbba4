import type { Time } from "../../domain/conversation.ts";
import { holds } from "../../domain/person/code.ts";
import type { PersonId, ThreadId } from "../../domain/ids.ts";
import { type Linkable, mostFound } from "../../domain/person/link.ts";
import type { PersonThread, People } from "../../turn/ports/people.ts";
import type { Writing } from "../change.ts";
import { linkedIn } from "../linked.ts";
import type { LinkReads } from "../links.ts";
import { type Shelves, threadOf } from "./shelves.ts";

const mattersIn = ({ conversations }: Shelves, thread: ThreadId) =>
  [...conversations.values()].filter((kept) => kept.thread === thread).map((kept) => kept.conversation);

function oneOf(shelves: Shelves, id: ThreadId): Linkable {
  const { channel, customer } = threadOf(shelves, id);
  return {
    thread: id,
    channel,
    verifiedAs: customer.verifiedAs,
    isOpen: mattersIn(shelves, id).some(({ state }) => state !== "closed"),
    link: shelves.links.get(id)?.link ?? null,
  };
}

const personOf = (shelves: Shelves, person: PersonId): readonly Linkable[] =>
  [...shelves.links.values()]
    .filter(({ link }) => link.person === person)
    .map(({ thread }) => oneOf(shelves, thread))
    .sort((a, b) => (a.thread < b.thread ? -1 : 1));

/** What linking has to know, over plain maps. */
export const linkReads = (shelves: Shelves, now: Time): LinkReads => ({
  one: (thread) => (shelves.threads.has(thread) ? oneOf(shelves, thread) : null),
  ofPerson: (person) => personOf(shelves, person),
  vouchedAs: (verified, thread, person) =>
    [...shelves.threads.keys()]
      .filter((id) => id !== thread && mattersIn(shelves, id).length > 0)
      .map((id) => oneOf(shelves, id))
      .filter(({ verifiedAs, link }) => verifiedAs === verified && mayJoin(link, person))
      .sort((a, b) => (a.thread < b.thread ? 1 : -1))
      .slice(0, mostFound),
  ofCode: (code) => {
    const found = [...shelves.codes].find(([, kept]) => kept.code === code && holds(kept.until, now));
    return found === undefined ? null : oneOf(shelves, found[0]);
  },
});

const mayJoin = (link: Linkable["link"], person: PersonId | null): boolean =>
  link === null || (link.how !== "parted" && link.person !== person);

/** Who is the same customer in several threads, over plain maps. */
export const memoryPeople = (shelves: Shelves): Omit<People, "tellLink"> => ({
  personOf: async (thread) => personIn(shelves, thread),
  untoldLinks: async (limit) =>
    [...shelves.links.values()]
      .filter(({ untold }) => untold !== null)
      .map(({ thread }) => thread)
      .sort()
      .slice(0, limit),
  dropOldCodes: async (now) => {
    const old = [...shelves.codes].filter(([, { until }]) => !holds(until, now));
    for (const [thread] of old) shelves.codes.delete(thread);
    return old.length;
  },
});

/** All threads of the person that a thread is one of. */
export function personIn(shelves: Shelves, thread: ThreadId): readonly PersonThread[] {
  const person = shelves.links.get(thread)?.link.person ?? null;
  return person === null ? [] : linkedIn(personOf(shelves, person));
}

/** The other threads that the customer's page of a thread shows. */
export const linkedWith = (shelves: Shelves, thread: ThreadId): readonly PersonThread[] =>
  personIn(shelves, thread).filter((one) => one.thread !== thread);

/** Writes what a change does to links and codes. */
export function putLinks(
  { links, codes }: Shelves,
  { thread, links: relinked, code, linkTold }: Writing,
): void {
  for (const one of relinked) links.set(one.thread, one);
  const told = links.get(thread.id);
  if (linkTold && told !== undefined) links.set(thread.id, { ...told, untold: null });
  if (code === null) return;
  if (code.do === "make") codes.set(thread.id, { code: code.code, until: code.until });
  else for (const [of, kept] of codes) if (kept.code === code.code) codes.delete(of);
}

/** What goes with a thread of which nothing is left. */
export function dropLinks(shelves: Shelves, thread: ThreadId): void {
  const person = shelves.links.get(thread)?.link.person ?? null;
  shelves.links.delete(thread);
  shelves.codes.delete(thread);
  const [last, ...others] = person === null ? [] : personOf(shelves, person);
  if (last === undefined || others.length > 0) return;
  if (shelves.links.get(last.thread)?.untold === null) shelves.links.delete(last.thread);
}
