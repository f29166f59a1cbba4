import type { OpenReasons } from "../../turn/acts/open-reasons.ts";
import * as reasons from "../sql/open-reasons.ts";
import type { Engine } from "./engine.ts";

/** Which matters need a reason for being open. */
export const sqliteOpenReasons = (engine: Engine): OpenReasons => ({
  owedReasons: async (before, limit, owner) =>
    engine
      .all(reasons.owed({ ...before, owner: owner ?? null, limit }))
      .map(({ id, started_at, at, text, name }) => ({
        conversation: id,
        since: at ?? started_at,
        last: at === null || text === null ? null : { text, by: name ?? "", at },
      })),
});
