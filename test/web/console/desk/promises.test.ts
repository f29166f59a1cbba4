import { expect, test } from "vitest";
import { makeKit, openWindow } from "./desk.ts";
import { held, iso, riikka } from "./house.ts";
import { promise } from "./settling.ts";

/** Riikka has w1 open, in which two things are promised. */
async function opened() {
  const kit = makeKit();
  const { house, clock } = kit;
  house.say("w1", { text: "hei" });
  house.change("w1", held(riikka));
  house.promises.set("w1", [promise("p1"), promise("p2", { dueAt: iso(200) })]);
  const window = await openWindow(kit);
  window.desk.select("w1");
  await clock.advance(1_000);
  const talk = window.desk.selected.value;
  if (talk === null) throw new Error("Nothing is open.");
  const settle = async (...said: Parameters<typeof talk.settle>) => {
    const answer = talk.settle(...said);
    await clock.advance(1_000);
    return answer;
  };
  return { ...kit, ...window, talk, settle };
}

test("what is promised is read with the conversation", async () => {
  const { talk } = await opened();
  expect(talk.promises.value.map(({ id }) => id)).toEqual(["p1", "p2"]);
});

test("a promise that is kept is shown as kept at once, with what was done", async () => {
  const { talk, settle, asked } = await opened();
  expect(await settle("p1", "keep", { note: "Hyvitys on tehty." })).toBeNull();
  expect(asked.find(({ path }) => path.endsWith("promises/p1/keep"))?.body).toMatchObject({
    note: "Hyvitys on tehty.",
  });
  expect(talk.promises.value.map(({ id, state }) => [id, state])).toEqual([
    ["p2", "open"],
    ["p1", "kept"],
  ]);
});

test("a time without room is refused with the next one that has", async () => {
  const { house, settle, talk } = await opened();
  house.fullUntil = iso(300);
  const why = await settle("p1", "move", { dueAt: iso(240), reason: "Verkkoyhtiö vastaa myöhemmin." });
  expect(why).toMatchObject({ code: "slot-full", next: iso(300) });
  expect(talk.promises.value[0]?.dueAt).toBe(iso(120));
  expect(await settle("p1", "move", { dueAt: iso(300), reason: "Verkkoyhtiö vastaa myöhemmin." })).toBeNull();
});

test("what somebody else has ended meanwhile is said to have ended, not to be missing", async () => {
  const { house, settle } = await opened();
  house.promises.set("w1", [promise("p2")]);
  expect(await settle("p1", "release", { reason: "Asiakas kertoi." })).toMatchObject({ code: "no-promise" });
});

test("a call whose answer is lost is logged once", async () => {
  const { settle, network, asked } = await opened();
  let lost = 0;
  network(({ path }) => (path.endsWith("/attempt") && (lost += 1) === 1 ? "answer-lost" : "passes"));
  await settle("p1", "attempt", { outcome: "no-answer" });
  const keys = asked.filter(({ path }) => path.endsWith("/attempt")).map(({ body }) => body["key"]);
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
});
