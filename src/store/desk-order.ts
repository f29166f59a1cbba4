import type { DeskList } from "../turn/ports/desk.ts";

/** The place after which the next page begins. */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

export const cursorOf = (place: Place): string =>
  Buffer.from(`${place.rank} ${place.id}`).toString("base64url");

/** The place that a cursor names; null when it isn't a `next` of ours. */
export function placeOf(cursor: string): Place | null {
  const match = /^(-?\d{1,16}) ([\w-]{1,64})$/.exec(Buffer.from(cursor, "base64url").toString());
  const rank = Number(match?.[1]);
  const id = match?.[2];
  return id === undefined || !Number.isSafeInteger(rank) ? null : { rank, id };
}

/** Before the first of a list. Open ones are all behind the closed ones, which must not be read on the way to them. */
export const firstPlace = (view: DeskList["view"]): Place => ({
  rank: view === "closed" ? -Number.MAX_SAFE_INTEGER : -1,
  id: "",
});
