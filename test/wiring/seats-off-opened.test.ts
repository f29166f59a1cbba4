import { expect, test } from "vitest";
import { makeLog } from "../../src/log.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import type { Ground } from "../../src/wiring/ground.ts";
import { wireSeatsOff } from "../../src/wiring/seats-off.ts";
import { makeClock } from "../store/fixtures.ts";

test("a seat that is off is emptied also where it could not be read at first", async () => {
  const clock = makeClock();
  const store = openMemory(clock.options);
  let reads = 0;
  const agentByEmail: typeof store.agentByEmail = async (email) => {
    reads += 1;
    if (reads === 1) throw new Error("The disk is away.");
    return store.agentByEmail(email);
  };
  const ground = {
    config: { hub: null, messenger: { pageInbox: true } },
    storage: { ...store, agentByEmail },
    log: makeLog("info", { write: () => {} }),
    now: () => clock.now,
    random: (bytes: number) => new Uint8Array(bytes),
  } as unknown as Ground;
  const [hub] = wireSeatsOff(ground, async () => Promise.reject(new Error("Nothing is to be done.")));
  await expect(hub?.round()).rejects.toThrow("The disk is away.");
  expect(await hub?.round()).toBe(0);
  expect(reads).toBe(2);
  await hub?.close();
});
