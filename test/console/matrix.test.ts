import { describe, expect, test } from "vitest";
import type { Route } from "../../src/http/route.ts";
import {
  type Caller,
  callers,
  desk,
  only,
  ofPassing,
  ofPromises,
  ofWaiting,
  owners,
  type Row,
  signed,
} from "./matrix.ts";
import { type Client, type House, openHouse, signedIn, waiting } from "./house.ts";

/**
 * Every route with every kind of caller: what each may do stands in this table, and a route that is not in it fails. Each
 * call is well formed, so that only the caller decides.
 */
/** The conversation waits in the queue, so that whoever may act is told to take it first. */
const table: Readonly<Record<string, Row>> = {
  "POST /console/api/session": {
    to: () => [401, "wrong-credentials"],
    body: { email: "x@napavirta.fi", password: "arvaus" },
  },
  "GET /console/api/session": { to: only(signed, 200) },
  "DELETE /console/api/session": { to: only(signed, 204) },
  "POST /console/api/agents": {
    to: only(["supervisor"], 201),
    body: { email: "new@napavirta.fi", name: "Uusi", role: "agent", password: "pitkä salasana" },
  },
  "GET /console/api/agents": { to: only(["supervisor"], 200) },
  "PATCH /console/api/agents/:id": { to: only(["supervisor"], 404, "not-found"), body: { capacity: 3 } },
  "GET /console/api/conversations": { to: only(desk, 200) },
  "GET /console/api/figures": { to: only(desk, 200) },
  "GET /console/api/conversations/:id": { to: only(desk, 200) },
  "GET /console/api/conversations/:id/history": { to: only(desk, 200) },
  "POST /console/api/conversations/:id/part": {
    to: only(desk, 404, "not-found"),
    body: { key: "k16", thread: "none", reason: "Eri ihminen." },
  },
  "GET /console/api/conversations/:id/suggestions": { to: only(desk, 200) },
  "GET /console/api/reports": { to: only(desk, 200) },
  "GET /console/api/attachments/:id": { to: only(desk, 404, "not-found") },
  "POST /console/api/conversations/:id/take": { to: only(desk, 200), body: { key: "k1" } },
  "POST /console/api/conversations/:id/listen": { to: only(desk, 200), body: { text: "Palaan." } },
  "POST /console/api/conversations/:id/reply": {
    to: only(desk, 409, "not-yours"),
    body: { key: "k2", text: "Hei." },
  },
  "POST /console/api/conversations/:id/close": {
    to: only(desk, 409, "not-yours"),
    body: { key: "k3", reason: "solved" },
  },
  "POST /console/api/conversations/:id/give-back": {
    to: only(desk, 409, "not-yours"),
    body: { key: "k4", seen: 99 },
  },
  "POST /console/api/conversations/:id/note": {
    to: only(desk, 200),
    body: { key: "k5", text: "Soitti myös." },
  },
  "POST /console/api/conversations/:id/correct": {
    to: only(desk, 404, "not-found"),
    body: { key: "k6", messageId: "none", entry: "due-date" },
  },
  ...ofPromises,
  ...ofWaiting,
  ...ofPassing,
  "POST /console/api/conversations/:id/typing": { to: only(desk, 409, "not-yours"), body: {} },
  "GET /console/api/events": { to: only(desk, 200) },
  "GET /console/api/evidence": { to: only(["editor", "supervisor"], 200) },
  "GET /console/api/announcements": { to: only(signed, 200) },
  "GET /console/api/content/missed": { to: only(["editor", "supervisor"], 200) },
  "GET /console/api/answers": { to: only(signed, 200) },
  "GET /console/api/service": { to: only(signed, 200) },
  "POST /console/api/service/close-today": {
    to: only(["editor", "supervisor"], 200),
    body: { closes: "14:00" },
  },
  "DELETE /console/api/service/close-today": { to: only(["editor", "supervisor"], 200) },
  "GET /console/api/content/entries": { to: only(signed, 200) },
  "GET /console/api/content/entries/:id": { to: only(signed, 404, "not-found") },
  "GET /console/api/content/status": { to: only(owners, 200) },
  "POST /console/api/content/check": {
    to: only(owners, 503, "busy"),
    body: { file: "invoices", text: "title: { fi: Laskut }" },
  },
  "POST /console/api/content/try": { to: only(owners, 200), body: { text: "eräpäivä" } },
  "GET /console/api/content/drafts": { to: only(owners, 200) },
  "PUT /console/api/content/drafts/:id": {
    to: only(owners, 409, "no-file"),
    body: { version: 0, base: "b", topic: "invoices", yaml: "id: due-date" },
  },
  "DELETE /console/api/content/drafts/:id?version=1": { to: only(owners, 409, "draft-changed") },
  "POST /console/api/content/drafts/:id/approve": {
    to: only(owners, 404, "not-found"),
    body: { version: 1 },
  },
  "POST /console/api/content/drafts/:id/publish": {
    to: only(owners, 404, "not-found"),
    body: { key: "p1", base: "b", version: 1 },
  },
  "GET /console/api/content/publications": { to: only(owners, 200) },
  "POST /console/api/content/publications/:id/undo": {
    to: only(owners, 404, "not-found"),
    body: { key: "u1" },
  },
  "GET /console/api/comments": { to: only(["supervisor"], 200) },
  "POST /console/api/comments/:id/read": {
    to: only(["supervisor"], 200),
    body: { at: "2026-11-25T10:00:00.000Z" },
  },
  "GET /console/api/content/tasks": { to: only(owners, 200) },
  "POST /console/api/content/tasks/:id/mend": {
    to: only(owners, 404, "not-found"),
    body: { key: "m1", note: "Korjattu." },
  },
  "POST /console/api/conversations/:id/wrong-guidance": {
    to: only(desk, 404, "not-found"),
    body: { key: "k7", messageId: "none", entry: "due-date", text: "Vanha hinta." },
  },
  "GET /console/api/changes": { to: only(desk, 200) },
  "GET /console/api/openapi.json": { to: () => [200, "none"] },
};

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

