import type { Handed } from "../../src/turn/handed.ts";
import type { PostedLetter } from "../../src/turn/ports/letter-store.ts";
import { hour } from "./agenda.ts";
import { makeChance } from "./chance.ts";

/** The share of hours in which mail and the channel that is sent to are broken. */
const brokenHours = 0.03;

/** Breaks for an hour now and then, and else loses one in fifty. */
export function makeNetwork(seed: number, now: () => number) {
  const counted = { tries: 0, failed: 0 };
  let letters: readonly PostedLetter[] = [];
  const chance = makeChance(seed + 2);
  const isBroken = () => makeChance(seed + Math.floor(now() / hour)).falls(brokenHours);
  const fails = (): boolean => {
    counted.tries += 1;
    const failed = isBroken() || chance.falls(0.02);
    if (failed) counted.failed += 1;
    return failed;
  };
  return {
    counted,
    /** The letters that reached somebody since the last call. */
    arrived: () => {
      const arrived = letters;
      letters = [];
      return arrived;
    },
    send: async (): Promise<Handed> => (fails() ? { kind: "again", why: "failed" } : { kind: "taken" }),
    post: async (letter: PostedLetter): Promise<Handed> => {
      if (fails()) return { kind: "again", why: "failed" };
      if (chance.falls(0.01)) return { kind: "refused", why: "mailbox" };
      letters = [...letters, letter];
      return { kind: "taken" };
    },
  };
}
