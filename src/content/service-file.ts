import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultService, type Holiday, type Service } from "../domain/service/service.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";
import { publicHolidays } from "./public-holidays.ts";
import { serviceFile, serviceOf } from "./service-schema.ts";
import { readSource, type Read } from "./source.ts";

const name = "service.yaml";

/** The file as it stands; nothing where there is none, for the house runs without. */
export const readService = (flowsDir: string): Read =>
  existsSync(join(flowsDir, name)) ? readSource(flowsDir, name) : { sources: [], problems: [] };

/** How many years around today's holidays are known in: a house is read anew long before they end. */
const yearsBehind = 1;
const yearsAhead = 5;

/** What the file says, with what holds by itself where it says nothing; null exactly when there are problems. */
export function loadService(
  { sources: [source], problems }: Read,
  today: string,
): {
  readonly service: Service | null;
  readonly problems: readonly Problem[];
} {
  if (problems.length > 0) return { service: null, problems };
  if (source === undefined) return { service: defaultService, problems };
  const read = readContent(source, serviceFile);
  if (read.file === null) return { service: null, problems: read.problems };
  const holidays = holidaysOf(read.file.content.holidays?.country, Number(today.slice(0, 4)));
  const wrong = [...checkCountry(read.file, holidays), ...checkTeams(read.file)];
  if (wrong.length > 0 || holidays === null) return { service: null, problems: wrong };
  return { service: { ...serviceOf(read.file.content), holidays }, problems: [] };
}

/** Null when the country isn't known. */
function holidaysOf(country: string | undefined, thisYear: number): readonly Holiday[] | null {
  if (country === undefined) return [];
  const years = Array.from({ length: yearsBehind + 1 + yearsAhead }, (_, at) => thisYear - yearsBehind + at);
  const found = years.map((year) => publicHolidays(country, year));
  return found.includes(null) ? null : found.flatMap((holidays) => holidays ?? []);
}

type ServiceContent = ContentFile<typeof serviceFile._output>;

function checkCountry(file: ServiceContent, holidays: readonly Holiday[] | null): readonly Problem[] {
  if (holidays !== null) return [];
  const message =
    'The public holidays of this country are not known. Take "holidays" out, and write them as exceptions.';
  return [file.problem("error", ["holidays", "country"], "unknown-country", message)];
}

function checkTeams(file: ServiceContent): readonly Problem[] {
  const known = file.content.teams.map(({ id }) => id);
  return file.content.exceptions.flatMap(({ team }, index) => {
    if (team === null || known.includes(team)) return [];
    const message = `There is no team "${team}". Mend its spelling, or take it out so that the exception is everybody's.`;
    return [file.problem("error", ["exceptions", index, "team"], "unknown-team", message)];
  });
}
