import { expect, test } from "vitest";
import type { TaskView } from "../../../../src/console/protocol.ts";
import { makeKit, openWindow } from "./desk.ts";
import { iso } from "./house.ts";

const report = (id: string, more: Partial<TaskView> = {}): TaskView => ({
  id,
  state: "open",
  entry: "due-date",
  title: "Eräpäivän muutos",
  owner: "laskutus",
  conversation: "w1",
  quote: "Vastaus",
  text: "Hinta on vanha.",
  from: "agent",
  by: "Riikka Salo",
  at: iso(0),
  mendedBy: null,
  mendedAt: null,
  note: null,
  ...more,
});
const done = {
  state: "done",
  mendedBy: "Elli Esimerkki",
  mendedAt: iso(1),
  note: "Uusi hinta 6 €.",
} as const;

/** Riikka has reported something in a conversation that she does not look at. */
async function reported() {
  const kit = makeKit();
  kit.house.say("w1", { text: "hei" });
  kit.house.reports = [report("t1")];
  const window = await openWindow(kit);
  await kit.clock.advance(1_000);
  const mend = async () => {
    kit.house.reports = [report("t1", done)];
    kit.house.change("w1");
    window.hint("conversation", { id: "w1", change: kit.house.last() });
    await kit.clock.advance(1_000);
  };
  return { ...kit, ...window, kit, mend };
}

test("whoever reported a mistake is told at the desk when it is mended, until they say that they know", async () => {
  const { desk, mend, kit } = await reported();
  expect(desk.mended.value).toEqual([]);
  await mend();
  expect(desk.mended.value.map(({ note }) => note)).toEqual(["Uusi hinta 6 €."]);
  const other = await openWindow(kit);
  await kit.clock.advance(1_000);
  expect(other.desk.mended.value.length).toBe(1);
  desk.seenMended("t1");
  expect([desk.mended.value, other.desk.mended.value]).toEqual([[], []]);
  const later = await openWindow(kit);
  await kit.clock.advance(1_000);
  expect(later.desk.mended.value).toEqual([]);
});

test("reports are read once, and again only where something may have come of one", async () => {
  const { asked, house, clock, hint, desk, mend } = await reported();
  const reads = () => asked.filter(({ path }) => path === "reports").length;
  expect(reads()).toBe(1);
  house.say("w2", { text: "muu asia" });
  hint("conversation", { id: "w2", change: house.last() });
  await clock.advance(1_000);
  expect(reads()).toBe(1);
  await mend();
  expect([reads(), desk.mended.value.length]).toEqual([2, 1]);
});

test("what could not be read is read again", async () => {
  const { desk, network, mend, clock } = await reported();
  network(({ path }) => (path === "reports" ? "never-arrives" : "passes"));
  await mend();
  expect(desk.mended.value).toEqual([]);
  network(() => "passes");
  await clock.advance(60_000);
  expect(desk.mended.value.length).toBe(1);
});
