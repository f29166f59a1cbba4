import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTokens } from "../../../src/channels/directline/token.ts";
import { type Chat, type Site, listen, openSite, secret, widgetOrigin } from "../fixtures/site.ts";

/** Every token that is not honest, and what a stranger may learn from trying it: nothing, and no turn is run. */

let site: Site;
let mine: Chat & { readonly streamUrl: string };
let foreign: Chat & { readonly streamUrl: string };
let forgeries: readonly (readonly [name: string, token: string])[];

beforeAll(async () => {
  site = await openSite();
  mine = await site.visitor();
  foreign = await site.visitor();
  site.house.records.length = 0;
  forgeries = forge(mine.token, foreign.token, streamTokenOf(mine.streamUrl), site.house.clock.now);
});
afterAll(() => site.close());

const streamTokenOf = (url: string) => new URL(url).searchParams.get("t") ?? "";
const encode = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const decode = (part: string) =>
  JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
const partsOf = (token: string) => {
  const [head = "", payload = "", signature = ""] = token.split(".");
  return { head, payload, signature };
};
const signedBy = (key: string | Buffer, head: string, payload: string, hash = "sha256") =>
  `${head}.${payload}.${createHmac(hash, key).update(`${head}.${payload}`).digest("base64url")}`;

function forge(
  token: string,
  other: string,
  stream: string,
  now: number,
): readonly (readonly [string, string])[] {
  const { head, payload, signature } = partsOf(token);
  const claims = decode(payload);
  const hs256 = encode({ alg: "HS256", typ: "JWT" });
  const with_ = (change: Record<string, unknown>) => encode({ ...claims, ...change });
  const stranger = makeTokens("another secret, just as long as ours is", () => now);
  const flipped = (signature.startsWith("A") ? "B" : "A") + signature.slice(1);
  const holder = {
    conversation: String(claims["conv"]),
    user: String(claims["user"]),
    name: null,
    origin: null,
  };
  const algorithm = (alg: unknown) => encode({ alg, typ: "JWT" });
  return [
    ["no algorithm", `${algorithm("none")}.${payload}.`],
    ["no algorithm, signature kept", `${algorithm("none")}.${payload}.${signature}`],
    ["no algorithm in capitals", `${algorithm("NONE")}.${payload}.`],
    ["no algorithm, mixed case", `${algorithm("nOnE")}.${payload}.`],
    ["another algorithm", `${algorithm("HS512")}.${payload}.${signature}`],
    ["another algorithm, signed by the bare secret", signedBy(secret, algorithm("HS512"), payload, "sha512")],
    ["a public key algorithm", `${algorithm("RS256")}.${payload}.${signature}`],
    ["an elliptic algorithm", `${algorithm("ES256")}.${payload}.${signature}`],
    ["an algorithm that is a list", `${algorithm(["HS256"])}.${payload}.${signature}`],
    ["a header without an algorithm", `${encode({ typ: "JWT" })}.${payload}.${signature}`],
    [
      "a header with a key of its own",
      signedBy("k", encode({ alg: "HS256", typ: "JWT", jwk: { k: "aw" } }), payload),
    ],
    [
      "a header with a key id",
      signedBy(secret, encode({ alg: "HS256", typ: "JWT", kid: "../../dev/null" }), payload),
    ],
    ["our header in another order", `${encode({ typ: "JWT", alg: "HS256" })}.${payload}.${signature}`],
    ["the bare secret as key", signedBy(secret, hs256, payload)],
    ["an empty key", signedBy("", hs256, payload)],
    ["another house's key", stranger.issue("chat", holder)],
    ["another user", `${head}.${with_({ user: "asiakas-7" })}.${signature}`],
    [
      "another conversation in the claims",
      `${head}.${with_({ conv: decode(partsOf(other).payload)["conv"] })}.${signature}`,
    ],
    ["a longer life", `${head}.${with_({ exp: 9_999_999_999 })}.${signature}`],
    ["no end", `${head}.${with_({ exp: undefined })}.${signature}`],
    ["another's signature", `${head}.${payload}.${partsOf(other).signature}`],
    ["another's claims", `${head}.${partsOf(other).payload}.${signature}`],
    ["a stream's token", stream],
    ["a changed signature", `${head}.${payload}.${flipped}`],
    ["a cut signature", token.slice(0, -1)],
    ["half a signature", token.slice(0, -20)],
    ["a longer signature", `${token}A`],
    ["a signature with padding", `${token}=`],
    ["an empty signature", `${head}.${payload}.`],
    ["no signature", `${head}.${payload}`],
    ["claims alone", payload],
    ["no claims", `${head}..${signature}`],
    ["four parts", `${token}.${signature}`],
    ["two dots", ".."],
    ["an empty word", "undefined"],
    ["claims that are no JSON", signedBy(secret, hs256, encode("not json"))],
    ["claims that are a list", signedBy(secret, hs256, encode([]))],
    ["claims that are null", signedBy(secret, hs256, encode("null"))],
    ["the secret with a letter more", `${secret}a`],
    ["the secret with a letter less", secret.slice(0, -1)],
    ["the secret in capitals", secret.toUpperCase()],
    ["the head of the secret", secret.slice(0, 1)],
    ["a token in other letters", token.toLowerCase()],
    ["two tokens", `${token}${token}`],
    ["a very long word", "a".repeat(7_000)],
  ];
}

