import { proofBySecret, type Proof } from "../channels/botframework/hub/proof.ts";
import { hubRoutes } from "../channels/botframework/hub/hub-routes.ts";
import type { Config } from "../config.ts";
import type { Time } from "../domain/conversation.ts";
import { agentId } from "../domain/ids.ts";
import type { Policy, Route } from "../http/route.ts";
import type { HubSettings } from "../settings/hub.ts";
import { type HubWord, makeHearHub } from "../turn/seats/hub-heard.ts";
import type { HubWire } from "../turn/seats/hub.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";
import { wireSeat } from "./seat.ts";

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

/** The outer hub, where one is set up: what it is given, and what comes from it. */
export async function wireHub(ground: Ground, acts: Line["act"]): Promise<WiredHub> {
  const { hub: settings } = ground.config;
  if (settings === null) return none;
  const proof = await proofOf(ground.config, settings, ground.now);
  const wire = await wireOf(proof, () => `${ground.publicUrl()}/api/hub/`);
  const seat = wireSeat(ground, acts, {
    seat: "hub",
    name: settings.name,
    newId: () => agentId(ground.newId()),
    wire,
    // What Messenger's customers wait for is the Page Inbox's, where that is used.
    takes: ({ channel }) => channel !== "messenger" || ground.config.messenger?.pageInbox !== true,
  });
  const hear = async (offer: string, word: HubWord) => {
    const parts = await seat.parts();
    return parts === null ? ({ kind: "starting" } as const) : makeHearHub(parts)(offer, word);
  };
  return {
    ...hubRoutes({ proof, hear, newId: ground.newId }),
    rounds: [seat.round],
    close: seat.close,
  };
}

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
