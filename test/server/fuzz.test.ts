import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, secretMarker, token, type House } from "./fixtures/house.ts";
import { probe } from "./fixtures/raw.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse({ limits: false });
});
afterAll(() => house.close());

const stands = async () => expect((await fetch(`${house.url}/healthz`)).status).toBe(200);

/** Bits of HTTP that mean something, between bits that mean nothing. */
const piece = fc.oneof(
  fc.constantFrom(
    "\r\n",
    "\n",
    "\r\n\r\n",
    ": ",
    " ",
    "\t",
    "\0",
    "%",
    "%00",
    "//",
    "?",
    "#",
    "{",
    '"',
    "[[",
    "\u00e4",
  ),
  fc.constantFrom(
    "Content-Length: 5",
    "Transfer-Encoding: chunked",
    "Connection: Upgrade",
    "Upgrade: websocket",
  ),
  fc.constantFrom(
    "Expect: 100-continue",
    "Content-Encoding: gzip",
    "Host: [",
    "Content-Type: application/json",
  ),
  fc.constantFrom(
    "5\r\nhello\r\n",
    "0\r\n\r\n",
    "ffffffffffffffff\r\n",
    "X-Forwarded-For: ,,,",
    "Cookie: =;=",
    token,
  ),
  fc.string({ maxLength: 30 }),
);
const path = fc.oneof(
  fc.constantFrom("/say", "/keyed/say", "/throws", "/healthz", "*", "//"),
  fc.webPath(),
  fc.string(),
);
const method = fc.constantFrom(
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "QUERY",
  "M-SEARCH",
  "get",
  "",
);

test("no heap of pieces ends the process", async () => {
  await fc.assert(
    fc.asyncProperty(
      method,
      path,
      fc.array(piece, { maxLength: 12 }),
      fc.uint8Array({ maxLength: 60 }),
      async (verb, target, pieces, tail) => {
        const head = `${verb} ${target} HTTP/1.1\r\nConnection: close\r\nHost: local\r\n${pieces.join("")}`;
        const bytes = Buffer.concat([Buffer.from(head), Buffer.from("\r\n\r\n"), tail]);
        const { text } = await probe(house.port, bytes, (socket) => void socket.end());
        expect(text).not.toContain(secretMarker);
        expect(text).not.toMatch(/node_modules|\.ts:\d/);
      },
    ),
    { numRuns: 200 },
  );
  await stands();
});

test("whatever JSON comes is taken or refused, never a fault of ours", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.string(), fc.constant('{"text":"hei"}')),
      fc.boolean(),
      async (body, known) => {
        const answer = await fetch(`${house.url}/keyed/say`, {
          method: "POST",
          headers: { "content-type": "application/json", ...(known ? { authorization: token } : {}) },
          body,
        });
        expect(known ? [200, 400] : [401]).toContain(answer.status);
        await answer.arrayBuffer();
      },
    ),
    { numRuns: 200 },
  );
  await stands();
});

test("headers that fetch can send never end in a fault of ours", async () => {
  const name = fc
    .stringMatching(/^[a-z-]{1,20}$/)
    .filter(
      (one) =>
        !/^(connection|host|content-length|expect|te|trailer|upgrade|keep-alive|transfer-encoding)$/.test(
          one,
        ),
    );
  const value = fc.stringMatching(/^[\x20-\x7e]{0,40}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 12 }), async (headers) => {
      const answer = await fetch(`${house.url}/keyed/say`, { headers });
      expect(answer.status).toBe(405);
      await answer.arrayBuffer();
    }),
    { numRuns: 60 },
  );
  await stands();
});
