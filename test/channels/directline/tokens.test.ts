import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, openSite, secret, textsOf, userIn, widgetOrigin } from "../fixtures/site.ts";

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

interface TokenBody {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

describe("a first token", () => {
  test("keeps the user that a site's own server names", async () => {
    const { status, body } = await site.call<TokenBody>("POST", "tokens/generate", {
      bearer: secret,
      body: { user: { id: "asiakas-7", name: "Aino" } },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 43_200,
    });
    expect(userIn(body.token)).toMatchObject({ user: "asiakas-7", name: "Aino" });
  });

  test.each(["lupaus", "agent", "Lupaus", " AGENT "])(
    "is refused for a user named %s, who would look like the house itself",
    async (id) => {
      const call = site.call<{ code: string; message: string }>("POST", "tokens/generate", {
        bearer: secret,
        body: { user: { id } },
      });
      expect(await call).toMatchObject({
        status: 400,
        body: { code: "invalid-input", message: expect.stringContaining("must not be") },
      });
    },
  );

  test("goes to our own page and to those the operator named, each time with a user of its own", async () => {
    const users = [];
    const asLocalhost = { origin: `http://localhost:${site.port}`, host: `localhost:${site.port}` };
    for (const page of [{ origin: site.url }, asLocalhost, { origin: widgetOrigin }]) {
      const { status, body } = await site.call<TokenBody>("POST", "tokens/generate", {
        ...page,
        body: { user: { id: "asiakas-7" } },
      });
      expect(status).toBe(200);
      users.push(userIn(body.token).user);
    }
    expect(users.every((user) => /^dl_[\w-]{20,}$/.test(user))).toBe(true);
    expect(new Set(users).size).toBe(3);
  });

  test("behind https goes to no http page of the same host, which anyone on the way may have written", async () => {
    const proxied = await openSite({ publicUrl: "https://asiakas.napavirta.fi" });
    const host = "asiakas.napavirta.fi";
    const from = (origin: string) => proxied.call("POST", "tokens/generate", { origin, host });
    expect((await from(`https://${host}`)).status).toBe(200);
    expect(await from(`http://${host}`)).toMatchObject({ status: 403, body: { code: "wrong-origin" } });
    await proxied.close();
  });

  test.each([
    ["nobody", {}, 401, "no-token"],
    ["another page", { origin: "https://evil.example" }, 403, "wrong-origin"],
    ["a page without an origin of its own", { origin: "null" }, 403, "wrong-origin"],
    ["a wrong secret", { bearer: `${secret}x` }, 403, "bad-token"],
    ["a wrong secret from our own page", { bearer: "x", origin: widgetOrigin }, 403, "bad-token"],
  ])("is refused to %s", async (_, call, status, code) => {
    expect(await site.call("POST", "tokens/generate", call)).toMatchObject({ status, body: { code } });
  });

  test("is refused with an id that no store could keep", async () => {
    const call = { bearer: secret, body: { user: { id: "a\u0000b" } } };
    expect((await site.call("POST", "tokens/generate", call)).status).toBe(400);
  });
});

describe("starting", () => {
  test("is 201 the first time and 200 from then on, and greets once", async () => {
    const { body } = await site.call<TokenBody>("POST", "tokens/generate", { origin: site.url });
    const first = await site.call("POST", "conversations", {
      bearer: body.token,
      body: { user: {}, locale: "sv-FI" },
    });
    const again = await site.call("POST", "conversations", { bearer: body.token });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({
      conversationId: body.conversationId,
      expires_in: 43_200,
      streamUrl: expect.stringMatching(
        new RegExp(
          `^ws://127\\.0\\.0\\.1:${site.port}/v3/directline/conversations/${body.conversationId}/stream\\?`,
        ),
      ),
    });
    const { activities } = await site.read(body);
    expect(textsOf(activities)).toEqual([expect.stringMatching(/^Hej, jag är Napavirtas bot/)]);
  });

  test("greets once when two windows of one token start at the same time", async () => {
    // Both have looked for the thread before either has made it.
    const thread = async () => null;
    const racing = await openSite({ house: site.house, log: { ...site.house.storage, thread } });
    const { body } = await site.call<TokenBody>("POST", "tokens/generate", { origin: site.url });
    const both = await Promise.all(
      [1, 2].map(() => racing.call("POST", "conversations", { bearer: body.token })),
    );
    await racing.close();
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect((await site.read(body)).activities).toHaveLength(1);
  });

  test("with the secret makes a new conversation each time, for the user it names", async () => {
    const one = await site.start(secret, { user: { id: "asiakas-7" } });
    const other = await site.start(secret, { user: { id: "asiakas-7" } });
    expect(one.conversationId).not.toBe(other.conversationId);
    expect(userIn(one.token).user).toBe("asiakas-7");
    await site.call("POST", `conversations/${one.conversationId}/activities`, {
      bearer: secret,
      body: { type: "message", text: "moi", from: { id: "someone-else" } },
    });
    const { activities } = await site.read({ ...one, token: secret });
    expect(activities[1]).toMatchObject({ text: "moi", from: { id: "asiakas-7", role: "user" } });
  });
});

describe("coming back", () => {
  test("to a conversation that was never started is a 404, so that the page starts it", async () => {
    const { body } = await site.call<TokenBody>("POST", "tokens/generate", { origin: site.url });
    for (const path of ["", "/activities"])
      expect(
        await site.call("GET", `conversations/${body.conversationId}${path}`, { bearer: body.token }),
      ).toMatchObject({ status: 404, body: { code: "not-found" } });
  });

  test("gives a fresh token and a stream that goes on after the watermark", async () => {
    const chat = await site.visitor();
    site.house.clock.now += 60_000;
    const resumed = await site.call<TokenBody & { streamUrl: string }>(
      "GET",
      `conversations/${chat.conversationId}?watermark=1`,
      { bearer: chat.token },
    );
    expect(resumed.status).toBe(200);
    expect(new URL(resumed.body.streamUrl).searchParams.get("watermark")).toBe("1");
    expect(resumed.body.token).not.toBe(chat.token);
    expect(userIn(resumed.body.token).user).toBe(userIn(chat.token).user);
  });

  test("after days works through a refresh, for 30 days", async () => {
    const chat = await site.visitor();
    await site.say(chat, "voiko eräpäivää siirtää");
    site.house.clock.now += 29 * 86_400_000;
    const path = `conversations/${chat.conversationId}/activities`;
    expect(await site.call("GET", path, { bearer: chat.token })).toMatchObject({
      status: 403,
      body: { code: "TokenExpired" },
    });
    const refreshed = await site.call<TokenBody>("POST", "tokens/refresh", { bearer: chat.token });
    expect(refreshed.body.conversationId).toBe(chat.conversationId);
    expect((await site.read(refreshed.body)).activities).toHaveLength(3);
    site.house.clock.now += 31 * 86_400_000;
    expect(await site.call("POST", "tokens/refresh", { bearer: refreshed.body.token })).toMatchObject({
      status: 403,
      body: { code: "TokenExpired" },
    });
  });
});

test("pages of any site may call: the token is the proof", async () => {
  const preflight = await site.call("OPTIONS", "conversations", { origin: widgetOrigin });
  expect(preflight.status).toBe(204);
  expect(preflight.headers).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-headers": expect.stringContaining("x-ms-bot-agent"),
    "access-control-max-age": expect.any(String),
  });
});
