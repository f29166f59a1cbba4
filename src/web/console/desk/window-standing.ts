import type { WindowView } from "../../../console/protocol.ts";

/** How the customer can be written to on the channel: by all, by people only, by letter instead, or not at all. */
export type WindowStanding =
  | { readonly kind: "open" | "person"; readonly until: number }
  | { readonly kind: "email" | "phone"; readonly value: string }
  | { readonly kind: "shut" };

export function standsAt({ houseUntil, personUntil, besides }: WindowView, now: number): WindowStanding {
  const until = Date.parse(personUntil);
  if (now < until) return { kind: now < Date.parse(houseUntil) ? "open" : "person", until };
  return besides ?? { kind: "shut" };
}
