import { Server as HttpServer } from "node:http";
import { createServer, type Server } from "restify";
import type { Policy, Route } from "../http/route.ts";
import type { Upgrade } from "../http/upgrade.ts";
import { refusalAnswer, send } from "./answer.ts";
import { refuseTarget } from "./guard.ts";
import { healthRoutes, probes, type Health } from "./health.ts";
import { makeLimits } from "./limits.ts";
import { closing, listen } from "./listen.ts";
import type { ServerLog } from "./log.ts";
import { mount } from "./mount.ts";
import { makeRoom } from "./room.ts";
import { newRef, type Running } from "./running.ts";
import { boundSockets, timeouts as usual, type Timeouts } from "./sockets.ts";
import { makeStreams } from "./streams.ts";
import { mountUpgrades } from "./upgrades.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly routes: readonly Route[];
  /** Every policy that a route may name; any other refuses to start. */
  readonly policies: readonly Policy<unknown>[];
  readonly upgrades: readonly Upgrade[];
  /** False lets load drivers through without counting. */
  readonly limits: boolean;
  /** How many proxies of ours stand before this server. */
  readonly trustProxy: number;
  readonly log: ServerLog;
  readonly health: Health;
  readonly now: () => number;
  readonly timeouts?: Partial<Timeouts>;
}

export interface OpenServer {
  readonly address: string;
  readonly port: number;
  /** Finishes what is in flight, takes nothing new, and resolves when every socket has gone. */
  close(): Promise<void>;
}

/** The only place that knows restify: of it we use routing alone, and none of its parsing, formatting or logging. */
export async function openServer(options: ServerOptions): Promise<OpenServer> {
  const { log, now, host, port } = options;
  const times = { ...usual, ...options.timeouts };
  let stops = false;
  const running: Running = {
    log,
    takeToken: options.limits ? makeLimits(now) : () => null,
    streams: makeStreams(times.heartbeatMs, log),
    trustProxy: options.trustProxy,
    room: makeRoom(),
    times,
    stopping: () => stops,
  };
  const server = createServer({ name: "", noWriteContinue: true, maxParamLength: 500 });
  // restify's own log repeats whole requests.
  Object.assign(server.log, { level: "silent" });
  // Without a listener here, a fault of the listening socket (no more file handles) ends the process.
  server.on("error", (error: unknown) => log.error("server-failed", { error }));
  guard(server, running);
  const routes = [...options.routes, ...healthRoutes(options.health, running.stopping, log)];
  mount(server, routes, [...options.policies, probes], running);
  const http = httpOf(server);
  boundSockets(http, times);
  const cut = mountUpgrades(http, options.upgrades, running);
  const begin = () => {
    stops = true;
    running.streams.close();
  };
  const close = closing(http, times.drainMs, begin, cut);
  const at = await listen(http, host, port);
  log.info("server-open", { host: at.address, port: at.port });
  return { ...at, close };
}

/** Runs before routing, so that nothing strange reaches restify's own URL parsing, and gives its errors our shape. */
function guard(server: Server, running: Running): void {
  server.pre((request, response, next) => {
    const refusal = refuseTarget(request);
    if (!refusal) return next();
    send(request, response, refusalAnswer(refusal, newRef()), running.stopping());
    next(false);
  });
  // Not calling back tells restify that the answer is ours. Only its router's own errors come here.
  server.on("restifyError", (request, response, error) => {
    const refusal = error.statusCode === 405 ? wrongMethod : noSuchPage;
    send(request, response, refusalAnswer(refusal, newRef()), running.stopping());
  });
}
const wrongMethod = {
  status: 405,
  code: "method-not-allowed",
  message: "This address is asked in another way: see the Allow header.",
};
const noSuchPage = { status: 404, code: "not-found", message: "There is nothing at this address." };

function httpOf({ server }: Server): HttpServer {
  if (server instanceof HttpServer) return server;
  throw new Error("restify made no plain HTTP server: no certificate may be given to it.");
}
