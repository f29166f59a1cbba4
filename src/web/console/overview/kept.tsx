import type { KeptAnswer } from "../../../console/protocol.ts";
import { useId } from "preact/hooks";
import { day } from "../../shared/times.ts";
import { Fig } from "./fig.tsx";
import { shareOf, weekNumber } from "./kept-weeks.ts";
import { Section } from "./section.tsx";
import type { Overview } from "./state.ts";
import { useWords } from "./use-words.ts";

type Row = KeptAnswer["rows"][number];
const counted = ["made", "late", "moved", "released", "notReached", "open"] as const;

/** Seen from a week later no Monday is called yesterday. */
const weekMs = 7 * 86_400_000;

/** How much of what was promised was kept in time, by week and team. */
export function Kept({ house }: { readonly house: Overview }) {
  const { w, percent } = useWords();
  const found = house.kept.value;
  const told = (share: number | null) => (share === null ? w.unknown : percent(share));
  const [thisWeek, lastWeek] = found?.weeks ?? [];
  return (
    <Section title={w.kept.title} isComing={found === null}>
      {found?.rows.length === 0 && <p class="o">{w.kept.none}</p>}
      {found !== null && found.rows.length > 0 && (
        <>
          <dl class="figs">
            <Fig name={w.kept.thisWeek} value={told(shareOf(found.rows, thisWeek))} />
            <Fig name={w.kept.lastWeek} value={told(shareOf(found.rows, lastWeek))} />
          </dl>
          <Weeks rows={found.rows} house={house} />
          <p class="o">{w.kept.text}</p>
        </>
      )}
    </Section>
  );
}

function Weeks({ rows, house }: { readonly rows: readonly Row[]; readonly house: Overview }) {
  const { w } = useWords();
  const id = useId();
  const isSplit = house.teams.value.length > 1;
  return (
    <div class="wide" tabIndex={0} role="group" aria-labelledby={id}>
      <table class="tbl">
        <caption id={id}>{w.kept.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.kept.week}</th>
            {isSplit && (
              <th scope="col" class="words">
                {w.kept.team}
              </th>
            )}
            <th scope="col">{w.kept.share}</th>
            {counted.map((name) => (
              <th key={name} scope="col">
                {w.kept[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Week key={`${row.week} ${row.team ?? ""}`} row={row} teams={house.teams.value} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Week({ row, teams }: { readonly row: Row; readonly teams: Overview["teams"]["value"] }) {
  const { w, language, percent } = useWords();
  const [year = 0, month = 1, date] = row.week.split("-").map(Number);
  const monday = new Date(year, month - 1, date).getTime();
  const team = teams.find(({ id }) => id === row.team)?.name[language] ?? row.team ?? w.kept.noTeam;
  return (
    <tr>
      <th scope="row">
        {w.kept.weekOf(weekNumber(row.week))} <small>{day(monday, monday + weekMs, language)}</small>
      </th>
      {teams.length > 1 && <td class="words">{team}</td>}
      <td>
        <b>{row.share === null ? w.unknown : percent(row.share)}</b>
      </td>
      {counted.map((name) => (
        <td key={name} class={name === "late" && row.late > 0 ? "by-late" : undefined}>
          {row[name]}
        </td>
      ))}
    </tr>
  );
}
