import type { AlarmLog, Breach } from "../../turn/alarms.ts";
import { alarmLetter, isNew, type KeptBreach } from "../alarm-letter.ts";
import * as alarms from "../sql/alarms.ts";
import { letterRow } from "../sql/letter-rows.ts";
import * as letters from "../sql/letters.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** What the self-check has found and told. A round that finds nothing costs a read for each kind. */
export function sqliteAlarms(inside: Engine, outside: Engine, group: Group, newId: () => string): AlarmLog {
  const kept = (engine: Engine, kind: Breach): KeptBreach | null => {
    const row = engine.one(alarms.one({ kind }));
    return row && { overAt: row.over_at };
  };
  return {
    noteBreach: (kind, at, told) =>
      group.add(() => {
        const found = isNew(kept(inside, kind), at);
        inside.run(alarms.note({ kind, over_at: null }));
        if (found)
          for (const letter of told)
            inside.run(letters.add(letterRow(alarmLetter(letter, newId(), at), null)));
        return found;
      }),
    noteWell: async (kind, at) => {
      if (kept(outside, kind)?.overAt === null)
        await group.add(() => void inside.run(alarms.note({ kind, over_at: at })));
    },
  };
}
