import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type BodySink, type Checked, type Streamed, route } from "../../src/http/route.ts";
import { type House, keyed, openHouse, say, token } from "./fixtures/house.ts";
import { post, probe } from "./fixtures/raw.ts";

/** Bodies that a route reads as they arrive. */

const maxBytes = 100_000;
const multipart = "Content-Type: multipart/form-data; boundary=x";

/** Counts bytes; an "!" in them is refused. */
let sinks: { bytes: number; ended: boolean; closed: boolean }[];
const counted: Streamed<number> = {
  mediaType: "multipart/form-data",
  maxBytes,
  tooLarge: { status: 413, code: "too-much", message: "Less, please." },
  schema: z.object({}),
  open(): BodySink<number> {
    const seen = { bytes: 0, ended: false, closed: false };
    sinks.push(seen);
    const { promise: result, resolve } = Promise.withResolvers<Checked<number>>();
    return {
      write(chunk) {
        seen.bytes += chunk.length;
        if (chunk.includes(0x21))
          resolve({ ok: false, refusal: { status: 400, code: "loud", message: "No shouting." } });
      },
      end() {
        seen.ended = true;
        resolve({ ok: true, value: seen.bytes });
      },
      close: () => {
        seen.closed = true;
      },
      result,
    };
  },
};

let house: House;
let ran: number[];
const open = (timeouts = {}) =>
  openHouse({
    limits: false,
    routes: [
      say(keyed, "/say"),
      route({
        method: "POST",
        path: "/files",
        policy: keyed,
        input: { body: counted },
        output: { 200: z.object({ bytes: z.number() }) },
        summary: "Counts.",
        run({ body }) {
          ran.push(body);
          return { status: 200, body: { bytes: body } };
        },
      }),
    ],
    timeouts,
  });
beforeEach(async () => {
  sinks = [];
  ran = [];
  house = await open();
});
afterEach(() => house.close());

const auth = `Authorization: ${token}`;
const send = (headers: readonly string[], body: string | Buffer) =>
  probe(house.port, post("/files", [multipart, ...headers, `Content-Length: ${body.length}`], body));
const healthy = async () => expect((await fetch(`${house.url}/healthz`)).status).toBe(200);

test("a body comes to its route whole, however it is cut", async () => {
  const body = Buffer.alloc(90_000, 0x2e);
  expect((await send([auth], body)).body).toEqual({ bytes: 90_000 });
  const chunks = `${(4).toString(16)}\r\nabcd\r\n3\r\nefg\r\n0\r\n\r\n`;
  const chunked = post("/files", [multipart, auth, "Transfer-Encoding: chunked"], chunks);
  expect((await probe(house.port, chunked)).body).toEqual({ bytes: 7 });
  expect(sinks.every(({ closed }) => closed)).toBe(true);
});

test("a caller who waits to be told to go on is told so, once let in", async () => {
  const heard = await send([auth, "Expect: 100-continue"], "abc");
  expect(heard.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/);
  expect((await send(["Expect: 100-continue"], "abc")).status).toBe(401);
});

test("of a stranger nothing is read", async () => {
  expect(await send([], "abc")).toMatchObject({ status: 401, body: { code: "no-token" } });
  expect(sinks).toEqual([]);
});

describe("is refused:", () => {
  test.each([
    ["JSON where files are taken", "/files", "Content-Type: application/json", "multipart-only"],
    ["another kind of form", "/files", "Content-Type: application/x-www-form-urlencoded", "multipart-only"],
    ["a kind that only begins alike", "/files", "Content-Type: multipart/form-database", "multipart-only"],
    ["no kind", "/files", "X-None: 1", "multipart-only"],
    ["files where JSON is taken", "/say", multipart, "json-only"],
  ])("%s", async (_, path, type, code) => {
    const heard = await probe(house.port, post(path, [type, auth, "Content-Length: 2"], "{}"));
    expect(heard).toMatchObject({ status: 415, body: { code } });
    expect(sinks).toEqual([]);
  });

  test("a compressed body", async () => {
    expect(await send([auth, "Content-Encoding: gzip"], "abc")).toMatchObject({ status: 415 });
  });
});

describe("too much", () => {
  const whole = (body: Buffer<ArrayBuffer> | ReadableStream, more: object = {}) =>
    fetch(`${house.url}/files`, {
      method: "POST",
      headers: { authorization: token, "content-type": "multipart/form-data; boundary=x" },
      body,
      ...more,
    });

  test("is refused where it is announced, and the answer is read by one who sends all first", async () => {
    const answer = await whole(Buffer.alloc(8_000_000, 0x2e));
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: "too-much" }]);
    expect(sinks).toEqual([]);
  });

  test("is cut off where it isn't", async () => {
    const endless = new ReadableStream({
      start(controller) {
        for (let at = 0; at < 80; at += 1) controller.enqueue(Buffer.alloc(100_000, 0x2e));
        controller.close();
      },
    });
    const answer = await whole(endless, { duplex: "half" });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: "too-much" }]);
    expect(sinks[0]).toMatchObject({ ended: false, closed: true });
    expect(sinks[0]?.bytes).toBeLessThanOrEqual(maxBytes);
    expect(ran).toEqual([]);
  });

  test("doesn't keep the route's own refusal from being read", async () => {
    const answer = await whole(Buffer.alloc(99_000, 0x21));
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "loud" }]);
  });
});

/** Begins a body of 100 bytes and goes on by hand. */
async function begin(path = "/files", type = multipart) {
  const socket: Socket = connect(house.port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (part: string) => (text += part));
  const closed = new Promise<string>((resolve) => socket.on("close", () => resolve(text)));
  socket.on("error", () => {});
  const before = sinks.length;
  socket.write(post(path, [type, auth, "Content-Length: 100"], "a"));
  return {
    socket,
    closed,
    heard: () => text,
    isIn: async () => {
      await expect.poll(() => sinks[before]?.bytes ?? 0).toBeGreaterThan(0);
    },
  };
}

test("a slow body has longer than JSON has, but not for ever", async () => {
  await house.close();
  house = await open({ requestMs: 60 });
  const slow = await begin();
  await slow.isIn();
  const json = await begin("/say", "Content-Type: application/json");
  await expect.poll(() => json.heard().includes('"too-slow"')).toBe(true);
  expect(json.heard()).toMatch(/^HTTP\/1\.1 408/);
  slow.socket.write("a".repeat(99));
  expect(await slow.closed).toContain('{"bytes":100}');
  await house.close();
  house = await open({ uploadMs: 60 });
  const never = await begin();
  expect(await never.closed).toMatch(/^HTTP\/1\.1 408 [^]*"too-slow"/);
  expect(ran).toEqual([100]);
});

test("a caller who goes away midway leaves nothing", async () => {
  const gone = await begin();
  await gone.isIn();
  gone.socket.destroy();
  await expect.poll(() => sinks[0]?.closed).toBe(true);
  expect(ran).toEqual([]);
  expect(house.logged.filter(({ event }) => event === "request-failed")).toEqual([]);
  await healthy();
});

test("one caller has two on their way at most, and room again when one has ended", async () => {
  const one = await begin();
  await one.isIn();
  const other = await begin();
  await other.isIn();
  expect(await send([auth], "abc")).toMatchObject({ status: 503, body: { code: "busy" } });
  one.socket.destroy();
  await expect.poll(() => sinks[0]?.closed).toBe(true);
  expect(await send([auth], "abc")).toMatchObject({ status: 200 });
  other.socket.destroy();
});
