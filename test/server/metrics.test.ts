import { expect, test } from "vitest";
import type { Asked } from "../../src/http/route.ts";
import { makeMetrics } from "../../src/server/metrics.ts";
import { openHouse } from "./fixtures/house.ts";

const read = async () => [{ name: "lupaus_open", help: "Open conversations.", value: 7 }];

/** Whether somebody at this address, with these headers, may read them. */
async function mayRead(token: string | null, address: string, headers: Record<string, string> = {}) {
  const [policy] = makeMetrics({ token, read }).policies;
  const asked = { address, header: (name: string) => headers[name] } as Asked;
  const admission = await policy?.admit(asked);
  return admission?.ok === true ? "reads" : admission?.refusal.code;
}

test("figures are told in Prometheus' text format", async () => {
  const house = await openHouse({ ...makeMetrics({ token: null, read }) });
  const answer = await fetch(`${house.url}/metrics`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  expect(await answer.text()).toBe(
    "# HELP lupaus_open Open conversations.\n# TYPE lupaus_open gauge\nlupaus_open 7\n",
  );
  await house.close();
});

test("without a token they are read from this machine, and by nobody whom a proxy brings", async () => {
  expect(await mayRead(null, "127.0.0.1")).toBe("reads");
  expect(await mayRead(null, "::1")).toBe("reads");
  expect(await mayRead(null, "203.0.113.9")).toBe("not-found");
  expect(await mayRead(null, "127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).toBe("not-found");
  expect(await mayRead(null, "127.0.0.1", { forwarded: "for=203.0.113.9" })).toBe("not-found");
});

test("with a token they are read by whoever shows it, from anywhere, and by nobody else", async () => {
  const token = "a-token-of-some-length";
  expect(await mayRead(token, "203.0.113.9", { authorization: `Bearer ${token}` })).toBe("reads");
  expect(await mayRead(token, "127.0.0.1")).toBe("not-found");
  expect(await mayRead(token, "127.0.0.1", { authorization: `Bearer ${token}x` })).toBe("not-found");
  expect(await mayRead(token, "127.0.0.1", { authorization: token })).toBe("not-found");
});
