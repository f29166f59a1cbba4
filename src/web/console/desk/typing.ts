import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { World } from "./world.ts";

/** A typing lasts so long unless it is told again. */
const lastsMs = 6_000;
const everyMs = 3_000;

export interface TypingIn {
  readonly typing: ReadonlySignal<boolean>;
  readonly told: () => void;
  readonly dispose: () => void;
}

/** The customer's typing, as it is told by the stream. Whoever's message has come is not writing any more. */
export function makeTypingIn(world: World, lastOfCustomer: ReadonlySignal<number>): TypingIn {
  const typing = signal(false);
  let callOff = (): void => {};
  const over = (): void => {
    callOff();
    typing.value = false;
  };
  const stop = effect(() => {
    if (lastOfCustomer.value > 0) over();
  });
  return {
    typing,
    told: () => {
      callOff();
      typing.value = true;
      callOff = world.after(lastsMs, over);
    },
    dispose: () => {
      stop();
      over();
    },
  };
}

/** Passes on the first of many calls, then at most one in three seconds. */
export function makeTypingOut(world: World, tell: () => void): () => void {
  let toldAt = -Infinity;
  return () => {
    if (world.now() - toldAt < everyMs) return;
    toldAt = world.now();
    tell();
  };
}
