import { expect, test } from "vitest";
import type { AgentsAnswer, SessionAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn } from "./house.ts";

const ville = { email: "Ville@napavirta.fi", name: "Ville", role: "agent", password: "talven pitkä pimeä" };

test("a supervisor adds an agent, who can sign in at once", async () => {
  const house = await openHouse();
  const boss = await signedIn(house, "Sanna", "supervisor");
  const added = await boss.call<SessionAnswer>("POST", "agents", ville);
  const agent = { id: expect.any(String), email: ville.email, name: "Ville", role: "agent" };
  expect([added.status, added.body]).toEqual([201, { agent }]);
  const { status } = await house
    .client()
    .call("POST", "session", { email: ville.email, password: ville.password });
  expect(status).toBe(200);
  const { body } = await boss.call<AgentsAnswer>("GET", "agents");
  expect(body.agents.map(({ name }) => name).sort()).toEqual(["Sanna", "Ville"]);
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
