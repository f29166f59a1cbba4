import { answeringKinds, type Giving, type GivingLog } from "../../turn/queue/givings.ts";
import type { ActRecord } from "../facts.ts";
import type { Shelves } from "./shelves.ts";

const answering: ReadonlySet<ActRecord["kind"]> = new Set(answeringKinds);

/** What the house gave to agents, over plain maps. */
export const memoryGivings = ({ acts }: Shelves): GivingLog => ({
  givings: async (since) => {
    const done: ActRecord[] = [];
    for (const act of acts.values()) if (act.at >= since && act.result.ok) done.push(act);
    const isAnswered = ({ conversation, agent, at }: ActRecord) =>
      done.some(
        (later) =>
          later.conversation === conversation &&
          later.agent === agent &&
          later.at >= at &&
          answering.has(later.kind),
      );
    return done
      .flatMap((act): readonly Giving[] => {
        const { kind, conversation, agent, at } = act;
        if (kind !== "assign" && kind !== "lose") return [];
        return [{ kind, conversation, agent, at, answered: isAnswered(act) }];
      })
      .toSorted((one, other) => one.at - other.at);
  },
});
