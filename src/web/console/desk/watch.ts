import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { Api } from "./api.ts";
import type { World } from "./world.ts";

export interface Watched<Body> {
  /** What was read last; null until it has been read once. */
  readonly latest: ReadonlySignal<Body | null>;
  readonly read: () => Promise<void>;
}

/** Reads something of which nothing tells when it changes, again and again while `isOn`, with `restMs` between. */
export function watch<Body>(
  { after }: Pick<World, "after">,
  api: Pick<Api, "get">,
  {
    path,
    restMs,
    isOn,
  }: { readonly path: string; readonly restMs: number; readonly isOn: ReadonlySignal<boolean> },
): Watched<Body> {
  const latest = signal<Body | null>(null);
  const read = async (): Promise<void> => {
    const answer = await api.get<Body>(path);
    if (answer.ok) latest.value = answer.body;
  };
  effect(() => {
    if (!isOn.value) return;
    let callOff = (): void => {};
    let isOver = false;
    const round = async (): Promise<void> => {
      await read();
      if (!isOver) callOff = after(restMs, () => void round());
    };
    untracked(() => void round());
    return () => {
      isOver = true;
      callOff();
    };
  });
  return { latest, read };
}
