import { expect, test } from "vitest";
import { makePolicies } from "../../src/console/policies.ts";
import type { SignedIn, Sessions } from "../../src/console/sessions.ts";
import { agentId } from "../../src/domain/ids.ts";
import type { Asked } from "../../src/http/route.ts";
import { roles } from "../../src/turn/ports/accounts.ts";

const sessions = (actor: SignedIn | null): Pick<Sessions, "find"> => ({ find: () => Promise.resolve(actor) });

const signedIn = (role: (typeof roles)[number]): SignedIn => ({
  agent: { id: agentId("a1"), email: "riikka@napavirta.fi", name: "Riikka", role },
  idHash: "hash",
  expiresAt: 0,
});

const asked = (method: string, headers: Readonly<Record<string, string>> = {}): Asked => ({
  method,
  path: "/console/api/session",
  header: (name) => headers[name],
  address: "192.0.2.7",
  query: () => null,
  raw: new Uint8Array(),
  ref: "r1",
});

async function codeOf(
  publicUrl: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const { agent } = makePolicies(sessions(signedIn("agent")), publicUrl);
  const admission = await agent.admit(asked(method, { host: "localhost:3978", ...headers }));
  return admission.ok ? "in" : admission.refusal.code;
}

const [plain, secure] = ["http://127.0.0.1:3978", "https://asiakas.napavirta.fi"];

const pages: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  [plain, {}, "in", "a program without browser headers"],
  [plain, { origin: plain }, "in", "our own page"],
  [plain, { origin: "http://localhost:3978" }, "in", "our own page by the name the browser used"],
  [plain, { origin: plain, "sec-fetch-site": "same-origin" }, "in", "our own page, as the browser says too"],
  [plain, { "sec-fetch-site": "none" }, "in", "an address typed by hand"],
  [plain, { origin: "http://localhost:3979" }, "foreign-page", "another port"],
  [plain, { origin: "http://evil.example" }, "foreign-page", "another site"],
  [plain, { origin: "http://localhost:3978.evil.example" }, "foreign-page", "a name that begins like ours"],
  [plain, { origin: "null" }, "foreign-page", "a sandboxed frame"],
  [plain, { origin: "" }, "foreign-page", "an empty origin"],
  [
    plain,
    { origin: plain, "sec-fetch-site": "cross-site" },
    "foreign-page",
    "a browser that says cross-site",
  ],
  [plain, { "sec-fetch-site": "same-site" }, "foreign-page", "a neighbouring subdomain"],
  [secure, { origin: secure }, "in", "our public address behind a proxy"],
  [secure, { origin: "https://localhost:3978" }, "in", "https by the name the browser used"],
  [secure, { origin: "http://localhost:3978" }, "foreign-page", "an http page of the same host beside https"],
  [secure, { origin: "http://asiakas.napavirta.fi" }, "foreign-page", "the http twin of our public address"],
];

test.each(pages)("%s: a change sent with %j is %s (%s)", async (publicUrl, headers, code) => {
  expect(await codeOf(publicUrl, "POST", headers)).toBe(code);
  expect(await codeOf(publicUrl, "DELETE", headers)).toBe(code);
});

test("reading is not refused for where the link stood", async () => {
  expect(await codeOf(plain, "GET", { "sec-fetch-site": "cross-site" })).toBe("in");
});

test("signing in from a foreign page is refused too, so nobody is signed in to another's account", async () => {
  const { visitor } = makePolicies(sessions(null), plain);
  const admission = await visitor.admit(asked("POST", { origin: "http://evil.example" }));
  expect(admission).toMatchObject({ ok: false, refusal: { status: 403, code: "foreign-page" } });
});

test.each([
  ["visitor", ["agent", "supervisor", "editor"], true],
  ["signedIn", ["agent", "supervisor", "editor"], false],
  ["agent", ["agent", "supervisor"], false],
  ["supervisor", ["supervisor"], false],
] as const)("%s lets in %j; without a session: %s", async (name, allowed, withoutSession) => {
  const policyFor = (actor: SignedIn | null) => makePolicies(sessions(actor), plain)[name];
  for (const role of roles) {
    const admission = await policyFor(signedIn(role)).admit(asked("GET"));
    expect([role, admission.ok]).toEqual([role, allowed.some((one) => one === role)]);
  }
  expect((await policyFor(null).admit(asked("GET"))).ok).toBe(withoutSession);
});
