// What the self-check has found and told, a row for each kind until it is over.
import type { Time } from "../../domain/conversation.ts";
import type { Breach } from "../../turn/alarms.ts";
import { statement, type Fill } from "./statement.ts";

export type BreachRow = {
  readonly kind: Breach;
  /** Since when it is not found any more; null: it is. */
  readonly over_at: Time | null;
};

export const one = statement((db, p: Fill<Pick<BreachRow, "kind">>) =>
  db.selectFrom("breach").selectAll().where("kind", "=", p("kind")),
);

export const note = statement((db, p: Fill<BreachRow>) =>
  db
    .insertInto("breach")
    .values({ kind: p("kind"), over_at: p("over_at") })
    .onConflict((again) =>
      again.column("kind").doUpdateSet((eb) => ({ over_at: eb.ref("excluded.over_at") })),
    ),
);
