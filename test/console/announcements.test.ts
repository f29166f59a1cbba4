import { expect, test } from "vitest";
import type { AnnouncementsAnswer } from "../../src/console/protocol.ts";
import { entryId } from "../../src/domain/ids.ts";
import { openHouse, signedIn, start } from "./house.ts";

test("everybody at work sees the known problems, and how many customers want to know of their end", async () => {
  const house = await openHouse();
  const agent = await signedIn(house, "Riikka");
  const announcements = async () =>
    (await agent.call<AnnouncementsAnswer>("GET", "announcements")).body.announcements;
  expect(await announcements()).toEqual([]);
  house.announces("debt", { isFixed: false, nextUpdate: start + 60_000 });
  await house.storage.turn(house.delivery("w1", "Ilmoittakaa"), (situation) => ({
    conversation: null,
    language: situation.thread,
    lines: [],
    follows: [{ entry: entryId("debt"), dueAt: null, text: "Kerromme." }],
  }));
  expect(await announcements()).toEqual([
    {
      id: "debt",
      topics: { fi: "Lasku perinnässä", sv: "Lasku perinnässä", en: "Lasku perinnässä" },
      state: "open",
      shown: true,
      validFrom: null,
      validUntil: null,
      nextUpdate: new Date(start + 60_000).toISOString(),
      waiting: 1,
      told: 0,
    },
  ]);
  house.announces("debt", { isFixed: true, nextUpdate: null });
  expect(await announcements()).toMatchObject([{ state: "fixed", shown: false, waiting: 1 }]);
});
