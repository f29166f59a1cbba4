import { conversationId, promiseId } from "../../domain/ids.ts";
import type { Contact } from "../../domain/promise/promise.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { ActResult, AgentAct } from "../../turn/ports/act.ts";
import type { Followers } from "../../turn/ports/followers.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { PromiseList, PromiseLog } from "../../turn/ports/promise-log.ts";
import type { ConsolePolicies } from "../policies.ts";
import { promiseInput, promiseOutput } from "../promise-schemas.ts";
import { followedView, promiseView } from "../promise-views.ts";
import { input } from "../schemas.ts";
import type { SignedIn } from "../sessions.ts";
import { conversationView, messageView } from "../views.ts";
import { refusalOf } from "./acts.ts";
import { notFound } from "./conversations.ts";

/** How many are shown: a team with more has other worries. */
const mostShown = 500;

interface PromiseParts {
  readonly desk: Desk;
  readonly ledger: PromiseLog;
  readonly followers: Pick<Followers, "followed">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly policies: ConsolePolicies;
}

const shared = { method: "POST", output: { 200: promiseOutput.act } } as const;
const path = "/console/api/promises";

/** The promise ledger. */
export const promiseRoutes = (parts: PromiseParts): readonly Route[] => [
  ...makingRoutes(parts),
  ...endingRoutes(parts),
];

function makingRoutes(parts: PromiseParts): readonly Route[] {
  const policy = parts.policies.agent;
  return [
    route({
      method: "GET",
      path,
      policy,
      input: { query: promiseInput.list },
      output: { 200: promiseOutput.list },
      summary:
        "Lists promises: open ones by when they are due, `late` those whose time passed once, ended ones the last first; and " +
        "how many announcements made, by problem and time.",
      run: ({ query: { state } }) => list(parts, state),
    }),
    route({
      ...shared,
      path: "/console/api/conversations/:id/promise",
      policy,
      input: { params: input.one, body: promiseInput.make },
      summary:
        "Promises the customer something by a time: told in the words of `text`, kept in the ledger. Refused unless somebody is " +
        "at work then and the time has room; `next` is the next time that can be promised.",
      run: ({ actor, params, body: { key, text, dueAt, contact } }) => {
        const wanted = { text, dueAt: Date.parse(dueAt), contact: contactOf(contact) };
        const conversation = conversationId(params.id);
        return act(parts, { kind: "promise", key, ...wanted, conversation, agent: actor.agent.id });
      },
    }),
    route({
      ...shared,
      path: `${path}/:id/move`,
      policy,
      input: { params: input.one, body: promiseInput.move },
      summary: "Gives a promise another time; the customer is told both, and why.",
      run: ({ actor, params, body: { key, dueAt, reason } }) =>
        actOn(parts, params.id, actor, { kind: "move", key, dueAt: Date.parse(dueAt), reason }),
    }),
  ];
}

async function list({ ledger, followers }: PromiseParts, state: PromiseList): Promise<Reply> {
  // Nobody gives an announcement's promise back, and none of them is a call.
  const isAnnounced = state !== "released" && state !== "not-reached";
  const [found, announced] = await Promise.all([
    ledger.promises(state, mostShown),
    isAnnounced ? followers.followed(state) : [],
  ]);
  return {
    status: 200,
    body: { promises: found.map(promiseView), announced: announced.map(followedView) },
  };
}

function endingRoutes(parts: PromiseParts): readonly Route[] {
  const policy = parts.policies.agent;
  return [
    route({
      ...shared,
      path: `${path}/:id/keep`,
      policy,
      input: { params: input.one, body: promiseInput.keep },
      summary: "Says that what was promised has been done.",
      run: ({ actor, params, body: { key, note } }) =>
        actOn(parts, params.id, actor, { kind: "keep", key, note }),
    }),
    route({
      ...shared,
      path: `${path}/:id/release`,
      policy,
      input: { params: input.one, body: promiseInput.release },
      summary: "Says that the customer needs it no longer, and why.",
      run: ({ actor, params, body: { key, reason } }) =>
        actOn(parts, params.id, actor, { kind: "release", key, note: reason }),
    }),
    route({
      ...shared,
      path: `${path}/:id/attempt`,
      policy,
      input: { params: input.one, body: promiseInput.attempt },
      summary:
        "Logs a call: one that reached the customer keeps the promise, one that did not gives it a new time, the third ends it.",
      run: ({ actor, params, body: { key, outcome } }) =>
        actOn(parts, params.id, actor, { kind: "attempt", key, outcome }),
    }),
  ];
}

function contactOf(written: string): Contact {
  if (written === "chat") return { kind: "chat" };
  if (written.includes("@")) return { kind: "email", address: written };
  return { kind: "phone", number: written.replace(/[^\d+]/g, "") };
}

type OnPromise = Extract<AgentAct, { readonly promise: unknown }>;
/** One of several kinds of act, without who does it and to what. */
type Deed<Act> = Act extends unknown ? Omit<Act, "promise" | "conversation" | "agent"> : never;

async function actOn(
  parts: PromiseParts,
  id: string,
  { agent }: SignedIn,
  deed: Deed<OnPromise>,
): Promise<Reply> {
  const promise = promiseId(id);
  const conversation = await parts.ledger.promisedIn(promise);
  if (conversation === null) return noPromise();
  return act(parts, { ...deed, promise, conversation, agent: agent.id });
}

async function act(parts: PromiseParts, asked: AgentAct): Promise<Reply> {
  const { acts, desk, ledger, knowledge } = parts;
  const result = await acts(asked);
  if (!result.ok) return result.code === "not-found" && "promise" in asked ? noPromise() : refusalOf(result);
  const [row, promises, told] = await Promise.all([
    desk.conversation(asked.conversation),
    ledger.promisesOf(asked.conversation),
    result.message && desk.message(asked.conversation, result.message),
  ]);
  if (row === null) return notFound();
  const conversation = conversationView(row, knowledge().faq);
  const body = { conversation, promises: promises.map(promiseView), message: told && messageView(told) };
  return { status: 200, body };
}

const noPromise = (): Reply =>
  refuse(404, "not-found", "There is no such open promise. Look it up in the list again.");
