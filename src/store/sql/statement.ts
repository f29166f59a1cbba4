import {
  DummyDriver,
  Kysely,
  sql,
  type Compilable,
  type CompiledQuery,
  type DialectAdapter,
  type QueryCompiler,
  type RawBuilder,
} from "kysely";
import type { Tables } from "./schema.ts";

export type Value = string | number | Uint8Array | null;

/** A query that is typed but not yet in anyone's dialect. The object itself is what engines remember the text by. */
export interface Query {
  readonly compile: (db: Kysely<Tables>) => CompiledQuery;
  /** How many rows it must change; another number means that someone else was first. */
  readonly changes: number | null;
}

declare const row: unique symbol;

/** A query with its values by name; `Row` is what it answers with. Engines run lists of these. */
export interface Call<Row = unknown> {
  readonly query: Query;
  readonly values: Readonly<Record<string, Value>>;
  readonly [row]?: Row;
}

/** Stands in a query for the value of that name. */
export type Fill<V> = <K extends keyof V & string>(name: K) => RawBuilder<V[K]>;

class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Writes a query down once; what it answers is called with values as often as needed. */
export function statement<V extends Readonly<Record<string, Value>>, Row>(
  build: (db: Kysely<Tables>, fill: Fill<V>) => Compilable<Row>,
  changes: number | null = null,
): (values: V) => Call<Row> {
  const query: Query = {
    compile: (db) => build(db, (name) => sql`${new Hole(name)}`).compile(),
    changes,
  };
  return (values) => ({ query, values });
}

/** What differs between engines when a query becomes text. */
export interface SqlDialect {
  readonly adapter: DialectAdapter;
  readonly compiler: QueryCompiler;
}

/** A query as text, with the names of its values in the order in which the text wants them. */
export interface Text {
  readonly sql: string;
  readonly order: readonly string[];
}

/** Puts queries into one dialect. Kysely only writes the text here; it never runs anything. */
export function makeWriter({ adapter, compiler }: SqlDialect): (query: Query) => Text {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => new DummyDriver(),
      createIntrospector: () => {
        throw new Error("The schema is known from schema.ts, not asked of the database.");
      },
      createQueryCompiler: () => compiler,
    },
  });
  return (query) => {
    const { sql: text, parameters } = query.compile(db);
    return { sql: text, order: parameters.map((parameter) => nameOf(parameter, text)) };
  };
}

function nameOf(parameter: unknown, text: string): string {
  if (parameter instanceof Hole) return parameter.name;
  throw new Error(`A statement has a value without a name; write it into the SQL or name it: ${text}`);
}
