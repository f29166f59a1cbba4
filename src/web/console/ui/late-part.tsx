import type { ComponentChildren } from "preact";
import { useLateParts } from "./late.ts";

/** Shows one of the parts that come after the desk has been drawn, once it is there. */
export function LatePart(of: {
  readonly show: (parts: NonNullable<ReturnType<typeof useLateParts>>) => ComponentChildren;
}) {
  const parts = useLateParts(true);
  return parts === null ? null : of.show(parts);
}
