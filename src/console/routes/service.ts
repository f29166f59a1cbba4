import type { Time } from "../../domain/conversation.ts";
import { type Language, languages } from "../../domain/language.ts";
import { describeService } from "../../domain/service/description.ts";
import type { Service } from "../../domain/service/service.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { ClosedToday, ClosingToday } from "../../turn/ports/closing-today.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";

interface ServiceParts {
  readonly knowledge: () => Pick<Knowledge, "service">;
  /** Writes it into the files, and takes it at once. */
  readonly closeToday: (order: ClosingToday) => ClosedToday;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

/** What the service is, as it drives the house; and what is different today. */
export function serviceRoutes({ knowledge, closeToday, now, policies }: ServiceParts): readonly Route[] {
  const reply = (closed: ClosedToday): Reply =>
    closed.ok
      ? { status: 200, body: { day: closed.day } }
      : refuse(statusOf[closed.code], closed.code, closed.message);
  return [
    route({
      method: "GET",
      path: "/console/api/service",
      policy: policies.signedIn,
      input: { query: input.service },
      output: { 200: output.service },
      summary:
        "Tells what the service is, in the words of one language as customers read it, and what drives it.",
      run: ({ query: { language } }) => ({
        status: 200,
        body: serviceView(knowledge().service, language ?? languages[0], now()),
      }),
    }),
    route({
      method: "POST",
      path: "/console/api/service/close-today",
      policy: policies.owner,
      input: { body: input.closeToday },
      output: { 200: output.closedToday },
      summary:
        "Ends today's service at a time, for one team or for all; the greeting, the hours and the pages tell it at once.",
      run: ({ body: { closes, team, reason } }) =>
        reply(closeToday({ closes, team: team ?? null, reason: reason ?? {} })),
    }),
    route({
      method: "DELETE",
      path: "/console/api/service/close-today",
      policy: policies.owner,
      input: { query: input.openToday },
      output: { 200: output.closedToday },
      summary: "Takes that back: today ends as on other days.",
      run: ({ query: { team } }) => reply(closeToday({ closes: null, team: team ?? null, reason: {} })),
    }),
  ];
}

function serviceView(service: Service, language: Language, now: Time) {
  const { timeZone, matching, promises, retention } = service;
  const teams = service.teams.map(({ id, name }) => ({ id, name }));
  return { ...describeService(service, language, now), teams, timeZone, matching, promises, retention };
}

const statusOf = { "bad-time": 400, "unknown-team": 400, "broken-files": 409 } as const;
