import type { Time } from "../domain/conversation.ts";
import { type AlarmLetter, overAfterMs } from "../turn/alarms.ts";

/** An alarm as letters are kept. */
export const alarmLetter = (letter: AlarmLetter, id: string, at: Time) =>
  ({ ...letter, id, kind: "alarm", conversation: null, dueAt: at, madeAt: at }) as const;

/** A breach as it is kept. */
export interface KeptBreach {
  /** Since when it is not found any more; null: it is. */
  readonly overAt: Time | null;
}

/** Whether what is found now is another breach than the one that was found before. */
export const isNew = (before: KeptBreach | null, at: Time): boolean =>
  before === null || (before.overAt !== null && at - before.overAt >= overAfterMs);
