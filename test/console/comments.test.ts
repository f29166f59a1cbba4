import { expect, test } from "vitest";
import type { CommentsAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn, start } from "./house.ts";

test("a supervisor reads what customers write of how it went, and says so once", async () => {
  const house = await openHouse();
  const lead = await signedIn(house, "Liisa Esihenkilö", "supervisor");
  await house.say("w1", "voiko eräpäivää siirtää");
  await house.storage.turn(house.delivery("w1", "Lasku puuttuu."), (situation) => ({
    conversation: situation.conversation,
    language: situation.thread,
    lines: [],
    rating: { value: "partly", comment: "Lasku puuttuu." },
  }));
  const comments = async (state = "open") =>
    (await lead.call<CommentsAnswer>("GET", `comments?state=${state}`)).body.comments;
  const [one] = await comments();
  expect(one).toMatchObject({ value: "partly", comment: "Lasku puuttuu.", readBy: null });
  expect(Date.parse(one?.at ?? "")).toBeGreaterThanOrEqual(start);
  const read = () =>
    lead.call<{ read: boolean }>("POST", `comments/${one?.conversation ?? ""}/read`, { at: one?.at });
  expect((await read()).body.read).toBe(true);
  expect((await read()).body.read).toBe(false);
  expect(await comments()).toEqual([]);
  expect(await comments("done")).toMatchObject([{ comment: "Lasku puuttuu.", readBy: "Liisa Esihenkilö" }]);
  const odd = await lead.call("POST", `comments/${one?.conversation ?? ""}/read`, { at: "eilen" });
  expect([odd.status, odd.body.code]).toEqual([400, "bad-time"]);
});
