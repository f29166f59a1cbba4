import type { Time } from "../../domain/conversation.ts";
import { keptShare, lastWeeks, ofTeams } from "../../domain/promise/kept.ts";
import { type Route, route } from "../../http/route.ts";
import type { Followers } from "../../turn/ports/followers.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { PromiseLog } from "../../turn/ports/promise-log.ts";
import type { ConsolePolicies } from "../policies.ts";
import { keptInput, keptOutput } from "../promise-schemas.ts";

interface KeptParts {
  readonly ledger: Pick<PromiseLog, "promisesMade">;
  readonly followers: Pick<Followers, "followsMade">;
  readonly knowledge: () => Pick<Knowledge, "service">;
  readonly policies: ConsolePolicies;
  readonly now: () => Time;
}

/** How well what was promised is kept. */
export const keptRoutes = ({ ledger, followers, knowledge, policies, now }: KeptParts): readonly Route[] => [
  route({
    method: "GET",
    path: "/console/api/promises/kept",
    policy: policies.supervisor,
    input: { query: keptInput },
    output: { 200: keptOutput },
    summary: "Tells what came of what was promised, by the week in which it was promised and by team.",
    run: async ({ query }) => {
      const { timeZone: zone, teams } = knowledge().service;
      const weeks = lastWeeks(query.weeks, { now: now(), zone });
      const found = await Promise.all(
        weeks.map(async ({ monday, from, to }) =>
          ofTeams(await ledger.promisesMade(from, to), teams).map((row) => ({
            week: monday,
            ...row,
            share: keptShare(row),
          })),
        ),
      );
      const announced = await Promise.all(
        weeks.map(async ({ monday, from, to }) => {
          const made = await followers.followsMade(from, to);
          return { week: monday, ...made, share: keptShare(made) };
        }),
      );
      const body = {
        weeks: weeks.map(({ monday }) => monday),
        rows: found.flat(),
        announced: announced.filter(({ made }) => made > 0),
      };
      return { status: 200, body };
    },
  }),
];
