import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { firstSupervisor } from "../../src/console/first-supervisor.ts";
import { openHouse, password, signedIn } from "./house.ts";

const admin = { email: "admin@napavirta.fi", password: "operaattorin oma" };

async function openHouseFor(given: typeof admin | null) {
  const house = await openHouse();
  let made = 0;
  const first = (who = given) =>
    firstSupervisor({
      accounts: house.storage,
      admin: who,
      name: "Päivystäjä",
      now: () => house.clock.at,
      newId: () => `admin-${(made += 1)}`,
      random: (bytes) => randomBytes(bytes),
    });
  const signIn = async (who: { readonly email: string; readonly password: string }) =>
    (await house.client().call("POST", "session", who)).status;
  return { house, first, signIn };
}

test("an operator who sets ADMIN_EMAIL and ADMIN_PASSWORD gets in, and the next start changes nothing", async () => {
  const { house, first, signIn } = await openHouseFor(admin);
  expect(await first()).toEqual({ kind: "added", email: admin.email });
  expect(await signIn(admin)).toBe(200);
  expect((await house.storage.agentByEmail(admin.email))?.name).toBe("Päivystäjä");
  const before = await house.storage.agentByEmail(admin.email);
  expect(await first()).toEqual({ kind: "unchanged", email: admin.email });
  expect(await house.storage.agentByEmail(admin.email)).toEqual(before);
});

test("an operator who lost the password sets a new one, gets in, and everyone signed in with the old one is out", async () => {
  const { house, first, signIn } = await openHouseFor(admin);
  await first();
  const client = house.client();
  await client.call("POST", "session", admin);
  const fresh = { ...admin, email: "ADMIN@napavirta.fi", password: "uusi salasana" };
  expect(await first(fresh)).toEqual({ kind: "reset", email: fresh.email });
  expect([await signIn(fresh), await signIn(admin)]).toEqual([200, 401]);
  expect((await client.call("GET", "session")).status).toBe(401);
});

test("an agent whom ADMIN_EMAIL names becomes a supervisor", async () => {
  const { house, first } = await openHouseFor(null);
  await signedIn(house, "Riikka", "editor");
  expect(await first({ email: "riikka@napavirta.fi", password })).toMatchObject({ kind: "reset" });
  expect(await house.storage.agentByEmail("riikka@napavirta.fi")).toMatchObject({ role: "supervisor" });
});

test("without settings the first start makes up a password that lets the operator in, and later starts make none", async () => {
  const { house, first, signIn } = await openHouseFor(null);
  const made = await first();
  expect(made).toEqual({
    kind: "made-up",
    email: "admin@localhost",
    password: expect.stringMatching(/^[\w-]{20}$/),
  });
  const { email, password: printed } = { password: "", ...made, email: "admin@localhost" };
  expect(await signIn({ email, password: printed })).toBe(200);
  expect(await first()).toEqual({ kind: "not-needed" });
  expect(await house.storage.agents()).toHaveLength(1);
});
