import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { SessionAnswer } from "../../src/console/protocol.ts";
import type { Accounts, Role } from "../../src/turn/ports/accounts.ts";
import { type House, openHouse, password } from "./house.ts";

const hour = 3_600_000;

/** A client that has signed in through the door as a new agent of that name. */
async function signIn(house: House, name: string, role: Role = "agent") {
  const { email } = await house.addAgent(name, role);
  const client = house.client();
  expect((await client.call("POST", "session", { email, password })).status).toBe(200);
  return client;
}

test("an agent signs in with any case of the address, and is then known by the cookie alone", async () => {
  const house = await openHouse();
  const { id } = await house.addAgent("Riikka", "agent");
  const client = house.client();
  const came = await client.call<SessionAnswer>("POST", "session", {
    email: " RIIKKA@Napavirta.fi ",
    password,
  });
  const agent = { id, email: "riikka@napavirta.fi", name: "Riikka", role: "agent" };
  expect([came.status, came.body]).toEqual([200, { agent }]);
  expect((await client.call<SessionAnswer>("GET", "session")).body).toEqual({ agent });
});

test("over http the cookie is out of scripts' reach, and over https it is bound to this host", async () => {
  const cookieAt = async (publicUrl: string) => {
    const house = await openHouse({ publicUrl });
    const { email } = await house.addAgent("Riikka", "agent");
    const { headers } = await house.client().call("POST", "session", { email, password });
    return headers.getSetCookie();
  };
  const life = "Path=/; Max-Age=43200; HttpOnly; SameSite=Lax";
  expect(await cookieAt("http://127.0.0.1:3978")).toEqual([
    expect.stringMatching(new RegExp(`^lupaus=[\\w-]{43}; ${life}$`)),
  ]);
  expect(await cookieAt("https://asiakas.napavirta.fi")).toEqual([
    expect.stringMatching(new RegExp(`^__Host-lupaus=[\\w-]{43}; ${life}; Secure$`)),
  ]);
});

test("a wrong password and an unknown account get the same answer", async () => {
  const house = await openHouse();
  const { email } = await house.addAgent("Riikka", "agent");
  const answers = await Promise.all([
    house.client().call("POST", "session", { email, password: "arvaus" }),
    house.client().call("POST", "session", { email: "nobody@napavirta.fi", password: "arvaus" }),
    house.client().call("POST", "session", { email: "ei mikään osoite", password: "arvaus" }),
  ]);
  const [first] = answers;
  for (const { status, body, headers } of answers) {
    expect(status).toBe(401);
    expect(body).toEqual({ ...first.body, ref: expect.any(String) });
    expect(headers.getSetCookie()).toEqual([]);
  }
});

test("the store never sees a session id or a password in clear", async () => {
  const house = await openHouse();
  const seen: unknown[] = [];
  const kept = { ...house.storage };
  Object.assign(house.storage, {
    openSession: (session: Parameters<Accounts["openSession"]>[0]) => {
      seen.push(session);
      return kept.openSession(session);
    },
    addAgent: (agent: Parameters<Accounts["addAgent"]>[0]) => {
      seen.push(agent);
      return kept.addAgent(agent);
    },
  });
  const boss = await signIn(house, "Sanna", "supervisor");
  const body = { email: "ville@napavirta.fi", name: "Ville", role: "agent", password: "talven pitkä pimeä" };
  expect((await boss.call("POST", "agents", body)).status).toBe(201);
  const id = boss.cookie?.split("=")[1] ?? "";
  const written = JSON.stringify(seen);
  expect(written).toContain(createHash("sha256").update(id).digest("hex"));
  for (const secret of [id, password, body.password]) expect(written).not.toContain(secret);
});

test("signing in again gives a new cookie, and the old one opens nothing", async () => {
  const house = await openHouse();
  const client = await signIn(house, "Riikka");
  const old = client.cookie;
  await client.call("POST", "session", { email: "riikka@napavirta.fi", password });
  expect(client.cookie).not.toBe(old);
  expect((await client.call("GET", "session")).status).toBe(200);
  client.cookie = old;
  expect((await client.call("GET", "session")).status).toBe(401);
});

test("a failed try does not sign out whoever is signed in", async () => {
  const house = await openHouse();
  const client = await signIn(house, "Riikka");
  await client.call("POST", "session", { email: "riikka@napavirta.fi", password: "arvaus" });
  expect((await client.call("GET", "session")).status).toBe(200);
});

test("after signing out the cookie is wiped, and a copy of it opens nothing", async () => {
  const house = await openHouse();
  const client = await signIn(house, "Riikka");
  const copy = client.cookie;
  const { status, headers } = await client.call("DELETE", "session");
  expect([status, headers.getSetCookie()]).toEqual([204, [expect.stringMatching(/^lupaus=; .*Max-Age=0/)]]);
  client.cookie = copy;
  expect((await client.call("GET", "session")).status).toBe(401);
});

