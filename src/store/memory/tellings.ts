import type { Followers } from "../../turn/ports/followers.ts";
import type { People } from "../../turn/ports/people.ts";
import type { Plan, Source } from "../change.ts";
import { planTellLink } from "../plan-link.ts";
import { planTell } from "../plan-turn.ts";
import { aroundOf } from "./around.ts";
import { currentOf } from "./deaths.ts";
import { openFollow, type Shelves } from "./shelves.ts";

/** The doors by which a thread is told what happened elsewhere, over plain maps. */
export const memoryTellings = (
  shelves: Shelves,
  commit: <Answer>(plan: Plan<Answer>) => Answer,
  source: () => Source,
): Pick<Followers, "tell"> & Pick<People, "tellLink"> => ({
  tell: async (entry, thread, now, think, deed = { do: "kept" }) => {
    const one = openFollow(shelves, entry, thread);
    if (one === undefined) return false;
    const around = aroundOf(shelves, thread, currentOf(shelves, thread), now);
    return commit(planTell({ around, one }, deed, think, { ...source(), now }));
  },
  tellLink: async (thread, now, think) => {
    const untold = shelves.links.get(thread)?.untold ?? null;
    if (untold === null) return false;
    const around = aroundOf(shelves, thread, currentOf(shelves, thread), now);
    return commit(planTellLink({ around, untold }, think, { ...source(), now }));
  },
});
