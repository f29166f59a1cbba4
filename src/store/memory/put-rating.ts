import type { KeptRating } from "../facts.ts";
import type { Shelves } from "./shelves.ts";

/** Words to an earlier rating of the matter stay, read or not, until there are others. */
export function putRating({ ratings }: Shelves, rating: KeptRating): void {
  const before = ratings.get(rating.conversation);
  ratings.set(
    rating.conversation,
    rating.comment === null ? { ...before, ...rating, comment: before?.comment ?? null } : rating,
  );
}
