import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, PromiseId } from "../../domain/ids.ts";
import type { EndedPromise, OpenPromise } from "../../domain/promise/promise.ts";
import type { Booking } from "../../domain/service/slots.ts";
import type { Writing } from "../change.ts";

/** A promise as it is kept: open, or with its end. */
export interface KeptPromise {
  readonly conversation: ConversationId;
  readonly promise: OpenPromise;
  readonly ended: EndedPromise | null;
}

export function putPromises(
  { promises: kept }: { readonly promises: Map<PromiseId, KeptPromise> },
  { held, before, promises, ended }: Writing,
): void {
  const conversation = (held ?? before)?.conversation.id;
  if (conversation === undefined) return;
  for (const promise of promises) kept.set(promise.id, { conversation, promise, ended: null });
  for (const one of ended) kept.set(one.promise.id, { conversation, promise: one.promise, ended: one });
}

/** How many open promises are due when, from a moment on. */
export function bookedAfter(
  { promises }: { readonly promises: ReadonlyMap<PromiseId, KeptPromise> },
  now: Time,
): readonly Booking[] {
  const open = [...promises.values()].filter(({ ended, promise }) => ended === null && promise.dueAt > now);
  const times = Map.groupBy(open, ({ promise }) => promise.dueAt);
  return [...times].map(([dueAt, { length: count }]) => ({ dueAt, count }));
}
