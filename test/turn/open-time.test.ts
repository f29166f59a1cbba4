import { describe, expect, test } from "vitest";
import type { Service } from "../../src/domain/service/service.ts";
import { at, except, hour, office } from "../domain/service/fixtures.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const chat = (firstWordMs: number | null) =>
  office({
    channels: [
      { id: "directline", name: { fi: "a", sv: "b", en: "c" }, role: "solve", link: null, firstWordMs },
    ],
  });

/** A house in Helsinki, where a customer asks for a person at a moment. */
async function asked(moment: string, service: Service = office()) {
  const house = makeHouse(undefined, { now: at(moment) }, () => ({ ...knowledge, service }));
  await house.writes("t", "haluan puhua ihmiselle");
  const due = async () => (await house.matter("t")).nextActionAt;
  return { house, due, id: (await house.matter("t")).id };
}

describe("the first human word is due", () => {
  test("within a quarter of an hour while somebody is at work", async () => {
    expect(await (await asked("2026-11-25 12:00")).due()).toBe(at("2026-11-25 12:15"));
  });
  test("a quarter of an hour after opening for who came at night, and on Monday for who came on Friday evening", async () => {
    expect(await (await asked("2026-11-25 03:00")).due()).toBe(at("2026-11-25 08:15"));
    expect(await (await asked("2026-11-27 15:50")).due()).toBe(at("2026-11-30 08:05"));
  });
  test("after the channel's own time, over an early end of the day too", async () => {
    const early = except("2026-11-25", { kind: "closes", atMs: 14 * hour });
    const service = { ...chat(hour), exceptions: [early] };
    expect(await (await asked("2026-11-25 13:30", service)).due()).toBe(at("2026-11-26 08:30"));
  });
  test("by the clock alone where nobody has described the hours", async () => {
    const service = { ...chat(hour), teams: [] };
    expect(await (await asked("2026-11-28 03:00", service)).due()).toBe(at("2026-11-28 04:00"));
  });
});

test("nobody is late at night: the queue is looked at again when the doors open", async () => {
  const { house, due } = await asked("2026-11-25 17:00");
  house.clock.now = at("2026-11-26 08:14");
  expect(await house.fireDue()).toBe(0);
  house.clock.now = at("2026-11-26 08:15");
  expect(await house.fireDue()).toBe(1);
  expect((await house.matter("t")).escalatedAt).toBe(at("2026-11-26 08:15"));
  expect(await due()).toBe(at("2026-11-26 08:30"));
});

test("who writes again while waiting waits no longer for it", async () => {
  const { house, due } = await asked("2026-11-25 15:50");
  expect(await due()).toBe(at("2026-11-26 08:05"));
  house.clock.now = at("2026-11-26 07:50");
  await house.writes("t", "vieläkö?");
  expect(await due()).toBe(at("2026-11-26 08:05"));
});

test("an agent's reply is due in open time as well, and the customer's reminder by the clock", async () => {
  const { house, due, id } = await asked("2026-11-27 15:50");
  const riikka = await house.hires("Riikka");
  await house.act({ kind: "take", conversation: id, agent: riikka });
  expect(await due()).toBe(at("2026-11-30 08:05"));
  await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Hei" });
  expect(await due()).toBe(at("2026-11-28 15:50"));
  house.clock.now = at("2026-11-28 09:00");
  await house.writes("t", "ja vielä yksi asia");
  expect(await due()).toBe(at("2026-11-30 08:15"));
});

test("a fault at night calls nobody late before the doors open", async () => {
  const house = makeHouse(undefined, { now: at("2026-11-25 03:00") }, () => ({
    ...knowledge,
    service: office(),
  }));
  await house.writes("t", "kaadu");
  expect((await house.matter("t")).nextActionAt).toBe(at("2026-11-25 08:15"));
});
