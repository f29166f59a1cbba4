import type { DatabaseSync, StatementSync } from "node:sqlite";
import { SqliteAdapter, SqliteQueryCompiler } from "kysely";
import { makeWriter, type Call, type Query, type Value } from "../sql/statement.ts";

/** Told around every statement of a write transaction, numbered from 1; tests kill the process or throw in it. */
export type Watch = (n: number, sql: string, when: "before" | "after") => void;

/** Runs statements on one connection, each prepared once. All of it is synchronous. */
export interface Engine {
  text(call: Call): string;
  all<Row>(call: Call<Row>): readonly Row[];
  one<Row>(call: Call<Row>): Row | null;
  /** Runs one; throws when it should have changed rows and did not. Answers how many it changed. */
  run(call: Call): number;
  /** Runs a word of transaction control. */
  control(sql: string): void;
  /** Changes a setting of the connection, between transactions. */
  setting(sql: string): void;
  inTransaction(): boolean;
}

interface Prepared {
  readonly statement: StatementSync;
  readonly sql: string;
  readonly order: readonly string[];
  readonly columns: readonly string[];
}

export function makeEngine(db: DatabaseSync): Engine {
  const write = makeWriter({ adapter: new SqliteAdapter(), compiler: new SqliteQueryCompiler() });
  const prepared = new Map<Query, Prepared>();
  const controls = new Map<string, StatementSync>();
  const prepare = (query: Query): Prepared => {
    const { sql, order } = write(query);
    const statement = db.prepare(sql);
    const columns = statement.columns().map(({ name }) => name);
    // A row as a list is half the price: the names need not cross over each time.
    statement.setReturnArrays(true);
    const made = { sql, order, columns, statement };
    prepared.set(query, made);
    return made;
  };
  const ready = (query: Query): Prepared => prepared.get(query) ?? prepare(query);
  return {
    text: ({ query }) => ready(query).sql,
    all: <Row>(call: Call<Row>) => {
      const { statement, order, columns } = ready(call.query);
      return statement.all(...valuesOf(call, order)).map((list) => rowOf<Row>(columns, list));
    },
    one: <Row>(call: Call<Row>) => {
      const { statement, order, columns } = ready(call.query);
      const list = statement.get(...valuesOf(call, order));
      return list === undefined ? null : rowOf<Row>(columns, list);
    },
    run: (call) => {
      const { statement, order, sql } = ready(call.query);
      const changes = Number(statement.run(...valuesOf(call, order)).changes);
      if (call.query.changes !== null && changes !== call.query.changes) {
        throw new Error(`${changes} rows were changed instead of ${call.query.changes} by: ${sql}`);
      }
      return changes;
    },
    control: (sql) => {
      const statement = controls.get(sql) ?? db.prepare(sql);
      controls.set(sql, statement);
      statement.run();
    },
    // A setting is made while its text is read, so a statement that is kept would make it once only.
    setting: (sql) => db.exec(sql),
    inTransaction: () => db.isTransaction,
  };
}

const valuesOf = ({ values }: Call, order: readonly string[]): Value[] =>
  order.map((name) => values[name] ?? null);

/** The edge where rows come in: the types are the schema's, and strict tables with checks hold them. */
function rowOf<Row>(columns: readonly string[], list: unknown): Row {
  const values = list as readonly Value[];
  const row: Record<string, Value> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = values[at] ?? null;
  return row as Row;
}

/** The same engine with someone told before and after each statement. */
export function watched(engine: Engine, watch: Watch): Engine {
  let n = 0;
  const around = <Answer>(sql: string, run: () => Answer): Answer => {
    n += 1;
    const mine = n;
    watch(mine, sql, "before");
    const answer = run();
    watch(mine, sql, "after");
    return answer;
  };
  return {
    text: (call) => engine.text(call),
    all: (call) => around(engine.text(call), () => engine.all(call)),
    one: (call) => around(engine.text(call), () => engine.one(call)),
    run: (call) => around(engine.text(call), () => engine.run(call)),
    control: (sql) => around(sql, () => engine.control(sql)),
    setting: (sql) => around(sql, () => engine.setting(sql)),
    inTransaction: () => engine.inTransaction(),
  };
}
