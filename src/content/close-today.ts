import { join } from "node:path";
import { parse, stringify } from "yaml";
import { wallTime } from "../domain/calendar.ts";
import type { Time } from "../domain/conversation.ts";
import type { Service } from "../domain/service/service.ts";
import type { ClosedToday, ClosingToday } from "../turn/ports/closing-today.ts";
import { time } from "./schemas/hours.ts";
import { ContentError } from "./problem.ts";
import { exceptionsName, loadService, readService } from "./service-file.ts";
import { writeWhole } from "./write-whole.ts";

interface Today extends ClosingToday {
  readonly flowsDir: string;
  readonly now: Time;
}

/** An exception as it stands in the file. */
interface Written {
  readonly day?: string;
  readonly until?: string;
  readonly team?: string;
}

/**
 * Writes an exception for today, by the service's own clock, in the place of today's earlier one for the same team, and
 * takes those out whose days have passed. The file is whole at any moment. Throws when it can't be written.
 */
export function closeToday({ flowsDir, now, closes, team, reason }: Today): ClosedToday {
  const today = new Date(now).toISOString().slice(0, 10);
  const read = readService(flowsDir);
  const { service, problems } = loadService(read, today);
  if (service === null)
    return { ok: false, code: "broken-files", message: new ContentError(problems).message };
  if (closes !== null && !time.safeParse(closes).success)
    return {
      ok: false,
      code: "bad-time",
      message: `"${closes}" is no time of the day. Give one such as 14:00.`,
    };
  const teams = service.teams.map(({ id }) => id);
  if (team !== null && !teams.includes(team)) {
    const message = `There is no team "${team}". Name one of ${teams.join(", ") || "none: no teams are described"}.`;
    return { ok: false, code: "unknown-team", message };
  }
  const day = dayText(now, service.timeZone);
  const kept = writtenIn(read.exceptions.sources[0]?.text).filter(
    (one) => (one.until ?? one.day ?? day) >= day && !(one.day === day && (one.team ?? null) === team),
  );
  const added =
    closes === null ? [] : [{ day, closes, ...(team === null ? {} : { team }), ...reasonOf(reason) }];
  const file = join(flowsDir, exceptionsName);
  writeWhole(file, head + stringify({ exceptions: [...kept, ...added] }, { compat: "yaml-1.1" }));
  return { ok: true, file, day, service: readAgain(flowsDir, today, service) };
}

const readAgain = (flowsDir: string, today: string, before: Service): Service =>
  loadService(readService(flowsDir), today).service ?? before;

const head = `# Days that differ, written by "npm run faq -- close-today" and by the desk. They go after those of service.yaml.
# Written anew each time: notes of your own belong into service.yaml.
`;

const reasonOf = (reason: ClosingToday["reason"]) =>
  Object.values(reason).some((text) => text !== undefined) ? { reason } : {};

/** The file has been checked: it has its shape. */
const writtenIn = (text: string | undefined): readonly Written[] =>
  text === undefined ? [] : ((parse(text) as { exceptions?: readonly Written[] }).exceptions ?? []);

function dayText(now: Time, zone: string): string {
  const { year, month, day } = wallTime(now, zone);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
