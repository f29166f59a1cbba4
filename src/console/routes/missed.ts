import { type Route, route } from "../../http/route.ts";
import type { FindMissed } from "../../turn/ports/missed.ts";
import { missedInput, missedOutput } from "../missed-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";

interface MissedParts {
  readonly missed: FindMissed;
  readonly policies: ConsolePolicies;
}

/** For those who own the answers: what customers asked and did not get. */
export function missedRoutes({ missed, policies }: MissedParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/content/missed",
      policy: policies.owner,
      input: { query: missedInput },
      output: { 200: missedOutput },
      summary:
        "What customers asked in so many `days` and did not get: messages that ask the same put together, those of the most " +
        "customers first, each with an entry to begin from; and topics `rising` far above what is usual in these hours.",
      run: async ({ query: { days } }) => ({ status: 200, body: await missed(days) }),
    }),
  ];
}
