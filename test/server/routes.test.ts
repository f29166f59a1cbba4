import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { route, type Route } from "../../src/http/route.ts";
import { anyone, get, keyed, openHouse, secretMarker, token, type House } from "./fixtures/house.ts";

const form = z.strictObject({
  text: z.string().min(1).max(10),
  kind: z.enum(["a", "b"]).optional(),
  user: z.object({ id: z.string().regex(/^u-/), age: z.number().int().max(120).optional() }).optional(),
  tags: z.array(z.string()).max(2).optional(),
  extra: z.record(z.string(), z.string()).optional(),
});
let seen: unknown;

const routes: readonly Route[] = [
  route({
    method: "POST",
    path: "/things/:id",
    policy: keyed,
    input: {
      params: z.object({ id: z.string() }),
      query: z.strictObject({ q: z.string().optional() }),
      body: form,
    },
    output: { 200: z.object({ who: z.string() }), 204: z.undefined() },
    summary: "Takes a thing.",
    run: ({ actor, params, query, body }, { path, raw }) => {
      seen = { actor, params, query, body, path, raw: new TextDecoder().decode(raw) };
      return body.text === "none" ? { status: 204 } : { status: 200, body: { who: actor.name } };
    },
  }),
  route({
    method: "POST",
    path: "/loose",
    policy: anyone,
    input: { body: z.looseObject({}) },
    output: { 200: z.object({ polluted: z.boolean(), keys: z.array(z.string()) }) },
    summary: "Merges what comes, as careless code would.",
    run: ({ body }) => {
      const merged: object = Object.assign({}, body);
      return { status: 200, body: { polluted: "admin" in merged, keys: Object.keys(body) } };
    },
  }),
  get("/nobody-takes", () => ({ status: 200, body: {} }), { 200: z.object({}) }),
  get(
    "/cookies",
    () => ({
      status: 200,
      body: {},
      headers: { "Set-Cookie": ["a=1; HttpOnly", "b=2"], "Cache-Control": "max-age=1" },
    }),
    { 200: z.object({}) },
  ),
  get(
    "/plain",
    () => ({ status: 200, body: "<p>hei", headers: { "Content-Type": "text/html; charset=utf-8" } }),
    {
      200: z.string(),
    },
  ),
  get("/taken", () => ({
    refusal: { status: 409, code: "taken", message: "Riikka has it.", headers: { "x-by": "Riikka" } },
  })),
  get("/throws", () => {
    throw new Error(secretMarker);
  }),
  get("/full", () => {
    throw Object.assign(new Error(secretMarker), { code: "busy" });
  }),
  get("/leaks", () => ({ status: 200, body: { ok: true, password: secretMarker } }), {
    200: z.object({ ok: z.boolean() }),
  }),
  get("/misfit", () => ({ status: 200, body: { ok: secretMarker } }), { 200: z.object({ ok: z.boolean() }) }),
];

let house: House;
beforeAll(async () => {
  house = await openHouse({ routes });
});
afterAll(() => house.close());

