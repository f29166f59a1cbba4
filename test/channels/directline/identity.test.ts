import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeIdentify } from "../../../src/channels/directline/identity.ts";
import {
  openSite,
  type Chat,
  type Site,
  identitySecret,
  secret,
  userIn,
  widgetOrigin,
} from "../fixtures/site.ts";

const start = Date.UTC(2026, 10, 25, 8);
const inAnHour = start / 1000 + 3600;
const aino = { sub: "1207", name: "Aino Esimerkki", exp: inAnHour };

const encode = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");

/** What a site's server signs, or somebody who would like to be one. */
function sign(
  claims: unknown,
  key = identitySecret,
  header: unknown = { alg: "HS256", typ: "JWT" },
  hash = "sha256",
) {
  const said = `${encode(header)}.${encode(claims)}`;
  return `${said}.${createHmac(hash, key).update(said).digest("base64url")}`;
}

const judged = (jwt: string, now = start) => makeIdentify(identitySecret, () => now)(jwt).kind;

describe("an identity", () => {
  test("is taken as any JWT library writes it", () => {
    for (const header of [
      { alg: "HS256", typ: "JWT" },
      { typ: "JWT", alg: "HS256" },
      { alg: "HS256", kid: "k1" },
    ])
      expect(makeIdentify(identitySecret, () => start)(sign(aino, identitySecret, header))).toEqual({
        kind: "valid",
        identity: { subject: "1207", name: "Aino Esimerkki" },
      });
    expect(judged(sign({ ...aino, name: undefined, iat: 1, iss: "site" }))).toBe("valid");
    expect(judged(sign({ ...aino, exp: inAnHour + 1e9 }))).toBe("valid");
  });

  test.each([
    ["signed with another key", sign(aino, "another-key")],
    ["signed with nothing, as it says itself", `${encode({ alg: "none" })}.${encode(aino)}.`],
    ["that says none over a true signature", sign(aino, identitySecret, { alg: "none" })],
    ["with another algorithm's name", sign(aino, identitySecret, { alg: "RS256" })],
    ["with another algorithm", sign(aino, identitySecret, { alg: "HS512" }, "sha512")],
    ["with another algorithm under the name of ours", sign(aino, identitySecret, { alg: "HS256" }, "sha512")],
    [
      "that asks for what we don't know",
      sign(aino, identitySecret, { alg: "HS256", crit: ["b64"], b64: false }),
    ],
    ["with no header", sign(aino, identitySecret, null)],
    ["without an end", sign({ sub: "1207" })],
    ["whose end is no number", sign({ ...aino, exp: String(inAnHour) })],
    ["without a customer", sign({ exp: inAnHour })],
    ["with an empty customer", sign({ ...aino, sub: "" })],
    ["whose customer is a number", sign({ ...aino, sub: 1207 })],
    ["with too long a customer", sign({ ...aino, sub: "1".repeat(201) })],
    ["with a customer nobody can read", sign({ ...aino, sub: "12\n07" })],
    ["whose customer is a personal identity code", sign({ ...aino, sub: "131052-308T" })],
    ["that holds not yet", sign({ ...aino, nbf: inAnHour })],
    ["that isn't a claim set", sign("1207")],
    ["with a fourth part", `${sign(aino)}.x`],
    ["without a signature", sign(aino).split(".").slice(0, 2).join(".")],
    ["with a signature written in another way", `${sign(aino)}=`],
    ["of nothing", ""],
    ["of dots", ".."],
  ])("%s is bad", (_, jwt) => {
    expect(judged(jwt)).toBe("bad");
  });

  test("that was changed anywhere is never taken", () => {
    const jwt = sign(aino);
    for (let at = 0; at < jwt.length; at += 1) {
      const other = jwt[at] === "A" ? "B" : "A";
      expect([at, judged(jwt.slice(0, at) + other + jwt.slice(at + 1))]).toEqual([at, "bad"]);
    }
  });

  test("ends when it says, with a minute for a clock that goes wrong", () => {
    const end = aino.exp * 1000;
    expect(judged(sign(aino), end + 59_999)).toBe("valid");
    expect(judged(sign(aino), end + 60_000)).toBe("expired");
    expect(judged(sign({ ...aino, nbf: start / 1000 + 60 }))).toBe("valid");
  });

  test("is what the documentation's lines for a site's server make", async () => {
    const docs = readFileSync(new URL("../../../docs/directline.md", import.meta.url), "utf8");
    const snippet = /```js\n([^`]*identityOf(?:[^`]|`(?!``))*)```/.exec(docs)?.[1] ?? "";
    vi.stubEnv("IDENTITY_SECRET", identitySecret);
    const site = (await import(`data:text/javascript,${encodeURIComponent(snippet)}`)) as {
      identityOf: (customer: { id: string; name: string }) => string;
    };
    const identity = site.identityOf({ id: "1207", name: "Aino Esimerkki" });
    vi.unstubAllEnvs();
    expect(makeIdentify(identitySecret, Date.now)(identity)).toEqual({
      kind: "valid",
      identity: { subject: "1207", name: "Aino Esimerkki" },
    });
  });

  test("is taken by nobody who has no secret to judge it by", () => {
    expect(makeIdentify(null, () => start)(sign(aino, "")).kind).toBe("not-set-up");
  });
});

describe("a page that shows an identity", () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
  });
  afterEach(() => site.close());

  const ask = (identity: unknown, more: object = { origin: widgetOrigin }) =>
    site.call<Chat & { code: string }>("POST", "tokens/generate", { ...more, body: { identity } });

  test("chats for a verified customer, whom the desk knows by the site's own id", async () => {
    const { status, body } = await ask(sign(aino));
    expect(status).toBe(200);
    expect(userIn(body.token)).toMatchObject({
      user: "id:1207",
      name: "Aino Esimerkki",
      origin: widgetOrigin,
    });
    await site.start(body.token);
    await site.say(body, "haluan puhua ihmiselle");
    expect((await site.house.matter(body.conversationId)).customer).toMatchObject({
      name: "Aino Esimerkki",
      verifiedAs: "1207",
    });
  });

  test("opens another window of the same customer each time, also after a renewal", async () => {
    const rows = [];
    for (const _ of [1, 2]) {
      const { body } = await ask(sign(aino));
      const renewed = await site.call<Chat>("POST", "tokens/refresh", { bearer: body.token });
      await site.say(renewed.body, "haluan puhua ihmiselle");
      rows.push(await site.house.matter(body.conversationId));
    }
    expect(rows[0]?.channelThreadId).not.toBe(rows[1]?.channelThreadId);
    expect(rows[0]?.customer).toEqual(rows[1]?.customer);
  });

  test("is refused with the reason when it can't be taken", async () => {
    expect(await ask(sign(aino, "another-key"))).toMatchObject({
      status: 403,
      body: { code: "bad-identity" },
    });
    const old = sign({ ...aino, exp: start / 1000 - 61 });
    expect(await ask(old)).toMatchObject({ status: 403, body: { code: "identity-expired" } });
    expect(await ask(17)).toMatchObject({ status: 400, body: { code: "invalid-input" } });
    expect(await ask(null)).toMatchObject({ status: 200 });
    expect(site.notes).toEqual([]);
    expect(site.serverErrors).toEqual([]);
  });

  test("on a page that may not chat here gets nothing by it", async () => {
    expect(await ask(sign(aino), { origin: "https://elsewhere.example" })).toMatchObject({ status: 403 });
    expect(await ask(sign(aino), {})).toMatchObject({ status: 401 });
  });

  test("where no identities are set up is told so, and goes on without", async () => {
    const without = await openSite({ identities: false });
    const call = (body: object) =>
      without.call<{ code?: string }>("POST", "tokens/generate", { origin: widgetOrigin, body });
    expect(await call({ identity: sign(aino) })).toMatchObject({
      status: 403,
      body: { code: "identity-not-set-up" },
    });
    expect(await call({})).toMatchObject({ status: 200 });
    await without.close();
  });

  test("is believed over the user that the site names beside it, and no site names a verified one without", async () => {
    const both = await site.call<Chat>("POST", "tokens/generate", {
      bearer: secret,
      body: { user: { id: "asiakas-7" }, identity: sign(aino) },
    });
    expect(userIn(both.body.token).user).toBe("id:1207");
    for (const path of ["tokens/generate", "conversations"])
      for (const id of ["id:1207", " ID:1207"])
        expect((await site.call("POST", path, { bearer: secret, body: { user: { id } } })).status).toBe(400);
  });

  test("that gives no name leaves a verified customer without one, whatever the page says", async () => {
    const { body: chat } = await ask(sign({ ...aino, name: undefined }));
    await site.call("POST", `conversations/${chat.conversationId}/activities`, {
      bearer: chat.token,
      body: { type: "message", text: "haluan puhua ihmiselle", from: { name: "Riikka Johtaja" } },
    });
    expect((await site.house.matter(chat.conversationId)).customer).toMatchObject({
      name: null,
      verifiedAs: "1207",
    });
  });

  test("names nobody who writes something else into a message", async () => {
    const chat = await site.visitor();
    await site.call("POST", `conversations/${chat.conversationId}/activities`, {
      bearer: chat.token,
      body: {
        type: "message",
        text: "haluan puhua ihmiselle",
        from: { id: "id:1207", name: "Aino", verifiedAs: "1207" },
        channelData: { verifiedAs: "1207" },
      },
    });
    expect((await site.house.matter(chat.conversationId)).customer.verifiedAs).toBeNull();
  });
});
