import { describe, expect, test } from "vitest";
import { dayNumber, wallTime } from "../../src/domain/calendar.ts";
import { makeFlows } from "../../src/domain/flow/flow.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { shipped } from "../fixtures/flows.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const hour = 3_600_000;
const mailing: Knowledge = { ...knowledge, ways: { email: "answered", phone: true } };

describe("by night in Messenger", () => {
  const flowing = async (knows: Knowledge, ...says: readonly string[]) => {
    const house = makeHouse(undefined, undefined, () => knows);
    for (const text of says) await house.writes("w", text, { channel: "messenger", reference: "{}" });
    const thread = await house.storage.thread("messenger", "w");
    const rows = thread === null ? [] : await house.storage.customerLog(thread.id, 0, 100);
    const { id, state } = await house.matter("w");
    return {
      last: rows.at(-1)?.text ?? "",
      state,
      contact: (await house.storage.promisesOf(id))[0]?.promise.contact,
    };
  };
  /** Nobody works before this, from a Wednesday at eight on. */
  const closedFor = (days: number): Knowledge => {
    const day = dayNumber(wallTime(Date.UTC(2026, 10, 25, 8), "Europe/Helsinki"));
    const change = { kind: "closed" } as const;
    const away = { firstDay: day, lastDay: day + days - 1, team: null, change, reason: {} };
    return { ...open, service: { ...open.service, exceptions: [away] } };
  };
  const week = Array.from({ length: 7 }, () => [{ fromMs: 8 * hour, toMs: 16 * hour }]);
  const name = { fi: "Asiakaspalvelu", sv: "Kundtjänsten", en: "Customer service" };
  const teams = [{ id: "all", name, hours: { fi: week, sv: week, en: week } }];
  const open: Knowledge = { ...mailing, flows: makeFlows(shipped), service: { ...mailing.service, teams } };

  test("the answer is promised to the chat as long as it can be given there", async () => {
    expect(await flowing(closedFor(5), "haluan puhua ihmiselle")).toMatchObject({
      last: expect.stringContaining("Saat vastauksen tähän keskusteluun"),
      state: "promised",
      contact: { kind: "chat" },
    });
  });

  test("an address is asked for first when the answer would come too late for it", async () => {
    expect(await flowing(closedFor(9), "haluan puhua ihmiselle")).toMatchObject({
      last: "Mikä on sähköpostisi?",
      state: "queued",
    });
    const asked = await flowing(closedFor(9), "haluan puhua ihmiselle", "maija@esimerkki.fi");
    expect(asked).toMatchObject({
      state: "promised",
      contact: { kind: "email", address: "maija@esimerkki.fi" },
    });
  });

  test("who never answers that stays in the queue", async () => {
    const left = await flowing(closedFor(9), "haluan puhua ihmiselle", "Ei sittenkään");
    expect(left).toMatchObject({ state: "queued", contact: undefined });
  });
});
