import { afterAll, beforeAll } from "vitest";
import type { Server } from "../../../bench/servers.ts";
import { openGraph } from "../../helpers/graph-api.ts";
import { hire } from "../../stage/agent.ts";
import type { StageClock } from "../../stage/clock.ts";
import { type House, stageEnv } from "../../stage/house.ts";
import { addressOf, startHouse } from "./house.ts";

interface Wishes {
  /** A clock of the house's and Meta's; left out: the real one. */
  readonly clock?: StageClock;
  /** What the house is started with beside its keys of Messenger. */
  readonly env?: () => Promise<Readonly<Record<string, string>>>;
}

export interface MessengerHouse {
  readonly house: House;
  /** Meta, which knows the house's webhook and signs what it brings there. */
  readonly graph: Awaited<ReturnType<typeof openGraph>>;
}

/** A staffed house with Messenger for the tests of one file, and a Meta of its own; answers both while they run. */
export function useMessengerHouse({ clock, env = async () => ({}) }: Wishes = {}): () => MessengerHouse {
  let graph: MessengerHouse["graph"] | null = null;
  let server: Server | null = null;
  beforeAll(async () => {
    graph = await openGraph(clock === undefined ? {} : { now: clock.now });
    server = await startHouse({ ...stageEnv, ...clock?.env, ...graph.env, ...(await env()) });
    graph.meta.callAt(`${addressOf(server)}/webhooks/messenger`);
    await hire({ url: addressOf(server) });
  });
  afterAll(async () => {
    await graph?.meta.close();
    await server?.kill();
    await graph?.close();
    clock?.remove();
  });
  return () => {
    if (server === null || graph === null) throw new Error("The house is there only while tests run.");
    return { house: { url: addressOf(server) }, graph };
  };
}
