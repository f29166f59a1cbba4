import { expect, test } from "vitest";
import { linkedHouse } from "./linked-house.ts";

const minute = 60_000;

test("who waits for longer than they were told reads the address of their page, and goes on in another channel by a code from there", async () => {
  const { writes, storage, clock, fireDue, last, makesCode, person } = await waiting();
  clock.now += 8 * minute;
  await fireDue();
  const told = await last("a");
  expect(told).toMatch(/^system: Odotus venyi .* toisessa kanavassa voit jatkaa täällä: https:\S+\/c\/\S+$/);
  const token = /\/c\/(\S+)$/.exec(told)?.[1] ?? "";
  expect(await storage.pageOf(token, clock.now)).toMatchObject({ matters: [{ ended: [] }], code: null });
  const code = await makesCode("a");
  expect((await storage.pageOf(token, clock.now))?.code?.code).toBe(code);
  await writes("b", code);
  expect(await person("a")).toEqual(["a", "b"]);
});

/** A customer in the queue who was told four to seven minutes. */
async function waiting() {
  const house = linkedHouse();
  await house.writes("a", "haluan puhua ihmiselle");
  const { id } = await house.matter("a");
  await house.storage.turn(
    {
      channel: "directline",
      channelThreadId: "a",
      customer: { channelCustomerId: "customer-a", name: null, verifiedAs: null },
      locale: null,
      reference: null,
      kind: "ended",
      key: "told",
    },
    ({ conversation, thread, now }) => {
      if (conversation?.state !== "queued") throw new Error(`${id} is not in the queue.`);
      const range = { low: 4, high: 7 };
      const told = { at: now, ahead: 1, range, until: now + 7 * minute, mended: 0 };
      return { conversation: { ...conversation, told }, language: thread, lines: [] };
    },
  );
  return house;
}
