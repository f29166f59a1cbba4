import type { DatabaseSync } from "node:sqlite";
import { checksumOf, pending, type Applied, type Migration } from "../sql/migrations/migration.ts";

/** Brings the database to the newest schema, each step in its own transaction; see `pending` for what is refused. */
export function migrate(db: DatabaseSync, known: readonly Migration[], now: number, where: string): void {
  db.exec(`create table if not exists migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at integer not null
  ) strict`);
  const applied = db.prepare("select number, checksum from migration order by number").all();
  for (const migration of pending(known, applied.map(appliedOf), where)) {
    db.exec("begin immediate");
    // A step may make a table anew that others point to: what they point to is looked at when it is done.
    db.exec("pragma defer_foreign_keys = on");
    try {
      db.exec(inSqlite(migration.sql));
      db.prepare("insert into migration (number, name, checksum, applied_at) values (?, ?, ?, ?)").run(
        migration.number,
        migration.name,
        checksumOf(migration),
        now,
      );
      db.exec("commit");
    } catch (error) {
      db.exec("rollback");
      throw new Error(
        `Migration ${migration.number} (${migration.name}) of ${where} failed and was undone.`,
        {
          cause: error,
        },
      );
    }
  }
}

const appliedOf = (row: Record<string, unknown>): Applied => ({
  number: Number(row["number"]),
  checksum: String(row["checksum"]),
});

/** SQLite keeps every whole number in 64 bits, calls it integer, calls bytes blob, and enforces types only in strict tables. */
const inSqlite = (sql: string): string =>
  sql.replaceAll("bigint", "integer").replaceAll("bytea", "blob").replaceAll("\n);", "\n) strict;");
