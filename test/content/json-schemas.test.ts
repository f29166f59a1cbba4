import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchemas } from "../../src/content/json-schemas.ts";
import { shippedFaq, shippedFlows } from "./folders.ts";

const folder = join(import.meta.dirname, "../../docs/schema");
const textOf = (file: string) => readFileSync(file, "utf8");

test("the files in docs/schema are those of today's schemas; npm run faq -- schema writes them anew", () => {
  const kept = readdirSync(folder).map((name) => [name, textOf(join(folder, name))]);
  expect(Object.fromEntries(kept)).toEqual(jsonSchemas());
});

const shipped = [shippedFaq, shippedFlows, join(shippedFlows, "synonyms")].flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(dir, name)),
);

/** The schema that an editor takes for a file, by its first line. */
function schemaOf(file: string) {
  const [, path = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(file)) ?? [];
  expect(path, `${file} names its schema in its first line`).not.toBe("");
  const schema = JSON.parse(textOf(resolve(dirname(file), path))) as Parameters<typeof z.fromJSONSchema>[0];
  return z.fromJSONSchema(schema);
}

test.each(shipped)("%s names its schema and is good by it", (file) => {
  expect(schemaOf(file).safeParse(parse(textOf(file))).error?.issues).toBeUndefined();
});

test("an editor sees a misspelt key, a missing one and a wrong kind", () => {
  const faq = schemaOf(join(shippedFaq, "invoices.yaml"));
  const good = {
    title: { fi: "a" },
    entries: [{ id: "a", texts: { fi: { title: "a", questions: ["a"] } } }],
  };
  expect(faq.safeParse(good).success).toBe(true);
  for (const bad of [
    { ...good, titel: "a" },
    { title: good.title },
    { ...good, entries: [{ ...good.entries[0], trial: "maybe" }] },
    { ...good, entries: [{ ...good.entries[0], id: "A b" }] },
  ])
    expect(faq.safeParse(bad).success).toBe(false);
});
