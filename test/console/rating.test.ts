import { expect, test } from "vitest";
import type { TranscriptAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn, start, waiting } from "./house.ts";

test("an agent reads how the customer says that the matter went, and nothing where nothing was said", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const { id } = await waiting(house, riikka);
  const read = async () => (await riikka.call<TranscriptAnswer>("GET", `conversations/${id}`)).body.rating;
  expect(await read()).toBeNull();
  const rated = { value: "partly", comment: "Lasku puuttuu.", at: start } as const;
  house.storage.rating = (asked) => Promise.resolve(asked === id ? rated : null);
  expect(await read()).toEqual({ ...rated, at: new Date(start).toISOString() });
});
