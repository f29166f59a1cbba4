import { type ReadonlySignal, signal } from "@preact/signals";
import type { World } from "./world.ts";

/** One telling of a writing agent holds for this long. */
const heldMs = 6_000;
const tellEveryMs = 3_000;

export interface Presence {
  readonly agentTyping: ReadonlySignal<boolean>;
  /** The agent is writing, or has said what was being written. */
  readonly agentIs: (writing: boolean) => void;
  /** The customer pressed a key. */
  readonly typed: () => void;
  readonly dispose: () => void;
}

/** Who is writing just now. */
export function makePresence(world: World, tell: () => void): Presence {
  const agentTyping = signal(false);
  let toldAt = -Infinity;
  let stop = () => {};
  return {
    agentTyping,
    agentIs(writing) {
      stop();
      agentTyping.value = writing;
      if (writing) stop = world.after(heldMs, () => (agentTyping.value = false));
    },
    typed() {
      if (Math.abs(world.now() - toldAt) < tellEveryMs) return;
      toldAt = world.now();
      tell();
    },
    dispose: () => stop(),
  };
}
