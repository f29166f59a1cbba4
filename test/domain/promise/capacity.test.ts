import { expect, test } from "vitest";
import { makeHouse } from "../../fixtures/house.ts";
import { flowOf, knowing } from "../../fixtures/flows.ts";
import { at, hour, office, stretch, weekdays } from "../service/fixtures.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;
const callBack = flowOf(
  "call-back",
  `
when: handed-over
steps:
  - ask: ${say("Mikä on numerosi?")}
    as: phone
    kind: phone
  - ask: ${say("Milloin sopii?")}
    as: time
    kind: time
  - do: { promise: { phone: phone, time: time } }
`,
);
const name = { fi: "Asiakaspalvelu", sv: "Kundtjänst", en: "Customer service" };
const service = office({
  promises: { slotMs: hour, perSlot: 5 },
  teams: [{ id: "office", name, hours: { fi: weekdays(stretch(8, 12)) } }],
});
const knowledge = { ...knowing(callBack), service };

/** How many calls are promised in each slot after so many customers booked one in the night before Monday, each the first that is offered. */
async function booked(customers: number) {
  const house = makeHouse(undefined, { now: at("2026-11-23 01:00") }, () => knowledge);
  for (let n = 0; n < customers; n++) {
    const thread = `t${n}`;
    await house.opens(thread);
    await house.writes(thread, "Puhu ihmiselle");
    await house.writes(thread, `040 123 ${String(4_000 + n)}`);
    await house.writes(thread, (await house.buttons(thread))[0] ?? "");
  }
  const found = await house.storage.promises("open", 1_000);
  const slots = Map.groupBy(found, ({ promise }) => promise.window?.from ?? 0);
  return [...slots].map(([from, { length }]) => [from, length]).toSorted(([a = 0], [b = 0]) => a - b);
}

test("60 bookings fill the Monday morning of five agents and go on to Tuesday and on: no slot holds more than five", async () => {
  const mornings = ["2026-11-23", "2026-11-24", "2026-11-25"].map((date) => at(`${date} 08:00`));
  const slots = mornings.flatMap((opens) => [0, 1, 2, 3].map((nth) => [opens + nth * hour, 5]));
  expect(await booked(60)).toEqual(slots);
});
