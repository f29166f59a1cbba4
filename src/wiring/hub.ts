import { createHash } from "node:crypto";
import { proofBySecret, type Proof } from "../channels/botframework/hub/proof.ts";
import { hubRoutes } from "../channels/botframework/hub/hub-routes.ts";
import type { Config } from "../config.ts";
import { makePasswords } from "../console/passwords.ts";
import type { Time } from "../domain/conversation.ts";
import type { Policy, Route } from "../http/route.ts";
import type { HubSettings } from "../settings/hub.ts";
import { makeHearHub } from "../turn/hub-heard.ts";
import { type HubSeat, takeHubSeat } from "../turn/hub-seat.ts";
import { type Hub, type HubParts, type HubWire, makeHub } from "../turn/hub.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

interface WiredHub {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  /** What the clock does again and again. */
  readonly rounds: readonly (() => Promise<number>)[];
  /** Finishes what is under way. */
  readonly close: () => Promise<void>;
}

const none: WiredHub = { routes: [], policies: [], rounds: [], close: async () => {} };

/** How long one call of the hub may take, in ms. */
const withinMs = 10_000;

/**
 * The outer hub, where one is set up: what it is given, and what comes from it. Its seat among the agents is taken by the first
 * round, since before that the first supervisor has to be made.
 */
export async function wireHub(ground: Ground, acts: Line["act"]): Promise<WiredHub> {
  const { hub: settings } = ground.config;
  if (settings === null) return none;
  const proof = await proofOf(ground.config, settings, ground.now);
  const wire = await wireOf(proof, () => `${ground.publicUrl()}/api/hub/`);
  const seated = Promise.withResolvers<Seated>();
  let first: Promise<Seated> | null = null;
  const sit = async (): Promise<Seated> => {
    const taken = await seatOf(settings, ground);
    const parts = partsOf(taken, wire, ground, acts);
    const made = { seat: taken, hub: makeHub(parts), hear: makeHearHub(parts) };
    seated.resolve(made);
    return made;
  };
  const unseated = (error: unknown): never => {
    first = null;
    throw error;
  };
  const hear: Seated["hear"] = async (offer, word) => (await seated.promise).hear(offer, word);
  return {
    ...hubRoutes({ proof, hear, newId: ground.newId }),
    rounds: [
      async () => {
        const { seat, hub } = await (first ??= sit().catch(unseated));
        await seat.round();
        return hub.round();
      },
    ],
    close: async () => {
      if (first === null) return;
      const { seat, hub } = await first;
      await hub.settled();
      await seat.close();
    },
  };
}

interface Seated {
  readonly seat: HubSeat;
  readonly hub: Hub;
  readonly hear: ReturnType<typeof makeHearHub>;
}

const seatOf = ({ name }: HubSettings, { storage, newId, random, now }: Ground): Promise<HubSeat> =>
  takeHubSeat({
    accounts: storage,
    name,
    newId,
    passwordHash: async () => (await makePasswords(random).hash(secret(random))) ?? secret(random),
    sessionHash: createHash("sha256").update(random(32)).digest("hex"),
    clock: now,
  });

const partsOf = (
  seat: HubSeat,
  wire: HubWire,
  { storage, log, random, now }: Ground,
  acts: Line["act"],
): HubParts => ({
  seat: "hub",
  store: storage,
  desk: storage,
  acts,
  wire,
  takes: () => true,
  agent: seat.agent,
  newOffer: () => secret(random),
  clock: now,
  answers: seat.answers,
  record: (outcome, { conversation }, why) =>
    log[why === null ? "info" : "warn"](outcome, { conversation, reason: why }),
  fault: (error) => log.error("hub-failed", { error }),
});

const secret = (random: Ground["random"]): string => Buffer.from(random(24)).toString("base64url");

async function proofOf({ azure }: Config, { url, proof }: HubSettings, now: () => Time): Promise<Proof> {
  if (proof.kind === "secret") return proofBySecret({ url, secret: proof.secret, now, withinMs });
  if (azure?.kind !== "azure") throw new Error("HANDOFF_HUB_APP_ID needs MicrosoftAppId.");
  const { proofBySkill } = await import("../channels/botframework/hub/skill.ts");
  return proofBySkill({ url, registration: azure.registration, hubAppId: proof.hubAppId, withinMs });
}

/** Microsoft's package is loaded for the standard form of what is sent, and only where there is a hub. */
async function wireOf({ post }: Proof, serviceUrl: () => string): Promise<HubWire> {
  const { endOf, initiationOf, messageOf } = await import("../channels/botframework/hub/handoff.ts");
  return {
    initiate: (offer, row, said) => post(initiationOf(offer, row, said, serviceUrl())),
    say: (offer, line) => post(messageOf(offer, line, serviceUrl())),
    end: (offer) => post(endOf(offer, serviceUrl())),
    isReadyFor: async () => true,
    hasAtOnce: false,
  };
}
