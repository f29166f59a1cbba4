import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { EventStream, StreamEvent } from "../../src/http/route.ts";
import { openHouse, streamed, token, type House } from "./fixtures/house.ts";

let house: House;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await house.close();
});

/** A stream that the test writes to, and that tells when its callers come and go. */
function tap() {
  const writers: ((event: StreamEvent) => void)[] = [];
  const ends: (() => void)[] = [];
  const left = Promise.withResolvers<void>();
  const stream: EventStream = {
    open(write, end) {
      writers.push(write);
      ends.push(end);
      return () => left.resolve();
    },
  };
  return { stream, writers, ends, left: left.promise };
}

const listen = (headers: Record<string, string> = {}) =>
  fetch(`${house.url}/events`, { headers: { authorization: token, ...headers } });

/** Reads until the text holds `wanted`, or the stream ends. */
async function readTo(answer: Response, wanted: string): Promise<string> {
  let text = "";
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.includes(wanted)) break;
  }
  return text;
}

test("events arrive as they were written, line breaks and all", async () => {
  const { stream, writers } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const answer = await listen();
  expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  writers[0]?.({ event: "conversation", data: '{"id":"c1"}', id: "7" });
  writers[0]?.({ event: "x\nid: 9", data: "a\r\n\nevent: forged" });
  const text = await readTo(answer, "forged\n\n");
  expect(text).toContain('id: 7\nevent: conversation\ndata: {"id":"c1"}\n\n');
  expect(text).toContain("event: x id: 9\ndata: a\ndata: \ndata: event: forged\n\n");
});

test("a stream ends when whoever writes it says so, after what was written and before what comes later", async () => {
  const { stream, writers, ends, left } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const answer = await listen();
  writers[0]?.({ event: "last", data: "1" });
  ends[0]?.();
  ends[0]?.();
  writers[0]?.({ event: "late", data: "2" });
  const text = await answer.text();
  expect(text).toContain("event: last");
  expect(text).not.toContain("late");
  await left;
});

test("a stream outlives the time that a request may take, and is kept warm", async () => {
  const { stream } = tap();
  house = await openHouse({
    routes: [streamed(stream)],
    timeouts: { heartbeatMs: 20, requestMs: 60, headersMs: 60, checkEveryMs: 10 },
  });
  const text = await readTo(await listen(), ": still here\n\n".repeat(8));
  expect(text).toContain(": still here\n\n".repeat(8));
});

test("who leaves is let go", async () => {
  const { stream, left } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const answer = await listen();
  await answer.body?.cancel();
  await expect(left).resolves.toBeUndefined();
});

test("one caller holds eight streams, and room comes back when one goes", async () => {
  const { stream, left } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const open = await Promise.all(Array.from({ length: 8 }, () => listen()));
  expect(open.map(({ status }) => status)).toEqual(Array(8).fill(200));
  const ninth = await listen();
  expect([ninth.status, ninth.headers.get("retry-after")]).toEqual([429, "5"]);
  await open[0]?.body?.cancel();
  await left;
  expect((await listen()).status).toBe(200);
});

test("a reader who does not read is cut off, and the others go on", async () => {
  const { stream, writers, left } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const deaf = connect(house.port, "127.0.0.1");
  sockets.push(deaf);
  deaf.on("error", () => {});
  deaf.write(`GET /events HTTP/1.1\r\nHost: local\r\nAuthorization: ${token}\r\n\r\n`);
  await new Promise<void>((resolve) => deaf.once("data", () => resolve()));
  deaf.pause();
  const other = await listen();
  const data = "x".repeat(64 * 1024);
  const [toDeaf, toOther] = writers;
  let sent = 0;
  const pump = setInterval(() => {
    for (let n = 0; n < 20; n++) toDeaf?.({ event: "big", data });
    sent += 20;
  });
  await left;
  clearInterval(pump);
  expect(sent).toBeLessThan(2_000);
  toOther?.({ event: "small", data: "still" });
  expect(await readTo(other, "data: still")).toContain("data: still");
});

test("a stream that cannot open is cut, logged, and the house stands", async () => {
  house = await openHouse({
    routes: [
      streamed({
        open() {
          throw new Error("no");
        },
      }),
    ],
  });
  await expect(listen().then((answer) => answer.text())).rejects.toThrow(/terminated|fetch failed/);
  expect(house.logged.map(({ event }) => event)).toContain("stream-failed");
  expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
});

test("HEAD opens no stream, and a stranger none either", async () => {
  const { stream, writers } = tap();
  house = await openHouse({ routes: [streamed(stream)] });
  const head = await fetch(`${house.url}/events`, { method: "HEAD", headers: { authorization: token } });
  expect(head.status).toBe(200);
  expect((await listen({ authorization: "no" })).status).toBe(401);
  expect(writers).toEqual([]);
});
