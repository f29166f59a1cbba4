import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "../json-schemas.ts";
import { writeWhole } from "../write-whole.ts";
import { readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- schema [--out DIR]";

/** Where the shipped ones stand. */
export const schemaFolder = fileURLToPath(new URL("../../../docs/schema", import.meta.url));

/** Writes the JSON Schema files by which editors complete and check the content files. */
export const writeSchemas: Command = {
  usage,
  run: (args, world) => {
    const { values, positionals } = readArgs(args, { out: { type: "string" } }, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const dir = values.out ?? schemaFolder;
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of Object.entries(jsonSchemas())) {
      writeWhole(join(dir, name), text);
      world.write(`${join(dir, name)}\n`);
    }
    return Promise.resolve(0);
  },
};
