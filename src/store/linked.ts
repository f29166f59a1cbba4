import type { Linkable } from "../domain/person/link.ts";
import type { PersonThread } from "../turn/ports/people.ts";

/** A person's threads as readers know them; a person of one thread is none. */
export const linkedIn = (person: readonly Linkable[]): readonly PersonThread[] =>
  person.length < 2
    ? []
    : person.flatMap(({ thread, channel, link }) =>
        link === null || link.person === null ? [] : [{ thread, channel, how: link.how, at: link.at }],
      );
