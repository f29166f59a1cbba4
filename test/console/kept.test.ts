import { describe, expect, test } from "vitest";
import type { SkilledView } from "../../src/console/protocol.ts";
import { defaultService, type Service } from "../../src/domain/service/service.ts";
import { openHouse, signedIn, start, waiting } from "./house.ts";

const hour = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

interface Kept {
  readonly weeks: readonly string[];
  readonly rows: readonly { readonly week: string; readonly team: string | null }[];
}

const texts = { fi: "Myynti", sv: "Försäljning", en: "Sales" };
const teams = (...ids: readonly string[]): Service => ({
  ...defaultService,
  teams: ids.map((id) => ({ id, name: texts, hours: {} })),
});

/** Riikka promised two things on the Monday and kept the one in time; the other is late. */
async function promised(service: Service) {
  const house = await openHouse({ service });
  const [riikka, boss] = [
    await signedIn(house, "Riikka Esimerkki"),
    await signedIn(house, "Sanna", "supervisor"),
  ];
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "take" });
  const promise = async (key: string, hours: number) => {
    const dueAt = iso(start + hours * hour);
    const { body } = await riikka.call<{ promises: readonly { readonly id: string }[] }>(
      "POST",
      `conversations/${id}/promise`,
      { key, text: "Selvitän asian.", dueAt, contact: "chat" },
    );
    return body.promises.at(-1)?.id ?? "none";
  };
  const first = await promise("p1", 4);
  await riikka.call("POST", `promises/${first}/keep`, { key: "k", note: "Kerroin." });
  const kept = async (query = "") => (await boss.call<Kept>("GET", `promises/kept${query}`)).body;
  return { house, boss, riikka, kept };
}

describe("what came of the promises", () => {
  test("is told by week and team, with the share that was kept in time", async () => {
    const { kept } = await promised(teams("sales"));
    const row = { made: 1, kept: 1, keptInTime: 1, late: 0, moved: 0, released: 0, notReached: 0, open: 0 };
    expect(await kept("?weeks=2")).toEqual({
      weeks: ["2026-11-23", "2026-11-16"],
      rows: [{ week: "2026-11-23", team: "sales", ...row, share: 1 }],
      announced: [],
    });
    expect((await kept()).weeks).toHaveLength(8);
  });

  test("is the agent's team's where there are several", async () => {
    const { house, boss, kept } = await promised(teams("sales", "service"));
    expect((await kept()).rows).toMatchObject([{ team: null }]);
    const riikka = (await house.storage.agents()).find(({ name }) => name.startsWith("Riikka"));
    const set = await boss.call<{ agent: SkilledView }>("PATCH", `agents/${riikka?.id}`, { team: "service" });
    expect(set.body.agent.team).toBe("service");
    expect((await kept()).rows).toMatchObject([{ team: "service" }]);
  });

  test.each(["?weeks=0", "?weeks=54", "?weeks=x", "?week=2"])("is refused for %s", async (query) => {
    const { boss } = await promised(teams());
    expect((await boss.call("GET", `promises/kept${query}`)).status).toBe(400);
  });
});

test("a team that the service description doesn't have is refused, and the agent keeps theirs", async () => {
  const { house, boss } = await promised(teams("sales"));
  const before = await house.storage.agents();
  const { status, body } = await boss.call("PATCH", `agents/${before[0]?.id}`, { team: "nobody" });
  expect([status, body.code]).toEqual([409, "unknown-team"]);
  const added = await boss.call("POST", "agents", {
    email: "uusi@napavirta.fi",
    name: "Uusi",
    role: "agent",
    password: "talven pitkä pimeä",
    team: "nobody",
  });
  expect([added.status, added.body.code]).toEqual([409, "unknown-team"]);
  expect(await house.storage.agents()).toEqual(before);
});
