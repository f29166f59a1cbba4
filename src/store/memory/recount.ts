import type { Open, Time } from "../../domain/conversation.ts";
import type { RecountLog } from "../../turn/self-check.ts";
import { isStill } from "../follower.ts";
import type { Shelves } from "./shelves.ts";

/** What the self-check counts. */
export const memoryRecount = (shelves: Shelves): RecountLog => ({
  recount: async (before) => {
    const open = [...shelves.conversations.values()].flatMap(({ conversation: c }) =>
      c.state === "closed" ? [] : c,
    );
    const late = [...shelves.promises.values()].filter(
      ({ promise, ended }) => ended === null && promise.dueAt < before && promise.escalatedAt === null,
    );
    const news = [...shelves.followers.values()].filter(
      (one) => isStill(one, { do: "late" }, before) && one.dueAt !== before,
    );
    const passed = open.filter((one) => hasPassed(one, before));
    return {
      open: open.length,
      withoutOwner: open.filter((one) => isLeft(shelves, one)).length,
      withoutNextAction: open.filter(({ next }) => !Number.isFinite(next.at)).length,
      overdueUnescalated:
        new Set([...passed.map(({ id }) => id), ...late.map(({ conversation }) => conversation)]).size +
        news.length,
    };
  },
});

const isLeft = ({ agents }: Shelves, one: Open): boolean =>
  "agent" in one && one.agent !== null && !agents.has(one.agent);

const hasPassed = (one: Open, before: Time): boolean =>
  one.next.at < before && ("escalatedAt" in one ? one.escalatedAt === null : true);
