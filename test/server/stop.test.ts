import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Upgrade } from "../../src/http/upgrade.ts";
import { get, openHouse, streamed, token, type House } from "./fixtures/house.ts";
import { probe } from "./fixtures/raw.ts";

let house: House;
afterEach(() => house.close());

/** A route that answers when the test lets it. */
function slow() {
  const began = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const door = get(
    "/slow",
    async () => {
      began.resolve();
      await go.promise;
      return { status: 200, body: { done: true } };
    },
    { 200: z.object({ done: z.boolean() }) },
  );
  return { door, began: began.promise, go: () => go.resolve() };
}

describe("a stop", () => {
  test("lets a request in flight finish, and takes no new one", async () => {
    const { door, began, go } = slow();
    house = await openHouse({ routes: [door] });
    const answer = fetch(`${house.url}/slow`);
    await began;
    const closed = house.close();
    expect(house.close()).toBe(closed);
    await expect(fetch(`${house.url}/healthz`)).rejects.toThrow("fetch failed");
    go();
    const { status, headers } = await answer;
    expect([status, headers.get("connection")]).toEqual([200, "close"]);
    await closed;
  });

  test("says not ready on a line that was open before, and ends it", async () => {
    const { door, began, go } = slow();
    house = await openHouse({ routes: [door], timeouts: { headersMs: 60_000, requestMs: 60_000 } });
    const early = connect(house.port, "127.0.0.1");
    await new Promise((resolve) => early.once("connect", resolve));
    const answer = fetch(`${house.url}/slow`);
    await began;
    const closed = house.close();
    early.setEncoding("utf8").write("GET /readyz HTTP/1.1\r\nHost: local\r\n\r\n");
    const text = (await early.toArray()).join("");
    expect(text).toMatch(/^HTTP\/1\.1 503 [^]*"reasons":\["stopping"\]/);
    go();
    expect((await answer).status).toBe(200);
    await closed;
  });

  test("does not wait for ever for a request that hangs", async () => {
    const { door, began } = slow();
    house = await openHouse({ routes: [door], timeouts: { drainMs: 30 } });
    const answer = fetch(`${house.url}/slow`).catch(() => "cut");
    await began;
    await house.close();
    expect(await answer).toBe("cut");
  });

  test("ends streams, half-sent requests, idle lines and WebSockets at once", async () => {
    const upgrade: Upgrade = {
      path: /^\/ws$/,
      open: (_, socket) => void socket.write("HTTP/1.1 101 On\r\n\r\n"),
    };
    house = await openHouse({
      routes: [streamed({ open: () => () => {} })],
      upgrades: [upgrade],
      timeouts: { headersMs: 60_000, requestMs: 60_000, keepAliveMs: 60_000, drainMs: 60_000 },
    });
    const stream = await fetch(`${house.url}/events`, { headers: { authorization: token } });
    await fetch(`${house.url}/healthz`);
    const half = probe(house.port, "GET /slow HTTP/1.1\r\nHos");
    const socket = connect(house.port, "127.0.0.1");
    socket.write("GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    const cut = new Promise((resolve) => socket.once("close", resolve));
    await house.close();
    expect(await stream.text()).toBe(": hello\n\n");
    expect((await half).text).toBe("");
    await cut;
  });
});

test("a reader who never takes the answer is let go", async () => {
  const big = get("/big-page", () => ({ status: 200, body: "x".repeat(20_000_000) }), { 200: z.string() });
  house = await openHouse({ routes: [big], timeouts: { silentMs: 60, drainMs: 600_000 } });
  const deaf = connect(house.port, "127.0.0.1").pause();
  deaf.write("GET /big-page HTTP/1.1\r\nHost: local\r\n\r\n");
  await new Promise((resolve) => deaf.once("readable", resolve));
  await house.close();
  let heard = 0;
  deaf.on("error", () => {}).on("data", (part: Buffer) => (heard += part.length));
  await new Promise((resolve) => deaf.once("close", resolve));
  expect(heard).toBeLessThan(20_000_000);
});

describe("readiness", () => {
  const ready = async () => {
    const answer = await fetch(`${house.url}/readyz`);
    return [answer.status, await answer.json()];
  };

  test("is told with its reasons, and changes with them", async () => {
    const reasons: string[] = [];
    house = await openHouse({ health: () => reasons });
    expect(await ready()).toEqual([200, { status: "ready" }]);
    reasons.push("store-closed");
    expect(await ready()).toEqual([
      503,
      { code: "not-ready", message: expect.any(String), ref: expect.any(String), reasons: ["store-closed"] },
    ]);
  });

  test("is not there when the check itself fails", async () => {
    house = await openHouse({ health: () => Promise.reject(new Error("broken")) });
    expect(await ready()).toMatchObject([503, { reasons: ["health-check-failed"] }]);
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
  });
});

describe("an upgrade", () => {
  const ask = (path: string, to = "websocket") =>
    probe(
      house.port,
      `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: ${to}\r\n\r\n`,
    );
  const hello: Upgrade = {
    path: /^\/ws\/\w+$/,
    open: (request, socket) => void socket.end(`HTTP/1.1 101 On\r\n\r\n${request.url}`),
  };

  test("goes to the door of its path, whatever the query", async () => {
    house = await openHouse({ upgrades: [hello] });
    expect((await ask("/ws/a?t=1")).text).toContain("/ws/a?t=1");
  });

  test.each(["/", "/ws/a/b", "/say", "/%ff", "http://x/ws/a"])("to %s is not found", async (path) => {
    house = await openHouse({ upgrades: [hello] });
    expect((await ask(path)).status).toBe(404);
  });

  test("to another protocol is passed over, and the request answered", async () => {
    house = await openHouse({ upgrades: [hello] });
    expect((await ask("/healthz", "h2c")).body).toEqual({ status: "up" });
  });

  test("that fails or is cut leaves the house standing", async () => {
    const broken: Upgrade = {
      path: /^\/broken$/,
      open: () => {
        throw new Error("no");
      },
    };
    const cut: Upgrade = { path: /^\/cut$/, open: (_, socket) => void socket.destroy(new Error("reset")) };
    house = await openHouse({ upgrades: [broken, cut] });
    expect((await ask("/broken")).text).toBe("");
    expect((await ask("/cut")).text).toBe("");
    expect(house.logged.map(({ event }) => event)).toContain("upgrade-failed");
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
  });
});
