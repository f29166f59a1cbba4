import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export const appId = "11111111-2222-4333-8444-555555555555";
export const issuer = "https://api.botframework.com";

/** What the connector does with the next activities. */
export type Weather =
  | { readonly kind: "takes" }
  | { readonly kind: "refuses"; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: "hangs" }
  | { readonly kind: "breaks-off" }
  | { readonly kind: "leads-elsewhere" };

export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: SentActivity;
}

/** What of an activity the tests look at. */
interface SentActivity {
  readonly [name: string]: unknown;
  readonly text: string;
  readonly recipient: { readonly id: string };
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
}

const encode = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A key pair with which tokens are signed. */
export function makeKey(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { kid, privateKey, publicKey };
}
export type Key = ReturnType<typeof makeKey>;

/** A token of these claims, signed with this key. */
export function signed(
  head: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
  key: KeyObject,
  hash = "RSA-SHA256",
): string {
  const text = `${encode(head)}.${encode(claims)}`;
  return `${text}.${createSign(hash).update(text).sign(key).toString("base64url")}`;
}

/**
 * Microsoft on loopback: the metadata by which tokens are proved, and a connector that is as strict about the protocol as
 * theirs and fails in every way it is told to.
 */
export async function openMicrosoft() {
  const key = makeKey("the-channel-key");
  const emulatorKey = makeKey("the-emulator-key");
  const endorsed = makeKey("an-endorsed-key");
  const sent: Sent[] = [];
  const strayed: string[] = [];
  const took: Sent[] = [];
  const weather: { now: Weather; readonly next: Weather[] } = { now: { kind: "takes" }, next: [] };
  const waiting = new Set<() => void>();
  const files: Record<string, Uint8Array> = {};
  let url = "";
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const jwks = (keys: readonly Key[]) => ({
    keys: keys.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: "jwk" }),
      kid,
      use: "sig",
      ...(kid === endorsed.kid ? { endorsements: ["msteams"] } : {}),
    })),
  });
  const documents: Readonly<Record<string, () => unknown>> = {
    "/channels": () => ({ issuer, jwks_uri: `${url}/channels/keys` }),
    "/channels/keys": () => jwks([key, endorsed]),
    "/emulator": () => ({ jwks_uri: `${url}/emulator/keys` }),
    "/emulator/keys": () => jwks([emulatorKey]),
  };
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? "";
    const document = documents[path];
    const file = path.startsWith("/files/") ? files[path.slice(7).split("?")[0] ?? ""] : undefined;
    if (file !== undefined) return give(request, response, file);
    if (document !== undefined) return void response.end(JSON.stringify(document()));
    if (!path.startsWith("/connector/")) {
      strayed.push(path);
      response.statusCode = 404;
      return void response.end();
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as SentActivity;
    const problem = problemIn(request, path, activity);
    if (problem !== null) {
      response.statusCode = 400;
      return void response.end(JSON.stringify({ error: problem }));
    }
    take(
      weather.next.shift() ?? weather.now,
      { path, authorization: request.headers.authorization, activity },
      response,
    );
  }
  function take(now: Weather, one: Sent, response: ServerResponse) {
    sent.push(one);
    for (const look of waiting) look();
    if (now.kind === "takes" || now.kind === "breaks-off") took.push(one);
    switch (now.kind) {
      case "takes":
        response.setHeader("content-type", "application/json");
        return void response.end(JSON.stringify({ id: `answer-${sent.length}` }));
      case "refuses":
        if (now.retryAfter !== undefined) response.setHeader("retry-after", now.retryAfter);
        response.statusCode = now.status;
        return void response.end(JSON.stringify({ error: { code: "Refused", message: "no" } }));
      case "leads-elsewhere":
        response.statusCode = 307;
        response.setHeader("location", `${url}/elsewhere`);
        return void response.end();
      case "breaks-off":
        return void response.destroy();
      case "hangs":
    }
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  return {
    serviceUrl: `${url}/connector/`,
    filesUrl: `${url}/files/`,
    /** What customers sent, by name. */
    files,
    key,
    emulatorKey,
    endorsed,
    /** All that has come, and what of it was taken; it took what it broke off after, too. */
    sent,
    took,
    strayed,
    weather,
    addresses: {
      ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: issuer,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/channels`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator`,
    },
    /** Resolves when so many activities have come. */
    until: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (sent.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type Microsoft = Awaited<ReturnType<typeof openMicrosoft>>;

const paths = /^\/connector\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Files are given to who shows the bot's own token. */
function give({ headers }: IncomingMessage, response: ServerResponse, file: Uint8Array): void {
  response.statusCode = headers.authorization === "Bearer the-bot's-own-token" ? 200 : 401;
  response.end(response.statusCode === 200 ? file : "");
}

/** What Microsoft's connector would refuse. */
function problemIn(
  { method, headers }: IncomingMessage,
  path: string,
  activity: Readonly<Record<string, unknown>>,
): string | null {
  const [, conversation, replied] = paths.exec(path) ?? [];
  if (method !== "POST" || conversation === undefined) return "no such call";
  if (!(headers["content-type"] ?? "").startsWith("application/json")) return "not JSON";
  if (headers.authorization !== "Bearer the-bot's-own-token") return "no token";
  if (typeof activity["type"] !== "string") return "no type";
  const at = (name: string) => (activity[name] as { readonly id?: string } | undefined)?.id;
  if (at("conversation") !== decodeURIComponent(conversation)) return "another conversation";
  if (at("from") === undefined || at("recipient") === undefined) return "from nobody, or to nobody";
  if (activity["id"] !== undefined) return "an id of its own";
  if (replied !== undefined && activity["replyToId"] !== decodeURIComponent(replied)) return "another reply";
  return null;
}
