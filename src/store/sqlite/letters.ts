import type { Time } from "../../domain/conversation.ts";
import { gathered } from "../../turn/letters/gathered.ts";
import type { LetterStore, Words } from "../../turn/ports/letter-store.ts";
import { isHeldBy, letterOf, wordsOf } from "../sql/letter-rows.ts";
import * as letters from "../sql/letters.ts";
import type { Call } from "../sql/statement.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** Letters on their way. A round that finds nothing costs one read and no transaction. */
export function sqliteLetters(
  inside: Engine,
  outside: Engine,
  group: Group,
): Omit<LetterStore, "letterDied"> {
  /** Runs `call` if this try still holds the letter. */
  const settle = (id: string, attempts: number, call: Call): Promise<boolean> =>
    group.add(() => {
      const row = inside.one(letters.one({ id }));
      if (row === null || !isHeldBy(row, attempts)) return false;
      inside.run(call);
      return true;
    });
  return {
    claimLetters: async (now, limit, leaseMs) => {
      if (outside.one(letters.due({ now, limit: 1 })) === null) return [];
      return group.add(() =>
        inside.all(letters.due({ now, limit })).map((row) => {
          inside.run(letters.lease({ id: row.id, tries: row.attempts + 1, until: now + leaseMs }));
          return letterOf(row);
        }),
      );
    },
    gatherReplies: (id, now) => group.add(() => gather(inside, id, now)),
    endLetter: (id, attempts, as, now) => settle(id, attempts, letters.end({ id, state: as, ended_at: now })),
    retryLetter: (id, attempts, retryAt, why) =>
      settle(id, attempts, letters.postpone({ id, due_at: retryAt, error: why })),
  };
}

function gather(engine: Engine, id: string, now: Time): Words | null {
  const first = engine.one(letters.one({ id }));
  if (first === null || !isHeldBy(first, 0)) return null;
  const { conversation_id, address, subject } = first;
  const later = engine
    .all(letters.laterReplies({ id, conversation_id, address, subject }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const words = gathered(wordsOf(first), later.map(wordsOf));
  if (later.length > 0)
    engine.run(letters.reword({ id, paragraphs: JSON.stringify(words.paragraphs), link: words.link }));
  for (const one of later) engine.run(letters.gather({ id: one.id, ended_at: now }));
  return words;
}
