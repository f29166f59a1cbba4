import { expect, test } from "vitest";
import type {
  AgentsAnswer,
  ConversationsAnswer,
  SessionAnswer,
  SkilledView,
} from "../../src/console/protocol.ts";
import { openHouse, signedIn, waiting } from "./house.ts";

const ville = { email: "Ville@napavirta.fi", name: "Ville", role: "agent", password: "talven pitkä pimeä" };

test("a supervisor adds an agent, who can sign in at once", async () => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  const added = await boss.call<SessionAnswer>("POST", "agents", ville);
  const agent = { id: expect.any(String), email: ville.email, name: "Ville", role: "agent" };
  const everything = { languages: [], topics: [], capacity: 5, team: null };
  expect([added.status, added.body]).toEqual([201, { agent: { ...agent, ...everything } }]);
  const { status } = await house
    .client()
    .call("POST", "session", { email: ville.email, password: ville.password });
  expect(status).toBe(200);
  const { body } = await boss.call<AgentsAnswer>("GET", "agents");
  expect(body.agents.map(({ name }) => name).sort()).toEqual(["Sanna", "Ville"]);
  expect(body.topics).toContain("invoices");
});

test("a supervisor says what an agent takes, when the account is made and later in parts", async () => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  const body = { ...ville, languages: ["sv"], topics: ["invoices"], capacity: 3 };
  const { agent } = (await boss.call<{ agent: SkilledView }>("POST", "agents", body)).body;
  expect(agent).toMatchObject({ languages: ["sv"], topics: ["invoices"], capacity: 3 });
  const changed = await boss.call("PATCH", `agents/${agent.id}`, { languages: ["fi", "sv"], capacity: 0 });
  const then = { ...agent, languages: ["fi", "sv"], capacity: 0 };
  expect([changed.status, changed.body]).toEqual([200, { agent: then }]);
  const { agents } = (await boss.call<AgentsAnswer>("GET", "agents")).body;
  expect(agents.find(({ id }) => id === agent.id)).toEqual(then);
});

test.each([
  ["languages", { languages: ["de"] }],
  ["topics", { topics: [" "] }],
  ["capacity", { capacity: -1 }],
  ["capacity", { capacity: 2.5 }],
  ["body", { role: "supervisor" }],
])("a wrong %s of what an agent takes is refused by its name, and nothing changes", async (field, body) => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  const before = await house.storage.agents();
  const answer = await boss.call("PATCH", `agents/${before[0]?.id}`, body);
  expect([answer.status, answer.body.code]).toEqual([400, "invalid-input"]);
  expect(answer.body.message).toContain(field);
  expect(await house.storage.agents()).toEqual(before);
});

test("a list marks what fits the agent who reads it, in the same order for all", async () => {
  const house = await openHouse();
  const [riikka, astrid] = [await signedIn(house, "Riikka"), await signedIn(house, "Astrid")];
  const swedish = (await house.storage.agents()).find(({ name }) => name === "Astrid");
  if (swedish === undefined) throw new Error("Astrid is not there.");
  await house.storage.setSkills(swedish.id, { languages: ["sv"] });
  await waiting(house, riikka, "w1");
  await waiting(house, riikka, "w2");
  const read = async (client: typeof riikka) =>
    (await client.call<ConversationsAnswer>("GET", "conversations?view=waiting")).body.conversations.map(
      ({ channelConversationId, fits }) => `${channelConversationId} ${fits}`,
    );
  expect(await read(riikka)).toEqual(["w1 true", "w2 true"]);
  expect(await read(astrid)).toEqual(["w1 false", "w2 false"]);
});

test("an address that is taken, in whatever case, is refused, and the first agent's password holds", async () => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  await boss.call("POST", "agents", ville);
  const again = { ...ville, email: "VILLE@NAPAVIRTA.FI", password: "toinen salasana" };
  const { status, body } = await boss.call("POST", "agents", again);
  expect([status, body.code]).toEqual([409, "email-taken"]);
  const { email } = ville;
  expect((await house.client().call("POST", "session", { email, password: again.password })).status).toBe(
    401,
  );
  expect((await house.client().call("POST", "session", { email, password: ville.password })).status).toBe(
    200,
  );
});

test.each([
  ["email", { ...ville, email: "ville" }],
  ["email", { ...ville, email: "ville@napavirta.fi, sanna@napavirta.fi" }],
  ["name", { ...ville, name: "  " }],
  ["role", { ...ville, role: "owner" }],
  ["password", { ...ville, password: "lyhyt" }],
  ["password", { ...ville, password: "x".repeat(201) }],
  ["body", { ...ville, id: "chosen" }],
])("an agent with a wrong %s is refused, and the answer names the field", async (field, body) => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  const answer = await boss.call("POST", "agents", body);
  expect([answer.status, answer.body.code]).toEqual([400, "invalid-input"]);
  expect(answer.body.message).toContain(field);
  expect(await house.storage.agents()).toHaveLength(1);
});
