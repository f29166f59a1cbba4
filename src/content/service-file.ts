import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultService, type Exception, type Holiday, type Service } from "../domain/service/service.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import { exceptions } from "./schemas/hours.ts";
import type { Problem } from "./problem.ts";
import { type HolidayCalendar, publicHolidays } from "./public-holidays.ts";
import { fields } from "./schemas/parts.ts";
import { serviceFile, serviceOf } from "./schemas/service.ts";
import { readSource, type Read } from "./source.ts";

/** Exceptions that were written by a command or the console, so that the comments of service.yaml stay. */
export const exceptionsName = "exceptions.yaml";

const exceptionsFile = fields({ exceptions: exceptions.default([]) });

/** The service's two files as they stand. */
export interface ServiceRead {
  readonly service: Read;
  readonly exceptions: Read;
}

/** A file that isn't there is nothing, for the house runs without. */
export const readService = (flowsDir: string): ServiceRead => {
  const readIfThere = (name: string): Read =>
    existsSync(join(flowsDir, name)) ? readSource(flowsDir, name) : { sources: [], problems: [] };
  return { service: readIfThere("service.yaml"), exceptions: readIfThere(exceptionsName) };
};

/** How many years around today's holidays are known in: a house is read anew long before they end. */
const yearsBehind = 1;
const yearsAhead = 5;

/** What the files say, with what holds by itself where they say nothing; null exactly when there are problems. */
export function loadService(
  read: ServiceRead,
  today: string,
): {
  readonly service: Service | null;
  readonly problems: readonly Problem[];
} {
  const described = describedIn(read.service, today);
  const teams = described.service?.teams.map(({ id }) => id) ?? [];
  const later = exceptionsIn(read.exceptions, described.service === null ? null : teams);
  const problems = [...described.problems, ...later.problems];
  if (described.service === null || problems.length > 0) return { service: null, problems };
  const all = [...described.service.exceptions, ...later.exceptions];
  return { service: { ...described.service, exceptions: all }, problems };
}

function describedIn({ sources: [source], problems }: Read, today: string) {
  if (problems.length > 0) return { service: null, problems };
  if (source === undefined) return { service: defaultService, problems };
  const { file, problems: found } = readContent(source, serviceFile);
  if (file === null) return { service: null, problems: found };
  const holidays = holidaysOf(file.content.holidays, Number(today.slice(0, 4)));
  const wrong = [
    ...checkCountry(file, holidays),
    ...checkTeams(
      file,
      file.content.teams.map(({ id }) => id),
    ),
  ];
  if (wrong.length > 0 || holidays === null) return { service: null, problems: wrong };
  return { service: { ...serviceOf(file.content), holidays }, problems: [] };
}

/** Teams are null where nobody can know them. */
function exceptionsIn({ sources: [source], problems }: Read, teams: readonly string[] | null) {
  if (source === undefined || problems.length > 0) return { exceptions: [], problems };
  const { file, problems: found } = readContent(source, exceptionsFile);
  if (file === null) return { exceptions: [], problems: found };
  return {
    exceptions: file.content.exceptions,
    problems: teams === null ? [] : checkTeams(file, teams),
  };
}

/** Null when the country or its region isn't known. */
function holidaysOf(calendar: HolidayCalendar | undefined, thisYear: number): readonly Holiday[] | null {
  if (calendar === undefined) return [];
  const years = Array.from({ length: yearsBehind + 1 + yearsAhead }, (_, at) => thisYear - yearsBehind + at);
  const found = years.map((year) => publicHolidays(calendar, year));
  return found.includes(null) ? null : found.flatMap((holidays) => holidays ?? []);
}

function checkCountry<Content>(
  file: ContentFile<Content>,
  holidays: readonly Holiday[] | null,
): readonly Problem[] {
  if (holidays !== null) return [];
  const message =
    'The public holidays of this country or region are not known. Mend the letters, or take "holidays" out and write exceptions.';
  return [file.problem("error", ["holidays"], "unknown-country", message)];
}

function checkTeams(
  file: ContentFile<{ readonly exceptions: readonly Exception[] }>,
  known: readonly string[],
): readonly Problem[] {
  return file.content.exceptions.flatMap(({ team }, index) => {
    if (team === null || known.includes(team)) return [];
    const message = `There is no team "${team}". Mend its spelling, or take it out so that the exception is everybody's.`;
    return [file.problem("error", ["exceptions", index, "team"], "unknown-team", message)];
  });
}
