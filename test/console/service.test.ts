import { expect, test } from "vitest";
import type { ServiceAnswer } from "../../src/console/protocol.ts";
import { at, office } from "../domain/service/fixtures.ts";
import { openHouse, signedIn } from "./house.ts";

test("whoever is signed in sees the service as customers do, and what drives it", async () => {
  const house = await openHouse({ service: office() });
  house.clock.at = at("2026-11-25 12:00");
  const riikka = await signedIn(house, "Riikka", "agent");
  const { status, body } = await riikka.call<ServiceAnswer>("GET", "service?language=sv");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    language: "sv",
    now: { open: true },
    hours: [{ team: "Kundtjänst", answersIn: "fi" }, { answersIn: "sv" }],
    teams: [{ id: "office", name: { fi: "Asiakaspalvelu" } }],
    matching: { answerAt: 0.5, mostOptions: 3 },
  });
  house.clock.at = at("2026-11-25 16:00");
  const later = await riikka.call<ServiceAnswer>("GET", "service");
  expect(later.body.now).toMatchObject({ open: false, opens: "huomenna klo 8" });
});

test("an owner ends today early, with a reason, and takes it back", async () => {
  const house = await openHouse();
  const elli = await signedIn(house, "Elli", "editor");
  const closed = await elli.call("POST", "service/close-today", {
    closes: "14:00",
    team: "office",
    reason: { fi: "koulutus" },
  });
  expect(closed).toMatchObject({ status: 200, body: { day: "2026-11-25" } });
  await elli.call("DELETE", "service/close-today?team=office");
  expect(house.closings).toEqual([
    { closes: "14:00", team: "office", reason: { fi: "koulutus" } },
    { closes: null, team: "office", reason: {} },
  ]);
});

test.each([
  ["bad-time", 400],
  ["unknown-team", 400],
  ["broken-files", 409],
] as const)("what keeps it from being written is told: %s", async (code, status) => {
  const house = await openHouse({ closed: { ok: false, code, message: "Mend it." } });
  const elli = await signedIn(house, "Elli", "editor");
  expect(await elli.call("POST", "service/close-today", { closes: "14:00" })).toMatchObject({
    status,
    body: { code, message: "Mend it." },
  });
});
