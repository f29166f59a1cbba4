import type { RecountLog } from "../../turn/self-check.ts";
import * as recount from "../sql/recount.ts";
import type { Engine } from "./engine.ts";

/** What the self-check counts. */
export const sqliteRecount = (engine: Engine): RecountLog => ({
  recount: async (before) => {
    const found = engine.one(recount.openOnes({}));
    const passed = [recount.overdue({ before }), recount.newsOverdue({ before })];
    return {
      open: found?.n ?? 0,
      withoutOwner: found?.without_owner ?? 0,
      withoutNextAction: found?.without_next ?? 0,
      overdueUnescalated: passed.reduce((sum, call) => sum + (engine.one(call)?.n ?? 0), 0),
    };
  },
});
