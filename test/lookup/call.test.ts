import { createHmac } from "node:crypto";
import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { makeLook } from "../../src/lookup/call.ts";
import type { LookedUp, LookupCall } from "../../src/turn/lookups.ts";
import { answerWith, json, openSystem, type System } from "./server.ts";

const secret = "a-secret-of-32-characters-or-more";
const now = () => 1_800_000_000_999;
const never = new AbortController().signal;
const none = (why: string): LookedUp => ({ ok: false, why });

const systems: System[] = [];
afterEach(async () => {
  await Promise.all(systems.splice(0).map((system) => system.close()));
});

async function systemThat(answer: RequestListener): Promise<System> {
  const system = await openSystem(answer);
  systems.push(system);
  return system;
}

const callTo = (url: string, withinMs = 5_000): LookupCall => ({
  key: "c1:invoice:invoice:5",
  url,
  body: { flow: "invoice", lookup: "invoice", answers: { number: "Ä-12" } },
  withinMs,
});

const lookAt = ({ host, url }: System, withinMs?: number) =>
  makeLook({ settings: { secret, hosts: [host] }, now })(callTo(url, withinMs), never);

test("the firm's system gets a signed call that it can tell from a repeated one, and its answer comes back", async () => {
  const system = await systemThat(json({ status: "paid" }));
  expect(await lookAt(system)).toEqual({ ok: true, answer: { status: "paid" } });
  const [call] = system.calls;
  expect(call?.method).toBe("POST");
  expect(JSON.parse(call?.body ?? "")).toEqual({
    flow: "invoice",
    lookup: "invoice",
    answers: { number: "Ä-12" },
  });
  const hmac = createHmac("sha256", secret).update(`1800000000.${call?.body}`).digest("hex");
  expect(call?.headers).toMatchObject({
    "content-type": "application/json",
    "idempotency-key": "c1:invoice:invoice:5",
    "x-lupaus-timestamp": "1800000000",
    "x-lupaus-signature": `sha256=${hmac}`,
  });
});

const typed = { "content-type": "application/json" };
const big = JSON.stringify({ status: "x".repeat(16 * 1024) });

test.each<[what: string, why: string, answer: RequestListener]>([
  ["breaks", "status-500", answerWith(500, typed, "{}")],
  ["is too busy", "status-503", answerWith(503, typed, "{}")],
  ["knows no such thing", "status-404", answerWith(404, typed, "{}")],
  ["has taken it for later", "status-202", answerWith(202, typed, "{}")],
  ["sends elsewhere", "redirected", answerWith(307, { location: "/invoice" })],
  ["answers with a page", "content-type", answerWith(200, { "content-type": "text/html" }, "<p>")],
  ["says nothing of what it is", "content-type", answerWith(200, {}, "{}")],
  [
    "calls something else JSON",
    "content-type",
    answerWith(200, { "content-type": "application/jsonp" }, "{}"),
  ],
  ["answers too much", "too-large", answerWith(200, typed, big)],
  [
    "never stops answering",
    "too-large",
    (_, to) => {
      to.writeHead(200, typed);
      const more = () => {
        while (!to.destroyed && to.write(" ".repeat(4_096)));
        if (!to.destroyed) to.once("drain", more);
      };
      more();
    },
  ],
  ["stops in the middle of JSON", "not-json", answerWith(200, typed, '{"status":')],
  ["answers in another encoding", "not-json", answerWith(200, typed, Buffer.from([0x22, 0xe4, 0x22]))],
  ["hangs up", "unreachable", (request) => void request.socket.destroy()],
  [
    "hangs up half way",
    "unreachable",
    (request, to) => {
      to.writeHead(200, { ...typed, "content-length": "100" });
      to.write("{", () => request.socket.destroy());
    },
  ],
  ["speaks no HTTP", "unreachable", (request) => void request.socket.end("hello\r\n\r\n")],
])("a system that %s is no answer: %s", async (_what, why, answer) => {
  const system = await systemThat(answer);
  expect(await lookAt(system)).toEqual(none(why));
  expect(system.calls).toHaveLength(1);
});

test.each<[what: string, answer: RequestListener]>([
  ["says nothing", () => {}],
  [
    "says the first half and no more",
    (_, to) => {
      to.writeHead(200, typed);
      to.write("{");
    },
  ],
])("a system that %s is left in time", async (_what, answer) => {
  expect(await lookAt(await systemThat(answer), 50)).toEqual(none("timeout"));
});

test("a system that is down is no answer", async () => {
  const system = await openSystem(json({}));
  await system.close();
  expect(await lookAt(system)).toEqual(none("unreachable"));
});

test("a call that is broken off ends at once", async () => {
  const system = await systemThat(() => {});
  const closing = new AbortController();
  const look = makeLook({ settings: { secret, hosts: [system.host] }, now });
  const looked = look(callTo(system.url, 30_000), closing.signal);
  await system.called();
  closing.abort();
  expect((await looked).ok).toBe(false);
});

test("nothing is called that the operator has not named", async () => {
  const system = await systemThat(json({}));
  const to = (hosts: readonly string[] | null, url = system.url) =>
    makeLook({ settings: hosts === null ? null : { secret, hosts }, now })(callTo(url), never);
  expect(await to(null)).toEqual(none("not-set-up"));
  expect(await to([])).toEqual(none("refused-host"));
  expect(await to(["127.0.0.1", "127.0.0.1:1", "crm.example.fi"])).toEqual(none("refused-host"));
  expect(await to(["example.fi"], "https://crm.example.fi/")).toEqual(none("refused-host"));
  expect(await to(["crm.example.fi"], "https://crm.example.fi:8443/")).toEqual(none("refused-host"));
  expect(system.calls).toEqual([]);
});

test("a name that leads into a private network is refused as it is connected to, unless the list says that it may", async () => {
  const system = await systemThat(json({ status: "paid" }));
  const port = system.host.split(":")[1] ?? "";
  const host = `crm.napavirta.example:${port}`;
  const url = `http://${host}/invoice`;
  const answers: [string, number][][] = [];
  const look = (listed: string) =>
    makeLook({
      settings: { secret, hosts: [listed] },
      now,
      resolve: (_name, _options, callback) =>
        callback(
          null,
          (answers.shift() ?? []).map(([address, family]) => ({ address, family })),
        ),
    })(callTo(url), never);
  answers.push([["127.0.0.1", 4]]);
  expect(await look(host)).toEqual(none("private-address"));
  answers.push([
    ["192.0.2.1", 4],
    ["10.0.0.1", 4],
  ]);
  expect(await look(host)).toEqual(none("private-address"));
  answers.push([]);
  expect(await look(host)).toEqual(none("unreachable"));
  expect(system.calls).toEqual([]);
});
