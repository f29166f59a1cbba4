import { createHash } from "node:crypto";
import { makePasswords } from "../console/passwords.ts";
import type { AgentId } from "../domain/ids.ts";
import { takeHubSeat } from "../turn/seats/hub-seat.ts";
import type { Seat } from "../turn/ports/hub-store.ts";
import { type HubParts, type HubWire, makeHub } from "../turn/seats/hub.ts";
import { makeExpected } from "./expected.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

/** By what the account of each is known: no mail can reach it, and nobody signs in by it. */
export const seatEmails: Readonly<Record<Seat, string>> = {
  hub: "outer-hub@lupaus.invalid",
  "page-inbox": "page-inbox@lupaus.invalid",
};

/** People who answer elsewhere, as an agent of the house. */
interface Place {
  readonly seat: Seat;
  /** What customers may read of who answers them there. */
  readonly name: string;
  readonly newId: () => AgentId;
  readonly wire: HubWire;
  readonly takes: HubParts["takes"];
}

export interface WiredSeat {
  /** Waits until the seat is taken, and not for long: null, it isn't yet. */
  readonly parts: () => Promise<HubParts | null>;
  /** What the clock does again and again. */
  readonly round: () => Promise<number>;
  /** Finishes what is under way. */
  readonly close: () => Promise<void>;
}

/** How long a call from elsewhere waits for the seat, in ms: a start takes less, and Meta hangs up after five seconds. */
const seatedWithinMs = 3_000;

/** How often what waits is looked through for it, in ms. */
const lookEveryMs = 1_000;

/** A seat is taken by the first round, since before that the first supervisor has to be made. */
export function wireSeat(ground: Ground, acts: Line["act"], place: Place): WiredSeat {
  const { storage, random, now } = ground;
  const seated = makeExpected<HubParts>(seatedWithinMs);
  let first: ReturnType<typeof sit> | null = null;
  let lookedAt = 0;
  const sit = async () => {
    const seat = await takeHubSeat({
      ...place,
      email: seatEmails[place.seat],
      accounts: storage,
      passwordHash: async () => (await makePasswords(random).hash(offerName(random))) ?? offerName(random),
      sessionHash: createHash("sha256").update(random(32)).digest("hex"),
      clock: now,
    });
    const parts = partsOf(ground, acts, place, seat);
    seated.came(parts);
    return { seat, hub: makeHub(parts) };
  };
  const unseated = (error: unknown): never => {
    first = null;
    throw error;
  };
  return {
    parts: seated.get,
    round: async () => {
      const { seat, hub } = await (first ??= sit().catch(unseated));
      await seat.round();
      if (Math.abs(now() - lookedAt) < lookEveryMs) return 0;
      lookedAt = now();
      return hub.round();
    },
    close: async () => {
      if (first === null) return;
      const { seat, hub } = await first;
      await hub.stop();
      await seat.close();
    },
  };
}

const partsOf = (
  { storage, log, random, now }: Ground,
  acts: Line["act"],
  { seat, wire, takes }: Place,
  { agent, answers }: Pick<HubParts, "agent" | "answers">,
): HubParts => ({
  seat,
  store: storage,
  desk: storage,
  acts,
  wire,
  takes,
  agent,
  newOffer: () => offerName(random),
  clock: now,
  answers,
  record: recordIn(log),
  fault: (error) => log.error("hub-failed", { error }),
});

/** What becomes of a seat's matters, for the operator. */
export const recordIn =
  (log: Ground["log"]): HubParts["record"] =>
  (outcome, { conversation }, why) =>
    log[why === null ? "info" : "warn"](outcome, { conversation, reason: why });

/** What nobody can guess. */
export const offerName = (random: Ground["random"]): string => Buffer.from(random(24)).toString("base64url");