/** The cookie that this kind of caller sends. */
async function come(house: House, caller: Caller): Promise<Client> {
  const client = house.client();
  if (caller === "none") return client;
  if (caller === "forged") client.cookie = `lupaus=${"A".repeat(43)}`;
  if (caller === "garbage") client.cookie = "lupaus=../../%00'; drop table session; lupaus";
  if (caller === "forged" || caller === "garbage") return client;
  const known = await signedIn(
    house,
    "Pena",
    caller === "editor" || caller === "agent" ? caller : "supervisor",
  );
  client.cookie = known.cookie;
  if (caller === "expired") house.clock.at += 12 * 3_600_000;
  if (caller === "signed-out") await known.call("DELETE", "session");
  return client;
}

async function ask(house: House, { cookie }: Client, method: string, path: string, body?: object) {
  const stop = new AbortController();
  const response = await fetch(`${house.base}${path}`, {
    method,
    signal: stop.signal,
    headers: { ...(cookie !== null && { cookie }), ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  // A stream never ends by itself; that it began is enough.
  const streams = response.headers.get("content-type")?.startsWith("text/event-stream");
  const { code, message }: { code?: string; message?: string } = streams
    ? {}
    : JSON.parse((await response.text()) || "{}");
  stop.abort();
  return { status: response.status, code: code ?? "none", message };
}

/** Everything that a caller could have changed. */
const stateOf = async ({ storage }: House) =>
  JSON.stringify([await storage.changes(0, 9), await storage.agents()]);

/** What keeps somebody out, whatever the route. */
const kept = ["sign-in", "role"];

describe.each(callers)("%s", (caller) => {
  test.each(Object.entries(table))("%s", async (name, { to, body }) => {
    const house = await openHouse();
    const { id } = await waiting(house, await signedIn(house, "Olga"));
    const client = await come(house, caller);
    const [method = "", path = ""] = name.split(" ");
    const [status, code] = to(caller);
    const before = await stateOf(house);
    const real = await ask(house, client, method, path.replace(":id", id), body);
    expect(real).toMatchObject({ status, code });
    expect(house.faults).toEqual([]);
    if (!kept.includes(code)) return;
    const none = await ask(house, client, method, path.replace(":id", "none"), body);
    expect(none, "what exists looks like what does not").toEqual(real);
    expect(await stateOf(house)).toBe(before);
  });
});

test("every route of the console stands in the table, and the table has no other", async () => {
  const { routes } = await openHouse();
  expect(routes.map(nameOf).toSorted()).toEqual(
    Object.keys(table)
      .map((name) => name.replace(/\?.*/, ""))
      .toSorted(),
  );
});

/** What an agent gets for each act, by how the conversation stands: with nobody, with oneself, with another, ended. */
const acts: Readonly<Record<string, readonly [string, number, string]>> = {
  "take queued": ["take", 200, "none"],
  "reply queued": ["reply", 409, "not-yours"],
  "close queued": ["close", 409, "not-yours"],
  "give-back queued": ["give-back", 409, "not-yours"],
  "note queued": ["note", 200, "none"],
  "typing queued": ["typing", 409, "not-yours"],
  "take mine": ["take", 200, "none"],
  "reply mine": ["reply", 200, "none"],
  "close mine": ["close", 200, "none"],
  "give-back mine": ["give-back", 200, "none"],
  "note mine": ["note", 200, "none"],
  "typing mine": ["typing", 204, "none"],
  "take another's": ["take", 409, "taken"],
  "reply another's": ["reply", 409, "taken"],
  "close another's": ["close", 409, "taken"],
  "give-back another's": ["give-back", 409, "taken"],
  "note another's": ["note", 200, "none"],
  "typing another's": ["typing", 409, "taken"],
  "take ended": ["take", 409, "closed"],
  "reply ended": ["reply", 409, "closed"],
  "close ended": ["close", 409, "closed"],
  "give-back ended": ["give-back", 409, "closed"],
  "note ended": ["note", 200, "none"],
  "typing ended": ["typing", 409, "closed"],
};

test.each(Object.entries(acts))("%s", async (name, [verb, status, code]) => {
  const house = await openHouse();
  const [mine, olga] = [await signedIn(house, "Pena", "supervisor"), await signedIn(house, "Olga")];
  const { id } = await waiting(house, olga);
  const path = (act: string) => `/console/api/conversations/${id}/${act}`;
  const standing = name.split(" ")[1];
  if (standing !== "queued") {
    await ask(house, standing === "mine" ? mine : olga, "POST", path("take"), { key: "first" });
  }
  if (standing === "ended") await ask(house, olga, "POST", path("close"), { key: "end", reason: "solved" });
  const body = table[`POST /console/api/conversations/:id/${verb}`]?.body;
  expect(await ask(house, mine, "POST", path(verb), body)).toMatchObject({ status, code });
});
