import type { ReadonlySignal } from "@preact/signals";
import type { SelfCheckAnswer } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import { type Watched, watch } from "./watch.ts";
import type { World } from "./world.ts";

/** The house counts again each minute. */
const restMs = 60_000;
const kinds = ["withoutOwner", "withoutNextAction", "overdueUnescalated"] as const;

/** What the house found when it counted again what is open, for supervisors. */
export const watchSelfCheck = (
  world: Pick<World, "after">,
  api: Pick<Api, "get">,
  isSupervisor: ReadonlySignal<boolean>,
): Watched<SelfCheckAnswer> => watch(world, api, { path: "self-check", restMs, isOn: isSupervisor });

interface Breach {
  readonly kind: (typeof kinds)[number];
  readonly n: number;
}

/** What is broken, and in how many conversations; empty where nothing is. */
export const breachesIn = (found: SelfCheckAnswer | null): readonly Breach[] =>
  found === null ? [] : kinds.map((kind) => ({ kind, n: found[kind] })).filter(({ n }) => n !== 0);
