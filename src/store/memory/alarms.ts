import type { AlarmLog } from "../../turn/alarms.ts";
import { alarmLetter, isNew } from "../alarm-letter.ts";
import type { Shelves } from "./shelves.ts";

/** What the self-check has found and told. */
export const memoryAlarms = ({ breaches, letters }: Shelves, newId: () => string): AlarmLog => ({
  noteBreach: async (kind, at, told) => {
    const found = isNew(breaches.get(kind) ?? null, at);
    breaches.set(kind, { overAt: null });
    if (!found) return false;
    for (const letter of told) {
      const id = newId();
      const shelved = { state: "waiting", attempts: 0, error: null, thread: null } as const;
      letters.set(id, { ...alarmLetter(letter, id, at), ...shelved });
    }
    return true;
  },
  noteWell: async (kind, at) => {
    if (breaches.get(kind)?.overAt === null) breaches.set(kind, { overAt: at });
  },
});
