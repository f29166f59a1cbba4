import { afterEach, describe, expect, test } from "vitest";
import type { Limit } from "../../src/http/route.ts";
import { makeLimits } from "../../src/server/limits.ts";
import { anyone, keyed, openHouse, say, token, type House } from "./fixtures/house.ts";

const perWho: Limit = { name: "says", per: "who", burst: 2, perMinute: 30 };
const perAddress: Limit = { name: "calls", per: "address", burst: 3, perMinute: 60 };

describe("a bucket", () => {
  test("gives its burst, then says how long to wait, then fills again", () => {
    let now = 0;
    const take = makeLimits(() => now);
    expect([take([perWho], "a"), take([perWho], "a")]).toEqual([null, null]);
    expect(take([perWho], "a")).toMatchObject({
      status: 429,
      code: "too-many",
      headers: { "retry-after": "2" },
    });
    now = 1_999;
    expect(take([perWho], "a")?.headers).toEqual({ "retry-after": "1" });
    now = 2_000;
    expect(take([perWho], "a")).toBeNull();
    expect(take([perWho], "a")).not.toBeNull();
  });

  test("asking while empty does not put the next turn off", () => {
    let now = 0;
    const take = makeLimits(() => now);
    take([perWho], "a");
    take([perWho], "a");
    for (now = 0; now < 2_000; now += 10) expect(take([perWho], "a")).not.toBeNull();
    expect(take([perWho], "a")).toBeNull();
  });

  test("never holds more than its burst, and a clock set back gives nothing", () => {
    let now = 1_000_000;
    const take = makeLimits(() => now);
    take([perWho], "a");
    now += 3_600_000;
    expect([1, 2, 3].map(() => take([perWho], "a") === null)).toEqual([true, true, false]);
    now -= 3_600_000;
    expect(take([perWho], "a")).not.toBeNull();
  });

  test("is each caller's own, and shared by the routes that name the same limit", () => {
    const take = makeLimits(() => 0);
    const twin: Limit = { ...perWho };
    expect([take([perWho], "a"), take([twin], "a"), take([perWho], "b")]).toEqual([null, null, null]);
    expect(take([twin], "a")).not.toBeNull();
  });

  test("is forgotten when too many have come, the longest unseen first", () => {
    const take = makeLimits(() => 0, 2);
    const once: Limit = { ...perWho, burst: 1 };
    for (const caller of ["a", "b"]) take([once], caller);
    take([once], "a");
    take([once], "c");
    expect(take([once], "a")).not.toBeNull();
    expect(take([once], "b")).toBeNull();
  });
});

describe("over HTTP", () => {
  let house: House;
  afterEach(() => house.close());
  const call = async (path: string, headers: Record<string, string> = {}) =>
    fetch(house.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: '{"text":"hei"}',
    });
  const statuses = async (path: string, each: readonly Record<string, string>[]) => {
    const found: number[] = [];
    for (const headers of each) found.push((await call(path, headers)).status);
    return found;
  };
  const routes = [say(keyed, "/who", [perWho]), say(anyone, "/address", [perAddress])];

  test("a customer who asks too much is told when to come back", async () => {
    house = await openHouse({ routes });
    expect(await statuses("/who", Array(2).fill({ authorization: token }))).toEqual([200, 200]);
    const answer = await call("/who", { authorization: token });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "2"]);
    expect(await answer.json()).toMatchObject({ code: "too-many", message: expect.stringContaining("2 s") });
  });

  test("a header that claims another address is not believed", async () => {
    house = await openHouse({ routes });
    const each = [1, 2, 3, 4].map((n) => ({ "x-forwarded-for": `198.51.100.${n}` }));
    expect(await statuses("/address", each)).toEqual([200, 200, 200, 429]);
  });

  test("behind one proxy the address that the proxy saw counts, whatever stands before it", async () => {
    house = await openHouse({ routes, trustProxy: 1 });
    const claimed = [1, 2, 3, 4].map((n) => ({ "x-forwarded-for": `203.0.113.${n}, 198.51.100.7` }));
    expect(await statuses("/address", claimed)).toEqual([200, 200, 200, 429]);
    expect(await statuses("/address", [{ "x-forwarded-for": "203.0.113.1, 198.51.100.8:1234" }])).toEqual([
      200,
    ]);
  });

  test("a forwarded address that is none falls back to the socket's", async () => {
    house = await openHouse({ routes, trustProxy: 1 });
    const odd = ["hei", "", "1.2.3.4.5", "unknown"].map((text) => ({ "x-forwarded-for": text }));
    expect(await statuses("/address", odd)).toEqual([200, 200, 200, 429]);
  });

  test("off means off", async () => {
    house = await openHouse({ routes, limits: false });
    expect(await statuses("/address", Array(8).fill({}))).toEqual(Array(8).fill(200));
  });
});
