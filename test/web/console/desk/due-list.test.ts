import { expect, test } from "vitest";
import { dueToday } from "../../../../src/web/console/desk/due-list.ts";
import { makeKit, openWindow } from "./desk.ts";
import { iso } from "./people.ts";
import { promise } from "./settling.ts";

const now = Date.parse(iso(0));
const phone = { kind: "phone", value: "+358405550112" } as const;

test("today needs what is due before the day ends, what is at risk and what is late; nothing else", () => {
  const [today, tomorrow, risky, late] = [
    promise("today", { dueAt: iso(60), atRiskFrom: iso(50) }),
    promise("tomorrow", { dueAt: iso(24 * 60), atRiskFrom: iso(20 * 60) }),
    promise("risky", { dueAt: iso(24 * 60), atRiskFrom: iso(-1) }),
    promise("late", { dueAt: iso(-24 * 60) }),
  ];
  const { calls, others } = dueToday([late, today, tomorrow, risky], now);
  expect([calls, others.map(({ id }) => id)]).toEqual([[], ["late", "today", "risky"]]);
});

test("calls stand by when the customer wants to be called", () => {
  const window = { from: iso(30), to: iso(150) };
  const later = promise("later", { contact: phone, dueAt: iso(60) });
  const sooner = promise("sooner", { contact: phone, dueAt: iso(150), window });
  expect(dueToday([later, sooner], now).calls.map(({ id }) => id)).toEqual(["sooner", "later"]);
});

test("the desk reads what is promised while it shows it, and again when something has changed", async () => {
  const kit = makeKit();
  const { house, clock } = kit;
  house.say("w1", { text: "hei" });
  house.promises.set("w1", [promise("p1")]);
  const { desk, asked } = await openWindow(kit);
  const reads = () => asked.filter(({ path }) => path.endsWith("/promises")).length;
  expect([desk.due.value, reads()]).toEqual([null, 0]);
  desk.view.value = "promised";
  await clock.advance(1_000);
  expect(desk.due.value?.map(({ id }) => id)).toEqual(["p1"]);
  expect(desk.rows.value?.map(({ id }) => id)).toEqual(["w1"]);
  house.promises.set("w1", []);
  house.change("w1");
  await clock.advance(35_000);
  expect(desk.due.value).toEqual([]);
});
