import type { Request, Response, Server } from "restify";
import type { Policy, Route } from "../http/route.ts";
import { makeAnswer, send } from "./answer.ts";
import { preflightHeaders } from "./cors.ts";
import type { Running } from "./running.ts";
import { serve } from "./serve.ts";

/** restify's name for each method. */
const verbs = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "del",
  OPTIONS: "opts",
} as const satisfies Record<Route["method"], string>;

/** Mounts every route, or refuses all of them and says what is wrong with each. */
export function mount(
  server: Server,
  routes: readonly Route[],
  policies: readonly Policy<unknown>[],
  running: Running,
): void {
  const faults = [...strangePolicies(routes, policies), ...doubles(routes)];
  if (faults.length > 0) throw new Error(`The server does not start:\n${faults.join("\n")}`);
  for (const route of routes) {
    // Async, so that a fault rejects: restify lets a synchronous throw end the process.
    const door = async (request: Request, response: Response): Promise<void> =>
      serve({ route, request, response, params: request.params }, running);
    server[verbs[route.method]](route.path, door);
    if (route.method === "GET") server.head(route.path, door);
  }
  mountPreflights(server, routes, running);
}

/** A browser asks first whether a page of another site may call; anyone may know that. */
function mountPreflights(server: Server, routes: readonly Route[], running: Running): void {
  const declared = new Set(routes.filter(({ method }) => method === "OPTIONS").map(({ path }) => path));
  const open = Map.groupBy(
    routes.filter(({ cors, path }) => cors === "any" && !declared.has(path)),
    ({ path }) => path,
  );
  for (const [path, shared] of open) {
    const answer = makeAnswer(204, preflightHeaders(shared.map(({ method }) => method)), null);
    server.opts(path, async (request, response) => send(request, response, answer, running.stopping()));
  }
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** A policy counts by identity: one that only has a known name is not the one that was checked. */
const strangePolicies = (routes: readonly Route[], policies: readonly Policy<unknown>[]): readonly string[] =>
  routes
    .filter(({ policy }) => !policies.includes(policy))
    .map(
      (route) =>
        // A route from untyped code may have none at all.
        `${nameOf(route)}: its policy ${(route.policy as Policy<unknown> | undefined)?.name ?? "is missing"} is not among the server's policies. Give it one of: ${policies.map(({ name }) => name).join(", ")}.`,
    );

/** Two paths that differ only in how a part is named are the same door. */
const doubles = (routes: readonly Route[]): readonly string[] =>
  [...Map.groupBy(routes, (route) => nameOf(route).replaceAll(/:\w+/g, ":"))]
    .filter(([, same]) => same.length > 1)
    .map(([, same]) => `${same.map(nameOf).join(" and ")}: declared twice. Remove one.`);
