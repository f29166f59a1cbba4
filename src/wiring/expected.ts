import { within } from "../http/within.ts";

/** Something that is there from some moment on, and asked for before it. */
export interface Expected<Thing> {
  readonly came: (thing: Thing) => void;
  /** Null: it hasn't come within the time that whoever asks has. */
  readonly get: () => Promise<Thing | null>;
}

export function makeExpected<Thing>(withinMs: number): Expected<Thing> {
  const waited = Promise.withResolvers<Thing>();
  return {
    came: waited.resolve,
    get: () => within(withinMs, waited.promise, null),
  };
}
