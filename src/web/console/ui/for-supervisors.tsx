import type { ComponentChildren } from "preact";
import { makeLate } from "./late.ts";
import { useScreen } from "./screen.ts";

const useParts = makeLate(() => import("./supervising.ts"));
type Parts = NonNullable<ReturnType<typeof useParts>>;

/** Shows supervisors what they alone see, once that has come; others load none of it. */
export function ForSupervisors({ show }: { readonly show: (all: Parts) => ComponentChildren }) {
  const isOne = useScreen().me.value?.role === "supervisor";
  const parts = useParts(isOne);
  return isOne && parts !== null ? show(parts) : null;
}