test("a session ends after twelve hours", async () => {
  const house = await openHouse();
  const client = await signIn(house, "Riikka");
  house.clock.at += 12 * hour - 1;
  expect((await client.call("GET", "session")).status).toBe(200);
  house.clock.at += 1;
  expect((await client.call("GET", "session")).status).toBe(401);
});

test("a stranger who never stops guessing does not keep the agent out who signs in from elsewhere", async () => {
  const house = await openHouse();
  const { email } = await house.addAgent("Riikka", "agent");
  const from = async (address: string, typed: string) => {
    const by = { "x-forwarded-for": address };
    return (await house.client().call("POST", "session", { email, password: typed }, by)).status;
  };
  for (let i = 0; i < 10; i += 1) await from("192.0.2.1", "arvaus");
  for (let i = 0; i < 5; i += 1) {
    expect(await from("192.0.2.1", "arvaus")).toBe(429);
    expect(await from("198.51.100.7", password)).toBe(200);
    house.clock.at += 30_000;
    expect(await from("192.0.2.1", "arvaus")).toBe(401);
  }
});

test("all addresses of one IPv6 network are one guesser", async () => {
  const house = await openHouse();
  const { email } = await house.addAgent("Riikka", "agent");
  const from = async (address: string) => {
    const by = { "x-forwarded-for": address };
    return (await house.client().call("POST", "session", { email, password: "arvaus" }, by)).status;
  };
  const statuses = [];
  for (let i = 0; i < 12; i += 1) statuses.push(await from(`2001:db8:1:2::${i}`));
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(await from("2001:db8:1:3::1")).toBe(401);
});

test("three thousand guesses at one account from as many addresses: under thirty are looked at", async () => {
  const house = await openHouse({ limits: true });
  const { email } = await house.addAgent("Riikka", "agent");
  const client = house.client();
  const statuses = new Map<number, number>();
  const guess = async (i: number) => {
    const address = { "x-forwarded-for": `10.0.${i >> 8}.${i & 255}` };
    const { status } = await client.call("POST", "session", { email, password: `arvaus ${i}` }, address);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  for (let i = 0; i < 3_000; i += 15) await Promise.all(Array.from({ length: 15 }, (_, k) => guess(i + k)));
  expect(statuses.get(401)).toBeLessThan(30);
  expect(new Set(statuses.keys())).toEqual(new Set([401, 429]));
});

test("one address that tries many accounts is stopped, and told when to come back", async () => {
  const house = await openHouse({ limits: true });
  const { email } = await house.addAgent("Riikka", "agent");
  const client = house.client();
  const guess = (account: string, address: string) =>
    client.call("POST", "session", { email: account, password }, { "x-forwarded-for": address });
  const tries = [];
  for (let i = 0; i < 25; i += 1) tries.push(await guess(`${i}@napavirta.fi`, "192.0.2.1"));
  expect(tries.filter(({ status }) => status === 401)).toHaveLength(20);
  const stopped = tries.at(-1);
  expect([stopped?.status, Number(stopped?.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
  expect((await guess(email, "192.0.2.2")).status, "an agent elsewhere still gets in").toBe(200);
});

test("an agent who signs in rightly a dozen times in a row is not stopped", async () => {
  const house = await openHouse();
  const { email } = await house.addAgent("Riikka", "agent");
  for (let i = 0; i < 12; i += 1) {
    expect((await house.client().call("POST", "session", { email, password })).status).toBe(200);
  }
});

test("an account under attack says for how long, and the agent gets in after that", async () => {
  const house = await openHouse();
  const { email } = await house.addAgent("Riikka", "agent");
  const client = house.client();
  for (let i = 0; i < 10; i += 1) await client.call("POST", "session", { email, password: "arvaus" });
  const stopped = await client.call("POST", "session", { email, password });
  expect([stopped.status, stopped.headers.get("retry-after")]).toEqual([429, "30"]);
  house.clock.at += 30_000;
  expect((await client.call("POST", "session", { email, password })).status).toBe(200);
});

test("when too many passwords are being checked at once, the rest are told to come back, and lose no try", async () => {
  const house = await openHouse();
  const client = house.client();
  const guess = async (account: string) => {
    const { status, headers } = await client.call("POST", "session", { email: account, password: "arvaus" });
    return { account, status, wait: headers.get("retry-after") };
  };
  const all = await Promise.all(Array.from({ length: 40 }, (_, i) => guess(`${i}@napavirta.fi`)));
  const busy = all.filter(({ status }) => status === 503);
  expect(busy.length).toBeLessThanOrEqual(22);
  expect(busy[0]?.wait).toBe("3");
  const later = [];
  for (let i = 0; i < 11; i += 1) later.push((await guess(busy[0]?.account ?? "")).status);
  expect(later).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
});

test("a page of another site can neither sign in nor sign out", async () => {
  const house = await openHouse();
  const client = await signIn(house, "Riikka");
  const evil = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const body = { email: "riikka@napavirta.fi", password };
  expect((await client.call("POST", "session", body, evil)).status).toBe(403);
  expect((await client.call("DELETE", "session", undefined, evil)).status).toBe(403);
  expect((await client.call("GET", "session")).status).toBe(200);
});
