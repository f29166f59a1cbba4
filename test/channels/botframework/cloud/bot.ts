import { makeAzure } from "../../../../src/channels/botframework/cloud/azure.ts";
import { openServer } from "../../../../src/server/open.ts";
import { makeOutbox, type OutboxRecord } from "../../../../src/turn/outbox.ts";
import { makeUnsent } from "../../../../src/turn/unsent.ts";
import { knowledge } from "../../../fixtures/knowledge.ts";
import { type House, makeHouse } from "../../../fixtures/house.ts";
import { appId, issuer, type Microsoft, signed } from "./microsoft.ts";

const registration = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: "not-asked-for",
  MicrosoftAppType: "MultiTenant",
  MicrosoftAppTenantId: "",
};

/** Tokens for connectors, as Microsoft would give them; `isDown`: it gives none; `hangs`: it never answers. */
export function makeCredentials() {
  const login = { isDown: false, hangs: false };
  const credentials = {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async <
        Signed extends { readonly headers: { set: (name: string, value: string) => void } },
      >(
        request: Signed,
      ) => {
        if (login.hangs) await new Promise(() => {});
        if (login.isDown) throw new Error("no token was given");
        request.headers.set("authorization", "Bearer the-bot's-own-token");
        return request;
      },
    }),
  };
  return { login, credentials };
}

interface BotOptions {
  readonly house?: House;
  readonly paceMs?: number;
  readonly withinMs?: number;
  /** Whether the store takes nothing just now. */
  readonly isDown?: () => boolean;
}

/** The bot on a real server, whose channels and proofs come from the Microsoft of these tests. */
export async function openBot(
  microsoft: Microsoft,
  { house = makeHouse(), withinMs = 20_000, paceMs = 1, isDown = () => false }: BotOptions = {},
) {
  const notes: string[] = [];
  const { login, credentials } = makeCredentials();
  const azure = await makeAzure({
    counterpart: { kind: "azure", registration, hosts: [] },
    receive: async (incoming) => {
      if (isDown()) throw new Error("the store is gone");
      return house.receive(incoming);
    },
    note: (event) => void notes.push(event),
    now: () => house.clock.now,
    addresses: microsoft.addresses,
    credentials: credentials as never,
    isAllowed: (url) => url === microsoft.serviceUrl || url.startsWith(microsoft.filesUrl),
    withinMs,
    paceMs,
  });
  const server = await openServer({
    host: "127.0.0.1",
    port: 0,
    ...azure,
    upgrades: [],
    limits: false,
    trustProxy: 0,
    log: { info: () => {}, error: (event) => void notes.push(event) },
    health: () => [],
    now: () => house.clock.now,
  });
  const records: OutboxRecord[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: () => true,
    send: azure.send,
    unsent: makeUnsent(() => knowledge),
    clock: () => house.clock.now,
    record: (record) => void records.push(record),
    fault: (error) => void notes.push(String(error)),
  });
  const url = `http://127.0.0.1:${server.port}/api/messages`;
  return {
    house,
    notes,
    login,
    azure,
    outbox,
    records,
    url,
    /** Posts an activity with this Authorization header. */
    post: async (activity: unknown, authorization: string | null) => {
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(authorization === null ? {} : { authorization }),
        },
        body: JSON.stringify(activity),
      });
      return { status: answer.status, text: await answer.text() };
    },
    close: () => server.close(),
  };
}
export type Bot = Awaited<ReturnType<typeof openBot>>;

/** What an honest token of a channel claims, by a clock that is the machine's own: Microsoft's proof asks no other. */
export const claimsOf = (microsoft: Microsoft, more: Readonly<Record<string, unknown>> = {}) => {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: issuer,
    aud: appId,
    serviceurl: microsoft.serviceUrl,
    nbf: now - 60,
    exp: now + 3_600,
    ...more,
  };
};

/** An honest token of a channel, as a header. */
export const bearer = (microsoft: Microsoft): string =>
  `Bearer ${signed({ alg: "RS256", typ: "JWT", kid: microsoft.key.kid }, claimsOf(microsoft), microsoft.key.privateKey)}`;

let made = 0;
/** A message as a channel of Azure brings it. */
export const message = (microsoft: Microsoft, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "message",
  id: `m${(made += 1)}`,
  timestamp: "2026-11-25T08:00:00.000Z",
  channelId: "webchat",
  serviceUrl: microsoft.serviceUrl,
  conversation: { id: "c1" },
  from: { id: "aino", name: "Aino" },
  recipient: { id: "lupaus@bot", name: "Lupaus" },
  locale: "fi-FI",
  text: "miten laskun eräpäivää voi siirtää",
  ...more,
});
