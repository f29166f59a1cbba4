import { describe, expect, test } from "vitest";
import { flowOf, knowing } from "../fixtures/flows.ts";
import { makeHouse } from "../fixtures/house.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;

/** Asks where and when to call whoever wants a person, and promises it. */
const callBack = flowOf(
  "call-back",
  `
when: handed-over
steps:
  - ask: ${say("Mikä on nimesi?")}
    as: name
    kind: name
  - ask: ${say("Mikä on numerosi?")}
    as: phone
    kind: phone
  - ask: ${say("Milloin sopii?")}
    as: time
    kind: time
  - do: { promise: { phone: phone, time: time } }
`,
);

async function asked(clock?: { now: number }) {
  const house = makeHouse(undefined, clock, () => knowing(callBack));
  await house.opens("t");
  await house.writes("t", "Puhu ihmiselle");
  await house.writes("t", "Maija Esimerkki");
  await house.writes("t", "040 123 4567");
  return house;
}

const newest = async (house: ReturnType<typeof makeHouse>) => (await house.reads("t")).at(-1);

describe("a time that is offered", () => {
  test("is the same day when its button is tapped after midnight", async () => {
    const house = await asked({ now: Date.UTC(2026, 10, 25, 20, 40) });
    const [, second = ""] = await house.buttons("t");
    expect(second).toMatch(/^to 26\.11\. klo /);
    house.clock.now += 90 * 60_000;
    await house.writes("t", second);
    expect(await newest(house)).toContain(`Soitamme numeroon 040 ••• ••67 ${second}.`);
  });

  test("tells nothing of the customer's language, whatever its words mean in another", async () => {
    const house = await asked({ now: Date.UTC(2026, 10, 25, 20, 40) });
    const [first = ""] = await house.buttons("t");
    expect(first).toMatch(/^to /);
    await house.writes("t", first);
    expect((await house.matter("t")).language).toBe("fi");
  });

  test("becomes a promise in the words that the customer reads", async () => {
    const house = await asked();
    const [first = ""] = await house.buttons("t");
    await house.writes("t", first);
    const { id, state } = await house.matter("t");
    const [promise] = await house.storage.promisesOf(id);
    expect(state).toBe("promised");
    expect((await newest(house))?.replace(/\/c\/\S+/, "/c/•••")).toBe(`system: ${promise?.promise.text}`);
    expect(promise?.promise.text).toContain(`Soitamme numeroon 040 ••• ••67 ${first}`);
  });
});

describe("a customer who writes while a promise stands", () => {
  test("is told so once, not at every message of a row", async () => {
    const house = await asked();
    await house.writes("t", (await house.buttons("t"))[0] ?? "");
    await house.writes("t", "joko soitatte?");
    expect(await newest(house)).toContain("Lupaus on voimassa");
    await house.writes("t", "siis milloin?");
    expect(await newest(house)).toBe("customer: siis milloin?");
    house.clock.now += 2 * 3_600_000;
    await house.writes("t", "huhuu?");
    expect(await newest(house)).toContain("Lupaus on voimassa");
  });
});

test("a first and a last name are a name, whatever the FAQ makes of them", async () => {
  const house = makeHouse(undefined, undefined, () => knowing(callBack));
  await house.opens("t");
  await house.writes("t", "Puhu ihmiselle");
  await house.writes("t", "Erä Päivä");
  expect(await newest(house)).toBe("bot: Mikä on numerosi?");
});