const call = (path: string, body: unknown, headers: Record<string, string> = { authorization: token }) =>
  fetch(house.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

describe("what comes in", () => {
  test("reaches the route parsed, with its actor, path and exact bytes", async () => {
    const answer = await call("/things/caf%C3%A9?q=1", { text: "hei" });
    expect(await answer.json()).toEqual({ who: "Aino" });
    expect(seen).toEqual({
      actor: { name: "Aino" },
      params: { id: "café" },
      query: { q: "1" },
      body: { text: "hei" },
      path: "/things/caf%C3%A9",
      raw: '{"text":"hei"}',
    });
  });

  test.each([
    [{}, "body.text: expected string"],
    [{ text: "" }, "body.text: expected at least 1 characters"],
    [{ text: secretMarker }, "body.text: expected at most 10 characters"],
    [{ text: "x", kind: secretMarker }, "body.kind: expected a or b"],
    [{ text: "x", user: { id: secretMarker } }, "body.user.id: expected the form of: regex"],
    [{ text: "x", user: { id: "u-1", age: 121 } }, "body.user.age: expected at most 120"],
    [{ text: "x", tags: ["a", "b", secretMarker] }, "body.tags: expected at most 2 items"],
    [{ text: "x", [secretMarker]: 1 }, "body: has a field that is not known here"],
    [{ text: "x", extra: { [`${secretMarker} hei`]: 1 } }, "body.extra.(a key): expected string"],
    [null, "body: expected object"],
  ])("the refusal of %j names the field and what is expected, and repeats nothing", async (body, message) => {
    const answer = await call("/things/1", body);
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain(message);
    expect(text).not.toContain(secretMarker);
    expect(JSON.parse(text)).toMatchObject({ code: "invalid-input" });
  });

  test("a missing body, a strange query and a doubled query are refused by name", async () => {
    const none = await fetch(`${house.url}/things/1`, { method: "POST", headers: { authorization: token } });
    expect(await none.json()).toMatchObject({ message: expect.stringContaining("body: expected object") });
    const strange = await call("/things/1?zz=1", { text: "x" });
    expect(await strange.json()).toMatchObject({ message: expect.stringContaining("query: has a field") });
    const doubled = await call("/things/1?q=1&q=2", { text: "x" });
    expect(await doubled.json()).toMatchObject({
      message: expect.stringContaining("query.q: expected string"),
    });
  });

  test("a route that names no body and no query takes none", async () => {
    const query = await fetch(`${house.url}/nobody-takes?a=1`);
    expect([query.status, await query.json()]).toEqual([
      400,
      expect.objectContaining({ code: "invalid-input" }),
    ]);
  });

  test("keys that reach into objects change nothing", async () => {
    const body =
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"deep":{"__proto__":{}}}';
    const answer = await fetch(`${house.url}/loose`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await answer.json()).toEqual({ polluted: false, keys: ["constructor", "deep"] });
    expect("admin" in {}).toBe(false);
  });

  test("a stranger is turned away before the body is parsed", async () => {
    const answer = await call("/things/1", { text: 1 }, {});
    expect(answer.status).toBe(401);
    expect(answer.headers.get("x-from")).toBe("policy");
    expect(await answer.json()).toEqual({
      code: "no-token",
      message: "Sign in first.",
      ref: expect.any(String),
    });
  });
});

describe("what goes out", () => {
  test("every answer carries the headers that keep a browser from guessing", async () => {
    for (const path of ["/healthz", "/nowhere", "/throws", "/taken"]) {
      const { headers } = await fetch(house.url + path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("server")).toBeNull();
    }
  });

  test("a route's own headers win, and two cookies stay two", async () => {
    const { headers } = await fetch(`${house.url}/cookies`);
    expect(headers.getSetCookie()).toEqual(["a=1; HttpOnly", "b=2"]);
    expect(headers.get("cache-control")).toBe("max-age=1");
  });

  test("a page is sent as it is", async () => {
    const answer = await fetch(`${house.url}/plain`);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe("<p>hei");
  });

  test("204 has no body and no type", async () => {
    const answer = await call("/things/1", { text: "none" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("content-type")).toBeNull();
    expect(await answer.text()).toBe("");
  });

  test("HEAD answers as GET does, without the body", async () => {
    const answer = await fetch(`${house.url}/plain`, { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([
      200,
      "6",
      "",
    ]);
  });

  test("a field that the route does not declare never leaves", async () => {
    expect(await (await fetch(`${house.url}/leaks`)).json()).toEqual({ ok: true });
  });

  test("a reply that does not fit is our fault, and the log says which field", async () => {
    const answer = await fetch(`${house.url}/misfit`);
    const { ref } = z.object({ ref: z.string() }).parse(await answer.json());
    expect(answer.status).toBe(500);
    const line = house.logged.find(({ fields }) => fields["ref"] === ref);
    expect(line).toMatchObject({
      event: "request-failed",
      fields: { problem: "reply.ok: expected boolean" },
    });
  });

  test("when too much waits the caller is asked to come again, not told of a fault", async () => {
    const answer = await fetch(`${house.url}/full`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await answer.json()).toMatchObject({ code: "busy" });
  });

  test("a refusal keeps its code, words and headers", async () => {
    const answer = await fetch(`${house.url}/taken`);
    expect([answer.status, answer.headers.get("x-by")]).toEqual([409, "Riikka"]);
    expect(await answer.json()).toEqual({
      code: "taken",
      message: "Riikka has it.",
      ref: expect.any(String),
    });
  });

  test("the wrong method is told which are right", async () => {
    const answer = await fetch(`${house.url}/things/1`);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
