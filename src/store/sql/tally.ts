// How often what came to an entry, of what is no longer kept.
import { sql } from "kysely";
import type { EntryId } from "../../domain/ids.ts";
import type { Tally } from "../tally.ts";
import { statement, type Fill } from "./statement.ts";

export const countOn = statement((db, p: Fill<Pick<Tally, "entry" | "kind" | "day">>) =>
  db
    .insertInto("tally")
    .values({ entry: p("entry"), kind: p("kind"), day: p("day"), n: sql<number>`1` })
    .onConflict((again) =>
      again.columns(["entry", "kind", "day"]).doUpdateSet({ n: sql<number>`tally.n + 1` }),
    ),
);

export const since = statement((db, p: Fill<{ entry: EntryId; day: number }>) =>
  db
    .selectFrom("tally")
    .select(["kind", ({ fn }) => fn.sum<number>("n").as("n")])
    .where("entry", "=", p("entry"))
    .where("day", ">=", p("day"))
    .groupBy("kind"),
);
