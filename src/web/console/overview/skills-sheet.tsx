import { type Signal, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { languages } from "../../shared/language.ts";
import type { Problem } from "../desk/desk.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Ending } from "../ui/ending.tsx";
import { useWords as useDeskWords } from "../ui/screen.ts";
import type { SheetOf } from "./hand-over-sheet.tsx";
import type { Overview, Person } from "./state.ts";
import { useWords } from "./use-words.ts";

/** More at once nobody can be given. */
const mostAtOnce = 50;

/** Sets what an agent takes: languages, topics, how many matters at once, and the team. */
export function SkillsSheet({ of: { person }, house, close, done }: SheetOf) {
  const { w } = useWords();
  const { w: desk } = useDeskWords();
  const { chosen, problem, busy, submit } = useSkills(person, house, () => done(w.skills.done(person.name)));
  return (
    <Dialog title={w.skills.title(person.name)} close={close}>
      <p class="sheet-text">{w.skills.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Ticks
          title={w.skills.languages}
          hint={w.skills.languagesHint}
          all={languages.map((one) => [one, desk.languages[one]])}
          chosen={chosen.languages}
        />
        <Ticks
          title={w.skills.topics}
          hint={w.skills.topicsHint}
          // What an agent was given and the FAQ has no longer can be taken away.
          all={[...new Set([...house.topics.value, ...person.topics])].map((one) => [one, one])}
          chosen={chosen.topics}
        />
        <Capacity capacity={chosen.capacity} />
        <Team teams={house.teams.value} team={chosen.team} />
        <Ending problem={problem.value} waits={busy.value} act={w.skills.act} cancel={close} />
      </form>
    </Dialog>
  );
}

function useSkills(person: Person, house: Overview, done: () => void) {
  const chosen = {
    languages: useSignal<readonly string[]>(person.languages),
    topics: useSignal<readonly string[]>(person.topics),
    capacity: useSignal(person.capacity),
    team: useSignal(person.team),
  };
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const submit = async () => {
    if (busy.peek()) return;
    busy.value = true;
    const spoken = chosen.languages.peek();
    const outcome = await house.setSkills(person.id, {
      languages: languages.filter((one) => spoken.includes(one)),
      topics: [...chosen.topics.peek()],
      capacity: chosen.capacity.peek(),
      team: chosen.team.peek(),
    });
    busy.value = false;
    if ("problem" in outcome) problem.value = outcome.problem;
    else done();
  };
  return { chosen, problem, busy, submit };
}

function Ticks(of: {
  readonly title: string;
  readonly hint: string;
  readonly all: readonly (readonly [value: string, name: string])[];
  readonly chosen: Signal<readonly string[]>;
}) {
  const hint = useId();
  const { chosen } = of;
  return (
    <fieldset class="ways" aria-describedby={hint}>
      <legend class="own">{of.title}</legend>
      <div class="ticks">
        {of.all.map(([value, name]) => (
          <label key={value} class="tick">
            <input
              type="checkbox"
              checked={chosen.value.includes(value)}
              onChange={({ currentTarget }) => {
                const others = chosen.peek().filter((one) => one !== value);
                chosen.value = currentTarget.checked ? [...others, value] : others;
              }}
            />
            {name}
          </label>
        ))}
      </div>
      <p id={hint} class="sheet-hint">
        {of.hint}
      </p>
    </fieldset>
  );
}

function Capacity({ capacity }: { readonly capacity: Signal<number> }) {
  const { w } = useWords();
  const hint = useId();
  return (
    <label class="own">
      {w.skills.capacity}
      <input
        class="field"
        type="number"
        min={0}
        max={mostAtOnce}
        required
        value={capacity.value}
        aria-describedby={hint}
        onInput={({ currentTarget }) => {
          if (currentTarget.validity.valid) capacity.value = currentTarget.valueAsNumber;
        }}
      />
      <span id={hint}>{w.skills.capacityHint}</span>
    </label>
  );
}

function Team({
  teams,
  team,
}: {
  readonly teams: Overview["teams"]["value"];
  readonly team: Signal<string | null>;
}) {
  const { w, language } = useWords();
  if (teams.length < 2) return null;
  return (
    <label class="own">
      {w.skills.team}
      <select
        class="field"
        value={team.value ?? ""}
        onChange={({ currentTarget }) => {
          team.value = currentTarget.value === "" ? null : currentTarget.value;
        }}
      >
        <option value="">{w.skills.noTeam}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
