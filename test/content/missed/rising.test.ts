import { expect, test } from "vitest";
import { startRising } from "../../../src/content/missed/keep.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { makeTurn } from "../../../src/turn/turn.ts";
import type { Rising } from "../../../src/turn/ports/missed.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { makeClock, message } from "../../store/fixtures.ts";

const week = 7 * 86_400_000;

/** A house that has been open for a month, in which some ask after debt each week. */
async function month() {
  const clock = makeClock();
  const store = openMemory(clock.options);
  const told: Rising[] = [];
  const parts = { log: store, knowledge: () => knowledge, now: () => clock.now };
  const turn = makeTurn({
    ...parts,
    store,
    clock: parts.now,
    record: () => {},
    ticks: () => 0,
    fault: (error) => {
      throw error;
    },
  });
  let customers = 0;
  const ask = async (text: string, times: number) => {
    for (let at = 0; at < times; at++) {
      const window = `w${(customers += 1)}`;
      const customer = { channelCustomerId: window, name: null, verifiedAs: null };
      await turn(message("k1", text, { channelThreadId: window, customer }));
    }
  };
  await ask("moi", 1);
  for (let weeks = 0; weeks < 4; weeks++) {
    clock.now += week;
    await ask("lasku meni perintään", 3);
  }
  clock.now += week;
  const rising = startRising({
    ...parts,
    tell: (one) => told.push(one),
    fault: (error) => {
      throw error;
    },
  });
  return { ask, told, clock, ...rising };
}

test("what rises is told once, by its entry or by the words of those whom nobody answered", async () => {
  const { ask, told, clock, look, close } = await month();
  await ask("lasku meni perintään", 15);
  await ask("voiko eräpäivää siirtää", 2);
  await ask("sähköt poikki koko kylässä", 6);
  clock.now += 60_000;
  await look();
  expect(told).toMatchObject([
    { entry: "debt", label: "Lasku perinnässä", customers: 15, usual: 3.25 },
    { entry: null, customers: 6, usual: 0.25 },
  ]);
  await look();
  expect(told).toHaveLength(2);
  clock.now += 86_400_000;
  await look();
  expect(told).toHaveLength(2);
  await close();
});
