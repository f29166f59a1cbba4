import { z } from "zod";
import { announcementsFile } from "./schemas/announcements.ts";
import { faqFile } from "./schemas/faq.ts";
import { flowFile } from "./schemas/flow.ts";
import { serviceFile } from "./schemas/service.ts";
import { synonymsFile } from "./synonyms-file.ts";
import { voiceFile } from "./schemas/voice.ts";

/** The content files that editors can complete and check while one types, by the name of their schema. */
const schemas: Readonly<Record<string, readonly [about: string, shape: z.ZodType]>> = {
  announcements: ["Known problems: faq/announcements.yaml", announcementsFile],
  faq: ["A file of the FAQ: faq/*.yaml", faqFile],
  flow: ["A dialogue: flows/NAME.yaml", flowFile],
  service: ["The service description: flows/service.yaml", serviceFile],
  synonyms: ["Words of customers: flows/synonyms/LANGUAGE.yaml", synonymsFile],
  voice: ["The bot's own words: flows/voice.yaml", voiceFile],
};

/** As it is written, not as it is read; what JSON Schema has no words for is left to lint. */
const options: Parameters<typeof z.toJSONSchema>[1] = {
  io: "input",
  unrepresentable: "any",
  // Else the voice would hold the shape of a line some sixty times over.
  reused: "ref",
  override: ({ jsonSchema }) => {
    // Many editors read patterns without their "u", and would refuse every text; a day is told by its format.
    if (jsonSchema.pattern !== undefined && /\\p\{/i.test(jsonSchema.pattern)) delete jsonSchema.pattern;
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  },
};

/** The JSON Schema files by name, as they stand in docs/schema. Lint knows more than a JSON Schema can say. */
export const jsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, [title, shape]]) => {
      const { $schema, ...rest } = z.toJSONSchema(shape, options);
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
