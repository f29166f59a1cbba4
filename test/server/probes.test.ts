import type { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasty, openHouse, secretMarker, token, type House } from "./fixtures/house.ts";
import { json, length, probes } from "./fixtures/probes.ts";
import { post, probe } from "./fixtures/raw.ts";

/**
 * Requests that ended the process, filled its memory or held its sockets when restify was left to itself. They stay here
 * for ever, each with and without a valid token.
 */
let house: House;
/** Where callers who take too long are cut off at once. */
let strict: House;
beforeAll(async () => {
  [house, strict] = await Promise.all([openHouse(), openHouse({ timeouts: hasty })]);
});
afterAll(() => Promise.all([house.close(), strict.close()]));

describe.each([
  { caller: "with a token", auth: [`Authorization: ${token}`], known: true },
  { caller: "without a token", auth: [], known: false },
])("a caller $caller", ({ auth, known }) => {
  test.each(probes)(
    "who sends $name is answered and the house stands",
    async ({ send, status, stranger, code }) => {
      const heard = await probe(house.port, send(auth));
      const expected = known ? status : (stranger ?? status);
      expect(heard.status).toBe(expected);
      expect(heard.text).not.toContain(secretMarker);
      expect(heard.text).not.toMatch(/node_modules|\.ts:\d|restify/i);
      if (expected !== null)
        expect(heard.body).toEqual({
          code: known || stranger === undefined ? (code ?? expect.any(String)) : "no-token",
          message: expect.stringMatching(/[.!]$/),
          ref: expect.stringMatching(/^[0-9a-f]{12}$/),
        });
      expect(await (await fetch(`${house.url}/healthz`)).json()).toEqual({ status: "up" });
    },
  );

  /** Sends for as long as the server takes it; answers how much left this side. */
  const flood = async (head: Buffer, chunk: Buffer) => {
    let taken = 0;
    const heard = await probe(house.port, head, (socket: Socket) => {
      const more = () => {
        while (!socket.destroyed && socket.writable && taken < 300_000_000) {
          taken += chunk.length;
          if (!socket.write(chunk)) return;
        }
      };
      socket.on("drain", more);
      more();
    });
    return { ...heard, taken };
  };

  test("who announces 300 MB is refused before it is read", async () => {
    const head = post("/keyed/say", [...auth, json, "Content-Length: 300000000"]);
    const { status, body, text, taken } = await flood(head, Buffer.alloc(65_536, 0x20));
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: "too-large" });
    expect(text.toLowerCase()).toContain("connection: close");
    expect(taken).toBeLessThan(20_000_000);
  });

  test("who sends chunks without end is refused at the bound", async () => {
    const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 0x20), Buffer.from("\r\n")]);
    const head = post("/keyed/say", [...auth, json, "Transfer-Encoding: chunked"]);
    const { status, taken, text } = await flood(head, chunk);
    expect(status).toBe(413);
    expect(text.toLowerCase()).toContain("connection: close");
    expect(taken).toBeLessThan(20_000_000);
  });

  test("who sends a large body to no page is not read either", async () => {
    const head = post("/nowhere", [...auth, json, "Content-Length: 300000000"]);
    const { status, taken } = await flood(head, Buffer.alloc(65_536, 0x20));
    expect(status).toBe(404);
    expect(taken).toBeLessThan(20_000_000);
  });

  test("who waits to be told to go on with too much is told not to", async () => {
    const { text } = await probe(
      house.port,
      post("/keyed/say", [...auth, json, "Expect: 100-continue", "Content-Length: 300000000"]),
    );
    expect(text).toMatch(/^HTTP\/1\.1 413/);
  });

  test("who never ends the headers is cut off", async () => {
    const { status, body } = await probe(
      strict.port,
      `GET /say HTTP/1.1\r\nHost: local\r\n${auth.join("\r\n")}`,
    );
    expect(status).toBe(408);
    expect(body).toMatchObject({ code: "too-slow" });
  });

  test("who drips headers is cut off", async () => {
    const drip = (socket: Socket) => {
      const timer = setInterval(() => socket.write("a"), 40);
      socket.once("close", () => clearInterval(timer));
    };
    const { status } = await probe(strict.port, `GET /say HTTP/1.1\r\nHost: local\r\nX-A: `, drip);
    expect(status).toBe(408);
  });

  test("who never ends the body is cut off", async () => {
    const { status } = await probe(
      strict.port,
      post("/keyed/say", [...auth, json, "Content-Length: 20"], "{"),
    );
    expect(status).toBe(408);
  });

  test("who hangs up in the middle of a body leaves nothing behind", async () => {
    const { status } = await probe(
      house.port,
      post("/keyed/say", [...auth, json, "Content-Length: 20"], "{"),
      (socket) => void setImmediate(() => socket.destroy()),
    );
    expect(status).toBeNull();
    expect((await fetch(`${house.url}/healthz?from=probe`)).status).toBe(200);
  });
});

test("an honest Expect: 100-continue is met, and the call is answered", async () => {
  const body = '{"text":"hei"}';
  const heard = await probe(
    house.port,
    post("/say", [json, length(body), "Expect: 100-continue"]),
    (socket) => socket.once("data", () => socket.write(body)),
  );
  expect(heard.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
});

test("requests sent in one breath are answered in their order", async () => {
  const body = (text: string) => JSON.stringify({ text });
  const kept = (text: string) =>
    `POST /say HTTP/1.1\r\nHost: local\r\n${json}\r\n${length(body(text))}\r\n\r\n${body(text)}`;
  const last = post("/say", [json, length(body("kolmas"))], body("kolmas"));
  const { text } = await probe(house.port, Buffer.concat([Buffer.from(kept("eka") + kept("toka")), last]));
  expect([...text.matchAll(/\{"text":"(\w+)"\}/g)].map(([, word]) => word)).toEqual([
    "eka",
    "toka",
    "kolmas",
  ]);
});

test("garbage after an honest request does not spoil its answer or the house", async () => {
  const { text } = await probe(
    house.port,
    "GET /healthz HTTP/1.1\r\nHost: local\r\n\r\n\0\0 garbage\r\n\r\n",
  );
  expect(text).not.toMatch(/status":"up"[^}]*HTTP/);
  expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
});
