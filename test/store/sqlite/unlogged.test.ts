import { expect, test } from "vitest";
import type { Unlogged } from "../../../src/store/facts.ts";
import type { Incoming } from "../../../src/turn/ports/incoming.ts";
import { joined, makeClock, message, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

/** Every kind of delivery without a row of its own in the log. */
const kinds: Readonly<Record<Unlogged["kind"], true>> = {
  joined: true,
  language: true,
  ended: true,
  nudge: true,
  release: true,
  move: true,
  rate: true,
  "sign-in": true,
  "signed-in": true,
  "signed-out": true,
  "make-code": true,
  part: true,
};

test("every kind of delivery without a row in the log is taken once", async () => {
  await inFolder(async (dataDir) => {
    const store = await openIn(dataDir, makeClock());
    await store.turn(message("k1", "Hei"), say());
    for (const kind of Object.keys(kinds)) {
      const came = { ...joined(`of-${kind}`), kind } as Incoming;
      const times = [await store.turn(came, say()), await store.turn(came, say())];
      expect([kind, times.map(({ repeated }) => repeated)]).toEqual([kind, [false, true]]);
    }
    await store.close();
  });
});
