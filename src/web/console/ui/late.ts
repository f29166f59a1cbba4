import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const load = () => import("./late-parts.ts");
const parts = signal<Awaited<ReturnType<typeof load>> | null>(null);

/** Loads what is seldom seen, so that it is there before somebody wants it. Without a network it is tried again when it is wanted. */
export function loadLateParts(missing: () => void = () => {}): void {
  if (parts.peek() !== null) return;
  load().then((come) => {
    parts.value = come;
  }, missing);
}

/** What is seldom seen, null until it has come. Where it can't be loaded `missing` is called, and it is asked for again the next time. */
export function useLateParts(isWanted: boolean, missing?: () => void) {
  useEffect(() => {
    if (isWanted) loadLateParts(missing);
  }, [isWanted]);
  return parts.value;
}

/** Runs a deed of theirs, once they are there. */
export function withLateParts(run: (parts: Awaited<ReturnType<typeof load>>) => void): void {
  void load().then(run, () => {});
}
