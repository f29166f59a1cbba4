import { createHash } from "node:crypto";

/** One numbered step of the schema. Once released it never changes: a later one mends it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements in the subset that PostgreSQL takes as it stands; other engines put it into their own words. */
  readonly sql: string;
}

/** A step as the database remembers it. */
export type Applied = { readonly number: number; readonly checksum: string };

export const checksumOf = (migration: Migration): string =>
  createHash("sha256").update(migration.sql).digest("hex");

/**
 * The steps a database still needs, in order. Throws when it is newer than this code, or when a step that it went
 * through has been changed since.
 */
export function pending(
  known: readonly Migration[],
  applied: readonly Applied[],
  where: string,
): readonly Migration[] {
  const newest = known.at(-1)?.number ?? 0;
  for (const { number, checksum } of applied) {
    const migration = known.find((m) => m.number === number);
    if (migration === undefined) {
      throw new Error(
        `${where} is newer than this Lupaus: it has schema ${number}, and this version knows ${newest}. ` +
          "Start the version that wrote it, or restore a backup made before the upgrade.",
      );
    }
    if (checksumOf(migration) !== checksum) {
      throw new Error(
        `${where} went through another migration ${number} (${migration.name}) than the one in this version. ` +
          "Start the version that wrote it; a released migration must not be edited.",
      );
    }
  }
  return known.filter((m) => !applied.some((a) => a.number === m.number));
}
