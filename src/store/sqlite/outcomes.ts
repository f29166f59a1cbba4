import type { Outcomes } from "../../turn/ports/drafts.ts";
import * as figures from "../sql/entry-figures.ts";
import type { Engine } from "./engine.ts";
import { counted } from "./tally.ts";

/** What became of entries. */
export const sqliteOutcomes = (engine: Engine): Outcomes => ({
  entryFigures: async (entry, since) => {
    const asked = { entry, since };
    const [answers, thumbs, people] = [
      engine.one(figures.shown(asked)) ?? { n: 0 },
      engine.one(figures.thumbs(asked)) ?? { helped: 0, didNotHelp: 0 },
      engine.one(figures.handedOver(asked)) ?? { n: 0, sameAgain: 0 },
    ];
    const before = counted(engine, entry, since);
    return {
      shown: answers.n + before("shown"),
      helped: thumbs.helped + before("helped"),
      askedAgain: thumbs.didNotHelp + people.sameAgain + before("did-not-help") + before("same-again"),
      handedOver: people.n + before("handed-over"),
    };
  },
});
