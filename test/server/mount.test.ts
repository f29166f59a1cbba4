import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../src/http/route.ts";
import { anyone, get, keyed, openHouse, policies, say, type House } from "./fixtures/house.ts";

let house: House;
beforeAll(async () => {
  const { cors: _, ...own } = say(anyone, "/own");
  house = await openHouse({ routes: [say(anyone, "/any"), own] });
});
afterAll(() => house.close());

const call = (path: string, body: unknown) =>
  fetch(house.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("a page of another site", () => {
  test("may ask first, and is told what it may send", async () => {
    const { status, headers } = await fetch(`${house.url}/any`, { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    expect(headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type, x-ms-bot-agent, x-requested-with",
    );
    expect(headers.get("access-control-max-age")).toBe("86400");
  });

  test("reads the answer, also when it is a refusal", async () => {
    for (const body of [{ text: "hei" }, { text: 1 }, { text: "x".repeat(70_000) }]) {
      const { headers } = await call("/any", body);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toBe("Retry-After");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  test("may not call what was not opened to it", async () => {
    expect((await fetch(`${house.url}/own`, { method: "OPTIONS" })).status).toBe(405);
    expect((await call("/own", { text: "hei" })).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the server refuses to start", () => {
  test("with a route whose policy nobody checked, though its name is known", async () => {
    const twin = { ...keyed };
    await expect(openHouse({ routes: [say(twin, "/say")] })).rejects.toThrow(
      /POST \/say: its policy keyed is not among/,
    );
  });

  test("with a route that has no policy", async () => {
    const { policy: _, ...bare } = say(anyone, "/bare");
    await expect(openHouse({ routes: [bare as Route] })).rejects.toThrow(
      /POST \/bare: its policy is missing/,
    );
  });

  test("with the same door twice, also when its parts have other names", async () => {
    const twice = [get("/a/:id", () => ({ status: 200 })), get("/a/:name", () => ({ status: 200 }))];
    await expect(openHouse({ routes: twice })).rejects.toThrow(
      /GET \/a\/:id and GET \/a\/:name: declared twice/,
    );
  });

  test("and names every fault at once", async () => {
    const wrong = [say({ ...anyone, name: "stray" }, "/x"), say(anyone, "/y"), say(anyone, "/y")];
    await expect(openHouse({ routes: wrong, policies })).rejects.toThrow(/stray[^]*\/y: declared twice/);
  });

  test("on a port that another has, and says what to do", async () => {
    await expect(openHouse({ port: house.port })).rejects.toThrow(
      /another program has it\. Stop that one, or set PORT/,
    );
    await expect(openHouse({ host: "203.0.113.9" })).rejects.toThrow(/Check HOST and PORT/);
  });
});
