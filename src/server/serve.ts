import type { IncomingMessage, ServerResponse } from "node:http";
import { neighbourhood } from "../http/network.ts";
import type { Asked, Limit, Refusal, Reply, Route, Streamed } from "../http/route.ts";
import { addressOf } from "./address.ts";
import {
  busy,
  internal,
  jsonAnswer,
  makeAnswer,
  patiently,
  refusalAnswer,
  send,
  type Answer,
} from "./answer.ts";
import { awaitsBody, readBody, readInto, refuseBody, streamedBy } from "./body.ts";
import { corsHeaders } from "./cors.ts";
import { targetOf } from "./guard.ts";
import { explain, readInput } from "./input.ts";
import { refuseAt } from "./refuse.ts";
import { newRef, type Running } from "./running.ts";

/** One request at one route: what came, and where the answer goes. */
interface Visit {
  readonly route: Route;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path's named parts, as the router found them. */
  readonly params: unknown;
}
/** A visit with its address, read once. */
interface Arrived extends Visit {
  readonly url: URL;
}

interface Admitted {
  readonly asked: Asked;
  readonly actor: unknown;
  readonly who: string | null;
}
/** A reply that is ready to be fitted, or null when the caller went away. */
type Outcome = { readonly reply: Reply; readonly who: string | null } | null;

/** Answers one request at one route. Never throws: a fault is one log line and one plain 500 with its reference. */
export async function serve(visit: Visit, running: Running): Promise<void> {
  const { route, request, response } = visit;
  const ref = newRef();
  const cors = route.cors === "any" ? corsHeaders : {};
  try {
    const outcome = await answer(visit, running, ref);
    if (outcome === null) return;
    if ("stream" in outcome.reply) stream(visit, running, outcome.who, outcome.reply, cors);
    else {
      const lingering = streamedBy(route) === null ? undefined : patiently;
      const { reply } = outcome;
      const answer =
        "refusal" in reply ? refuseAt(route, request, reply.refusal, ref, cors) : fit(route, reply, cors);
      send(request, response, answer, running.stopping(), lingering);
    }
  } catch (error) {
    const problem = error instanceof Misfit ? error.message : undefined;
    running.log.error("request-failed", { ref, method: route.method, route: route.path, problem, error });
    const refusal = isBusy(error) ? busy : internal;
    send(request, response, refuseAt(route, request, refusal, ref, cors), running.stopping());
  }
}

/** Whoever keeps things may say so by this code when too much waits: nothing was done, and the caller may come again. */
const isBusy = (error: unknown) => error instanceof Error && "code" in error && error.code === "busy";

async function answer(visit: Visit, running: Running, ref: string): Promise<Outcome> {
  const { route, request, params } = visit;
  const url = targetOf(request);
  const came = await admit({ ...visit, url }, running, ref);
  if (came === null || "refusal" in came) return came && { reply: came, who: null };
  const input = readInput(route, params, url.searchParams, came.asked.raw);
  if (!input.ok) return { reply: { refusal: input.refusal }, who: came.who };
  const streamed = streamedBy(route);
  const run = async (body: unknown) => route.run({ actor: came.actor, ...input.value, body }, came.asked);
  const reply =
    streamed === null ? await run(input.value.body) : await takeStreamed(visit, streamed, came, running, run);
  return reply && { reply, who: came.who };
}

/** Reads a body as it arrives and runs the route with it, within the room that there is for such. Null when the caller went away. */
async function takeStreamed(
  { request, response }: Visit,
  streamed: Streamed<unknown>,
  { asked, who }: Admitted,
  running: Running,
  run: (body: unknown) => Promise<Reply>,
): Promise<Reply | null> {
  const leave = running.room.enter(neighbourhood(asked.address), who);
  if (typeof leave !== "function") return { refusal: leave };
  try {
    const sink = streamed.open(request.headers["content-type"] ?? "");
    const bounds = { ...streamed, ms: running.times.uploadMs };
    const body = await readInto(sink, bounds, request, response);
    if (body === null) return null;
    return body.ok ? await run(body.value) : body;
  } finally {
    leave();
  }
}

/** Cheapest first: headers, address, bytes, then the policy (a signature needs the bytes), and no parsing for a stranger. */
async function admit(
  { route, request, response, url }: Arrived,
  running: Running,
  ref: string,
): Promise<Admitted | { readonly refusal: Refusal } | null> {
  const address = addressOf(request, running.trustProxy);
  const limits = route.limits ?? [];
  const refusal =
    refuseBody(request, route) ??
    running.takeToken(
      limits.filter((limit) => limit.per === "address"),
      neighbourhood(address),
    );
  if (refusal) return { refusal };
  const hasNone = streamedBy(route) !== null || !awaitsBody(request);
  const body = hasNone ? none : await readBody(route, running.times.requestMs, request, response);
  if (body === null || !body.ok) return body;
  const asked = makeAsked(request, url, address, body.value, ref);
  const admission = await route.policy.admit(asked);
  if (!admission.ok) return admission;
  const { actor, who } = admission;
  const tooMany = countWho(limits, who, running);
  return tooMany ? { refusal: tooMany } : { asked, actor, who };
}
const none = { ok: true, value: new Uint8Array() } as const;

const countWho = (limits: readonly Limit[], who: string | null, running: Running): Refusal | null =>
  who === null
    ? null
    : running.takeToken(
        limits.filter((limit) => limit.per === "who"),
        who,
      );

function makeAsked(request: IncomingMessage, url: URL, address: string, raw: Uint8Array, ref: string): Asked {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === "object" ? value.join(", ") : value;
  };
  const query = (name: string) => url.searchParams.get(name);
  return { method: request.method ?? "", path: url.pathname, query, header, address, raw, ref };
}

/** A reply that the route's `output` does not allow. Its message names fields of ours, never what was in them. */
class Misfit extends Error {}

function fit(
  route: Route,
  reply: Exclude<Reply, { stream: unknown } | { refusal: unknown }>,
  cors: Answer["headers"],
): Answer {
  const schema = route.output[reply.status];
  if (!schema) throw new Misfit(`status ${reply.status} is not in the route's output`);
  const fitted = schema.safeParse(reply.body);
  if (!fitted.success) throw new Misfit(explain("reply", fitted.error));
  const headers = { ...cors, ...reply.headers };
  const plain = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  if (fitted.data === undefined) return makeAnswer(reply.status, headers, null);
  if (fitted.data instanceof Uint8Array) return makeAnswer(reply.status, headers, fitted.data);
  return plain && typeof fitted.data === "string"
    ? makeAnswer(reply.status, headers, fitted.data)
    : jsonAnswer(reply.status, headers, fitted.data);
}

function stream(
  { request, response, route }: Visit,
  running: Running,
  who: string | null,
  reply: Extract<Reply, { stream: unknown }>,
  cors: Answer["headers"],
): void {
  const caller = `${route.policy.name} ${who ?? "uncounted"}`;
  const refusal = running.streams.refuse(caller);
  if (refusal) send(request, response, refusalAnswer(refusal, newRef(), cors), running.stopping());
  else if (request.method === "HEAD")
    send(request, response, makeAnswer(200, cors, null), running.stopping());
  else running.streams.open(caller, reply.stream, response, cors);
}
