import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { route, type Policy } from "../../src/http/route.ts";
import { openHouse, secretMarker, type House } from "./fixtures/house.ts";

let house: House;
afterEach(() => house.close());

async function ask(policy: Policy<unknown>, body: string) {
  let ran = false;
  const door = route({
    method: "POST",
    path: "/door",
    policy,
    input: { body: z.unknown() },
    output: { 200: z.object({}) },
    summary: "A door behind a policy.",
    run: () => {
      ran = true;
      return { status: 200, body: {} };
    },
  });
  house = await openHouse({ routes: [door], policies: [policy] });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${house.url}/door`, { method: "POST", headers, body });
  return { status: answer.status, text: await answer.text(), ran: () => ran };
}

test("a policy that fails lets nobody in, and tells nothing", async () => {
  const policy: Policy<null> = { name: "broken", admit: () => Promise.reject(new Error(secretMarker)) };
  const { status, text, ran } = await ask(policy, "{}");
  expect([status, ran()]).toEqual([500, false]);
  expect(text).not.toContain(secretMarker);
});

test("a policy that checks a signature sees the exact bytes, before anything is parsed", async () => {
  const body = '{ "a" : 1,\n "a":  2 not json';
  let bytes = "";
  const policy: Policy<null> = {
    name: "signed",
    admit: ({ raw }) => {
      bytes = new TextDecoder().decode(raw);
      return { ok: true, actor: null, who: "page" };
    },
  };
  const { status, ran } = await ask(policy, body);
  expect(bytes).toBe(body);
  expect([status, ran()]).toEqual([400, false]);
});
