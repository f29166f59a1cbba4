import { languages } from "../../domain/language.ts";
import { howTrue, rangeNow } from "../../domain/queue/told.ts";
import { tableOf } from "../../domain/service/slots.ts";
import { type Route, route } from "../../http/route.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { QueueLog } from "../../turn/ports/queue-log.ts";
import { passingOutput } from "../passing-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";

interface QueueParts {
  readonly desk: Pick<Desk, "figures">;
  readonly queueLog: QueueLog;
  readonly knowledge: () => Pick<Knowledge, "service">;
  readonly policies: ConsolePolicies;
}

/** So many stays are looked at. */
const looked = 400;

/** How the queue stands, and how true what customers are told of it. */
export const queueRoutes = ({ desk, queueLog, knowledge, policies }: QueueParts): readonly Route[] => [
  route({
    method: "GET",
    path: "/console/api/queue",
    policy: policies.agent,
    input: {},
    output: { 200: passingOutput.queue },
    summary:
      "The wait in minutes that who joins the queue now is told (null while nobody can tell), and how often what was told was true.",
    run: async ({ actor }) => {
      const [{ waiting }, stays] = await Promise.all([
        desk.figures(actor.agent.id),
        queueLog.endedStays(looked),
      ]);
      const table = tableOf({ service: knowledge().service, language: languages[0] });
      return {
        status: 200,
        body: { range: rangeNow(stays, waiting, table), told: howTrue(stays, table) },
      };
    },
  }),
];
