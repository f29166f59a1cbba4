import { randomUUID } from "node:crypto";
import type {
  ActAnswer,
  ChangesAnswer,
  PromisesAnswer,
  TranscriptAnswer,
} from "../../src/console/protocol.ts";
import { type House, agents, call, supervisor, until } from "./house.ts";

/** A chat window by Direct Line's id of it. */
type Window = { readonly conversationId: string };

/** Somebody at the desk. */
export interface Agent {
  takes(customer: Window): Promise<void>;
  types(customer: Window): Promise<void>;
  replies(customer: Window, text: string): Promise<void>;
  notes(customer: Window, text: string): Promise<void>;
  closes(customer: Window, reason: string): Promise<void>;
  /** What was promised to them, the earliest due. */
  keeps(customer: Window, note: string): Promise<void>;
  releases(customer: Window, reason: string): Promise<void>;
  /** Signs out. */
  goesHome(): Promise<void>;
  /** Promises something by an ISO time, told where `contact` says. */
  promises(
    customer: Window,
    what: { readonly text: string; readonly dueAt: string; readonly contact: string },
  ): Promise<void>;
}

/** Makes the accounts of everybody who works at the desk, and answers when they can sign in. */
export async function hire(house: House): Promise<void> {
  const cookie = await signIn(house, supervisor);
  for (const agent of agents)
    await call(house, "/console/api/agents", { cookie }, { ...agent, role: "agent" });
}

/** Signs in as one of them. */
export async function comeToWork(
  house: House,
  account: { readonly email: string; readonly password: string },
): Promise<Agent> {
  const cookie = await signIn(house, account);
  const act = async (customer: Window, what: string, body: object = {}) => {
    const id = await idOf(house, cookie, customer);
    const key = randomUUID();
    await call<ActAnswer>(house, `/console/api/conversations/${id}/${what}`, { cookie }, { key, ...body });
  };
  const ends = async (customer: Window, end: "keep" | "release", body: object) => {
    const conversation = await idOf(house, cookie, customer);
    const { promises } = await call<PromisesAnswer>(house, "/console/api/promises?state=open", { cookie });
    const promise = promises.find(({ conversationId }) => conversationId === conversation);
    const path = `/console/api/promises/${promise?.id ?? "none"}/${end}`;
    await call<ActAnswer>(house, path, { cookie }, { key: randomUUID(), ...body });
  };
  return {
    keeps: (customer, note) => ends(customer, "keep", { note }),
    releases: (customer, reason) => ends(customer, "release", { reason }),
    takes: (customer) => act(customer, "take"),
    types: async (customer) => {
      const id = await idOf(house, cookie, customer);
      await call(house, `/console/api/conversations/${id}/typing`, { cookie }, {});
    },
    replies: (customer, text) => act(customer, "reply", { text }),
    notes: (customer, text) => act(customer, "note", { text }),
    closes: (customer, reason) => act(customer, "close", { reason }),
    promises: (customer, what) => act(customer, "promise", what),
    goesHome: async () => {
      await fetch(`${house.url}/console/api/session`, { method: "DELETE", headers: { cookie } });
    },
  };
}

/** Signs in; answers the cookie. */
export async function signIn(
  house: House,
  { email, password }: { readonly email: string; readonly password: string },
) {
  const answer = await fetch(`${house.url}/console/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return cookie;
}

/** The desk's id of a customer's newest conversation. */
const idOf = (house: House, cookie: string, customer: Window) =>
  until(async () => {
    const { changed } = await call<ChangesAnswer>(house, "/console/api/changes?after=0", { cookie });
    for (const { id } of changed.toReversed()) {
      const { conversation } = await call<TranscriptAnswer>(house, `/console/api/conversations/${id}`, {
        cookie,
      });
      if (conversation.channelConversationId === customer.conversationId) return id;
    }
    return undefined;
  }, "the conversation at the desk");
