import { dayNumber, wallTime } from "../calendar.ts";
import type { Time } from "../conversation.ts";
import type { Language } from "../language.ts";
import { closingOf, isOpen, nextOpening } from "./hours.ts";
import type { Service } from "./service.ts";
import { exceptionsOn, timetableOf } from "./timetable.ts";

/** How the service stands at a moment, for somebody who speaks a language. */
export type Standing =
  | {
      readonly open: true;
      /** When it closes today, if that isn't when it usually would; else null. */
      readonly closesAt: Time | null;
      readonly reason: string | null;
    }
  | {
      readonly open: false;
      /** Null: nobody knows. */
      readonly opensAt: Time | null;
      /** Why it is closed, if it usually would be open now; else null. */
      readonly reason: string | null;
    };

/** Null when the house doesn't know its hours: then it never says that it is closed. */
export function standingOf(service: Service, language: Language, at: Time): Standing | null {
  const table = timetableOf(service, language);
  const usual = timetableOf({ ...service, exceptions: [] }, language);
  if (table === null || usual === null) return null;
  const reason = reasonOf(service, language, at);
  if (!isOpen(table, at))
    return { open: false, opensAt: nextOpening(table, at), reason: isOpen(usual, at) ? reason : null };
  const closesAt = closingOf(table, at);
  const differs = closesAt !== closingOf(usual, at);
  return { open: true, closesAt: differs ? closesAt : null, reason: differs ? reason : null };
}

/** The newest of the day's reasons that is written in the language. */
function reasonOf(service: Service, language: Language, at: Time): string | null {
  const today = dayNumber(wallTime(at, service.timeZone));
  const reasons = exceptionsOn(today, service, null).map(({ reason }) => reason[language]);
  return reasons.findLast((reason) => reason !== undefined) ?? null;
}
