import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultService, type Service } from "../domain/service/service.ts";
import { readContent } from "./content-file.ts";
import type { Problem } from "./problem.ts";
import { serviceFile } from "./service-schema.ts";
import { readSource, type Read } from "./source.ts";

const name = "service.yaml";

/** The file as it stands; nothing where there is none, for the house runs without. */
export const readService = (flowsDir: string): Read =>
  existsSync(join(flowsDir, name)) ? readSource(flowsDir, name) : { sources: [], problems: [] };

/** What the file says, with what holds by itself where it says nothing; null exactly when there are problems. */
export function loadService({ sources: [source], problems }: Read): {
  readonly service: Service | null;
  readonly problems: readonly Problem[];
} {
  if (problems.length > 0) return { service: null, problems };
  if (source === undefined) return { service: defaultService, problems };
  const read = readContent(source, serviceFile);
  return { service: read.file?.content ?? null, problems: read.problems };
}
