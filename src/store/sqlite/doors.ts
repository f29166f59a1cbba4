import type { Followers } from "../../turn/ports/followers.ts";
import type { LetterStore } from "../../turn/ports/letter-store.ts";
import type { People } from "../../turn/ports/people.ts";
import type { OutboxStore } from "../../turn/ports/outbox-store.ts";
import type { Store } from "../../turn/ports/store.ts";
import type { Change, Plan, Source } from "../change.ts";
import type { makeHints } from "../hints.ts";
import { planAct } from "../plan-act.ts";
import { planDead, planDeadLine, planFire, planTell, planTurn } from "../plan-turn.ts";
import { planTellLink } from "../plan-link.ts";
import * as find from "../sql/find.ts";
import { statementsOf } from "../sql/statements-of.ts";
import type { StorageOptions } from "../storage.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";
import { actFacts, deadFacts, deadLineFacts, dueFacts, linkFacts, tellFacts, turnFacts } from "./load.ts";

export interface DoorParts {
  /** Runs inside the group's transactions. */
  readonly inside: Engine;
  /** Reads between them. */
  readonly outside: Engine;
  readonly group: Group;
  readonly hints: ReturnType<typeof makeHints>;
  readonly options: StorageOptions;
}

/** The doors of the store: each finds the facts, plans, and writes the plan, all in one item of the group. */
export function sqliteDoors(
  parts: DoorParts,
): Store &
  Pick<Followers, "tell"> &
  Pick<People, "tellLink"> &
  Pick<LetterStore, "letterDied"> &
  Pick<OutboxStore, "lineDied"> {
  const { inside, outside, options } = parts;
  const commit = makeCommit(parts);
  const source = (): Source => ({ now: options.now(), newId: options.newId, pages: options.pages });
  return {
    turn: (incoming, think) =>
      commit(() => {
        const from = source();
        return planTurn(turnFacts(inside, incoming, from.now), incoming, think, from);
      }),
    act: (act, think) =>
      commit(() => {
        const from = source();
        return planAct(actFacts(inside, act, from.now), act, think, from);
      }),
    due: async (now, limit) => outside.all(find.due({ now, limit })).map((row) => row.id),
    fire: (id, now, think) =>
      commit<boolean>(() => {
        const around = dueFacts(inside, id, now);
        if (around === null) return { answer: false, change: null };
        return planFire(around, think, { ...source(), now });
      }),
    ...tellings(inside, commit, source),
  };
}

type Commit = <Answer>(plan: () => Plan<Answer>) => Promise<Answer>;

/** By these comes in what happened elsewhere, and that something reached nobody. */
const tellings = (
  inside: Engine,
  commit: Commit,
  source: () => Source,
): Pick<Followers, "tell"> &
  Pick<People, "tellLink"> &
  Pick<LetterStore, "letterDied"> &
  Pick<OutboxStore, "lineDied"> => ({
  tell: (entry, thread, now, think, deed = { do: "kept" }) =>
    commit(() => planTell(tellFacts(inside, entry, thread, now), deed, think, { ...source(), now })),
  tellLink: (thread, now, think) =>
    commit(() => planTellLink(linkFacts(inside, thread, now), think, { ...source(), now })),
  letterDied: (id, attempts, why, think) =>
    commit<boolean>(() => {
      const from = source();
      const found = deadFacts(inside, id, attempts, from.now);
      if (found === null) return { answer: false, change: null };
      return planDead(found.around, found.letter, why, think, from);
    }),
  lineDied: (key, attempts, why, think) =>
    commit<boolean>(() => {
      const from = source();
      const found = deadLineFacts(inside, key, attempts, from.now);
      if (found === null) return { answer: false, change: null };
      return planDeadLine(found.around, found.line, why, think, from);
    }),
});

/** Writes a plan in one item of the group, and tells of it afterwards. */
function makeCommit({ inside, outside, group, hints }: Omit<DoorParts, "options">): Commit {
  // One process writes, so the next number is counted here; a number that was rolled back is left out.
  let changes = outside.one(find.lastChange({}))?.last ?? 0;
  const write = (change: Change): void => {
    changes += 1;
    for (const call of statementsOf(change, changes)) inside.run(call);
  };
  return async <Answer>(plan: () => Plan<Answer>): Promise<Answer> => {
    const work = (): Plan<Answer> => {
      const planned = plan();
      if (planned.change !== null) write(planned.change);
      return planned;
    };
    return (await group.add(work, "now", ({ change }) => hints.tell(change))).answer;
  };
}
