import type { Time } from "../../domain/conversation.ts";
import { mostFound } from "../../domain/person/link.ts";
import type { PersonThread, People } from "../../turn/ports/people.ts";
import { linkedIn } from "../linked.ts";
import type { LinkReads } from "../links.ts";
import { linkableOf, type LinkableRow } from "../sql/link-rows.ts";
import * as sql from "../sql/links.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** What linking has to know, read inside of the transaction that needs it. */
export const linkReads = (engine: Engine, now: Time): LinkReads => ({
  one: (thread) => maybe(engine.one(sql.one({ thread }))),
  ofPerson: (person) => engine.all(sql.ofPerson({ person })).map(linkableOf),
  vouchedAs: (verified, thread, person) =>
    engine.all(sql.vouchedAs({ verified, thread, person, limit: mostFound })).map(linkableOf),
  ofCode: (code) => maybe(engine.one(sql.ofCode({ code, now }))),
});

const maybe = (row: LinkableRow | null) => (row === null ? null : linkableOf(row));

/** Who is the same customer in several threads, to read, and codes that hold no longer. */
export const sqlitePeople = (inside: Engine, outside: Engine, group: Group): Omit<People, "tellLink"> => ({
  personOf: async (thread) => personIn(outside, thread),
  untoldLinks: async (limit) => outside.all(sql.untold({ limit })).map((row) => row.thread),
  dropOldCodes: async (now) => {
    if (outside.one(sql.anyOldCode({ now })) === null) return 0;
    return group.add(() => inside.run(sql.dropOldCodes({ now })));
  },
});

/** All threads of the person that a thread is one of. */
export function personIn(engine: Engine, thread: PersonThread["thread"]): readonly PersonThread[] {
  const person = engine.one(sql.one({ thread }))?.person_id ?? null;
  return person === null ? [] : linkedIn(engine.all(sql.ofPerson({ person })).map(linkableOf));
}

/** The other threads that the customer's page of a thread shows. */
export const linkedWith = (engine: Engine, thread: PersonThread["thread"]): readonly PersonThread[] =>
  personIn(engine, thread).filter((one) => one.thread !== thread);
