import { momentOf, wallTime, type Zone } from "../calendar.ts";
import type { Time } from "../conversation.ts";

/** Half past three at night, when few customers write. */
const quietMs = 3.5 * 3_600_000;

const dayMs = 86_400_000;

/** The next quiet moment of the day in the zone after this one. */
export function nextQuiet(after: Time, zone: Zone): Time {
  const today = wallTime(after, zone);
  const at = momentOf(today, quietMs, zone);
  return at > after ? at : momentOf(today, dayMs + quietMs, zone);
}
