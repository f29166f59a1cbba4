import { SqliteAdapter, SqliteQueryCompiler } from "kysely";
import { describe, expect, test } from "vitest";
import { customerId } from "../../../src/domain/ids.ts";
import { makeWriter, statement, type Fill } from "../../../src/store/sql/statement.ts";

const write = makeWriter({ adapter: new SqliteAdapter(), compiler: new SqliteQueryCompiler() });

describe("a statement", () => {
  test("becomes text with its values named in the order the text wants them", () => {
    const rename = statement((db, p: Fill<{ id: ReturnType<typeof customerId>; name: string }>) =>
      db
        .updateTable("customer")
        .set({ name: p("name") })
        .where("id", "=", p("id")),
    );
    expect(write(rename({ id: customerId("c"), name: "Maija" }).query)).toEqual({
      sql: 'update "customer" set "name" = ? where "id" = ?',
      order: ["name", "id"],
    });
  });

  test("with a value that has no name is refused, since it would be the same for ever", () => {
    const stray = statement((db) => db.selectFrom("customer").selectAll().where("channel", "=", "sms"));
    expect(() => write(stray({}).query)).toThrow('from "customer"');
  });
});
