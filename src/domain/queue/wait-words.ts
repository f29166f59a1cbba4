import type { Queued } from "../conversation.ts";
import type { Variables } from "../words/fill.ts";
import type { WaitRange } from "./wait.ts";

/** Place and wait as a queued customer is told of them. */
export const waitOf = ({ told }: Queued): Variables =>
  told === null ? {} : { n: String(told.ahead), ...rangeOf(told.range) };

/** From how many minutes to how many; nothing where nobody can tell. */
export const rangeOf = (range: WaitRange | null): Variables =>
  range === null ? {} : { low: String(range.low), high: String(range.high) };
