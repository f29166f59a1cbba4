import type { Outcomes } from "../../turn/drafts.ts";
import * as figures from "../sql/entry-figures.ts";
import type { Engine } from "./engine.ts";

/** What became of entries. */
export const sqliteOutcomes = (engine: Engine): Outcomes => ({
  entryFigures: async (entry, since) => {
    const asked = { entry, since };
    const [answers, thumbs, people] = [
      engine.one(figures.shown(asked)) ?? { n: 0 },
      engine.one(figures.thumbs(asked)) ?? { helped: 0, didNotHelp: 0 },
      engine.one(figures.handedOver(asked)) ?? { n: 0, sameAgain: 0 },
    ];
    return {
      shown: answers.n,
      helped: thumbs.helped,
      askedAgain: thumbs.didNotHelp + people.sameAgain,
      handedOver: people.n,
    };
  },
});
