import type { ComponentChildren } from "preact";
import { useLateParts } from "./late.ts";
import { useScreen } from "./screen.ts";

/** Shows what is asked of matters that have been open for too long, where there are any. */
export function WhereOwed(of: {
  readonly show: (parts: NonNullable<ReturnType<typeof useLateParts>>) => ComponentChildren;
}) {
  const owed = useScreen().reasons.latest.value?.conversations ?? [];
  const parts = useLateParts(owed.length > 0);
  return owed.length > 0 && parts !== null ? of.show(parts) : null;
}
