import { expect, test } from "vitest";
import type { ChangesAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn, waiting } from "./house.ts";
import { listen } from "./stream.ts";

test("each commit reaches the agent's open console as an id and a number, and nothing of what was said", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const stream = await listen(house, riikka);
  expect([stream.status, stream.type]).toEqual([200, expect.stringMatching(/^text\/event-stream/)]);
  const begun = await stream.next();
  expect(begun).toEqual({ event: "start", id: "0", data: { after: 0 } });
  const { id } = await waiting(house, riikka);
  const came = await stream.next();
  expect(came).toEqual({
    event: "conversation",
    id: String(came.data.change),
    data: { id, change: expect.any(Number) },
  });
  await riikka.call("POST", `conversations/${id}/take`, { key: "k" });
  const taken = await stream.next();
  expect(taken.data.id).toBe(id);
  expect(taken.data.change).toBeGreaterThan(came.data.change ?? NaN);
  stream.cut();
});

test("a browser that was cut off says where it stopped, and gets what happened meanwhile before what comes", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const first = await listen(house, riikka);
  await first.next();
  await house.say("w1", "haluan puhua ihmiselle");
  const { id: mark } = await first.next();
  first.cut();
  await house.say("w2", "haluan puhua ihmiselle");
  await house.say("w3", "haluan puhua ihmiselle");
  const again = await listen(house, riikka, "?after=0", { "last-event-id": mark });
  expect((await again.next()).data).toEqual({ after: Number(mark) });
  const told = [await again.next(), await again.next()];
  await house.say("w4", "haluan puhua ihmiselle");
  told.push(await again.next());
  const { body } = await riikka.call<ChangesAnswer>("GET", `changes?after=${mark}`);
  expect(told.map(({ data }) => data)).toEqual(body.changed);
  expect(body.last).toBe(told.at(-1)?.data.change);
  again.cut();
});

test("without the stream everything after a number can be asked for, each conversation once, at its newest", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const one = await waiting(house, riikka, "w1");
  const two = await waiting(house, riikka, "w2");
  const asked = async (after: number) =>
    (await riikka.call<ChangesAnswer>("GET", `changes?after=${after}`)).body;
  const before = await asked(0);
  expect(before.changed.map(({ id }) => id)).toEqual([one.id, two.id]);
  await riikka.call("POST", `conversations/${one.id}/take`, { key: "k" });
  const after = await asked(before.last);
  expect(after.changed).toEqual([{ id: one.id, change: after.last }]);
  expect((await asked(0)).changed.map(({ id }) => id)).toEqual([two.id, one.id]);
  expect(await asked(after.last)).toEqual({ changed: [], last: after.last });
});

/** What a stream tells after this moment, until it ends. */
async function rest(stream: Awaited<ReturnType<typeof listen>>): Promise<readonly string[]> {
  const heard: string[] = [];
  for (;;) {
    const told = await stream.next().catch(() => null);
    if (told === null) return heard;
    heard.push(told.event);
  }
}

test("after signing out in one tab, the other tab's stream ends, and another agent's goes on", async () => {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka"), await signedIn(house, "Ville")];
  const [mine, others] = [await listen(house, riikka), await listen(house, ville)];
  await Promise.all([mine.next(), others.next()]);
  await riikka.call("DELETE", "session");
  await house.say("w1", "haluan puhua ihmiselle");
  expect((await others.next()).event).toBe("conversation");
  expect(await rest(mine)).toEqual([]);
  others.cut();
});

test("a session that has run out hears nothing more: its stream ends, and a new one asks to sign in", async () => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const stream = await listen(house, riikka);
  await stream.next();
  house.clock.at += 12 * 3_600_000 - 1;
  await house.say("w1", "haluan puhua ihmiselle");
  expect((await stream.next()).event).toBe("conversation");
  house.clock.at += 1;
  await house.say("w2", "haluan puhua ihmiselle");
  expect(await rest(stream)).toEqual([]);
  expect((await listen(house, riikka)).status).toBe(401);
});

test.each([
  ["?after=-1", {}],
  ["?after=x", {}],
  ["?since=1", {}],
  ["", { "last-event-id": "not a number" }],
] as const)("a stream asked for with %s and %j is refused in words", async (query, headers) => {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka");
  const stream = await listen(house, riikka, query, headers);
  expect(stream.status).toBe(400);
});
