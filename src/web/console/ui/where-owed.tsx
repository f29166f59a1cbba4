import type { ComponentChildren } from "preact";
import { makeLate } from "./late.ts";
import { useScreen } from "./screen.ts";

const useParts = makeLate(() => import("./why-open.tsx"));
type Parts = NonNullable<ReturnType<typeof useParts>>;

/** Shows what is asked of matters that have been open for too long; where there is none of them, nothing is loaded. */
export function WhereOwed({ show }: { readonly show: (all: Parts) => ComponentChildren }) {
  const owed = useScreen().reasons.latest.value?.conversations ?? [];
  const parts = useParts(owed.length > 0);
  return owed.length > 0 && parts !== null ? show(parts) : null;
}