const paths = (id: string) =>
  [
    ["POST", "conversations", {}],
    ["GET", `conversations/${id}`, undefined],
    ["GET", `conversations/${id}/activities`, undefined],
    ["POST", `conversations/${id}/activities`, { type: "message", text: "voiko eräpäivää siirtää" }],
    ["POST", "tokens/refresh", undefined],
  ] as const;

test("forged tokens open nothing and run no turn", async () => {
  expect(forgeries.length).toBeGreaterThanOrEqual(40);
  const before = await site.house.reads(mine.conversationId);
  const opened: string[] = [];
  for (const [name, token] of forgeries)
    for (const [method, path, body] of paths(mine.conversationId)) {
      const { status } = await site.call(method, path, { bearer: token, body });
      if (status !== 403) opened.push(`${name}: ${method} ${path} answered ${status}`);
    }
  expect(opened).toEqual([]);
  expect(site.house.records).toEqual([]);
  expect(await site.house.reads(mine.conversationId)).toEqual(before);
});

test("forged tokens open no stream", async () => {
  const opened: string[] = [];
  const chatToken = ["a chat's token", mine.token] as const;
  for (const [name, token] of [...forgeries.filter(([name]) => name !== "a stream's token"), chatToken]) {
    const url = new URL(mine.streamUrl);
    url.searchParams.set("t", token);
    const status = await listen(url.href).refused;
    if (status !== 403) opened.push(`${name} answered ${status}`);
  }
  expect(opened).toEqual([]);
});

describe("a conversation of somebody else", () => {
  test("is answered like one that never was, whatever is tried", async () => {
    const answers = await Promise.all(
      [foreign.conversationId, "01990000-0000-7000-8000-000000000000", "a%20b", "x".repeat(300)].flatMap(
        (id) =>
          paths(id)
            .slice(1, 4)
            .map(([method, path, body]) => site.call(method, path, { bearer: mine.token, body })),
      ),
    );
    const bodies = answers.map(({ status, body: { ref: _ref, ...body } }) =>
      JSON.stringify({ status, body }),
    );
    expect([...new Set(bodies)]).toEqual([expect.stringContaining('"status":404')]);
    expect(site.house.records).toEqual([]);
  });

  test("cannot be listened to", async () => {
    const url = new URL(foreign.streamUrl);
    url.searchParams.set("t", streamTokenOf(mine.streamUrl));
    expect(await listen(url.href).refused).toBe(404);
    url.searchParams.delete("t");
    expect(await listen(url.href).refused).toBe(401);
  });

  test("cannot be read with the secret either before it was started", async () => {
    const { body } = await site.call<Chat>("POST", "tokens/generate", { bearer: secret });
    for (const [method, path, sent] of paths(body.conversationId).slice(1, 4))
      expect((await site.call(method, path, { bearer: secret, body: sent })).status).toBe(404);
    expect(site.house.records).toEqual([]);
  });
});

describe("a token of one page", () => {
  test("is of no use on another", async () => {
    const { body } = await site.call<Chat>("POST", "tokens/generate", { origin: widgetOrigin });
    const chat = await site.start(body.token);
    const path = `conversations/${chat.conversationId}/activities`;
    const from = async (origin?: string) =>
      (await site.call("GET", path, { bearer: chat.token, ...(origin === undefined ? {} : { origin }) }))
        .status;
    expect([
      await from(widgetOrigin),
      await from(),
      await from("https://evil.example"),
      await from("null"),
    ]).toEqual([200, 200, 403, 403]);
    expect(await listen(chat.streamUrl, "https://evil.example").refused).toBe(403);
    const own = listen(chat.streamUrl, widgetOrigin);
    await own.opened;
    own.socket.terminate();
  });
});

test("a stream's token lives for minutes only", async () => {
  site.house.clock.now += 5 * 60_000;
  expect(await listen(mine.streamUrl).refused).toBe(403);
});

test("without any token the answer is 401", async () => {
  for (const [method, path, body] of paths(mine.conversationId))
    expect((await site.call(method, path, { body })).status).toBe(401);
});
