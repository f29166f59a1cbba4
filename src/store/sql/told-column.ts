import type { Told } from "../../domain/queue/told.ts";

/** What a waiting customer was told, as a list. `toldOf` is its inverse. */
export const toldColumn = (told: Told | null): string | null =>
  told === null
    ? null
    : JSON.stringify([
        told.at,
        told.ahead,
        told.range?.low ?? null,
        told.range?.high ?? null,
        told.until,
        told.mended,
      ]);

/** Throws when the column holds anything else. */
export function toldOf({ told }: { readonly told: string | null }): Told | null {
  if (told === null) return null;
  const row: unknown = JSON.parse(told);
  const [at, ahead, low, high, until, mended]: readonly unknown[] = Array.isArray(row) ? row : [];
  if (typeof at !== "number" || typeof ahead !== "number" || typeof mended !== "number")
    throw new Error(`What a customer was told of the wait was expected in the database: ${told}`);
  return {
    at,
    ahead,
    range: typeof low === "number" && typeof high === "number" ? { low, high } : null,
    until: typeof until === "number" ? until : null,
    mended,
  };
}
