import { Icon } from "../../shared/icons.tsx";
import { Deed } from "../ui/deed.tsx";
import { useWords as useDeskWords } from "../ui/screen.ts";
import type { Asked } from "./hand-over-sheet.tsx";
import { Section } from "./section.tsx";
import { leavesSomething, type Overview, type Person } from "./state.ts";
import { useWords } from "./use-words.ts";

type Ask = (asked: Asked) => void;

/** Who answers customers: who is at work, what each has and takes, and what a supervisor does about it. */
export function People({ house, ask }: { readonly house: Overview; readonly ask: Ask }) {
  const { w } = useWords();
  const people = house.people.value;
  const atWork = people?.filter((one) => one.atWork).length ?? 0;
  return (
    <Section
      title={w.people.title}
      beside={people === null ? "" : w.people.atWork(atWork, people.length)}
      isComing={people === null}
    >
      <ul class="people">
        {people?.map((person) => (
          <li key={person.id} class="person">
            <Who person={person} />
            <Load person={person} />
            <Takes person={person} team={teamOf(person, house)} />
            <Acts person={person} ask={ask} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Shown {
  readonly person: Person;
}

function teamOf({ team }: Person, { teams }: Overview): Overview["teams"]["value"][number] | undefined {
  return teams.value.find(({ id }) => id === team);
}

function Who({ person }: Shown) {
  const { w } = useWords();
  const left = leavesSomething(person);
  return (
    <p>
      <b dir="auto">{person.name}</b>
      <span class={left ? "stand left" : person.atWork ? "stand here" : "stand"}>
        {left && <Icon name="late" />}
        {left ? w.people.left : person.atWork ? w.people.here : w.people.away}
      </span>
    </p>
  );
}

function Load({ person: { has, capacity, promises } }: Shown) {
  const { w } = useWords();
  return (
    <p>
      {w.people.has(has, capacity)}
      <small>{promises === 0 ? w.people.noPromises : w.people.promises(promises)}</small>
    </p>
  );
}

function Takes({
  person: { languages, topics, capacity },
  team,
}: Shown & { readonly team: ReturnType<typeof teamOf> }) {
  const { w, language } = useWords();
  const { w: desk } = useDeskWords();
  const spoken =
    languages.length === 0 ? w.people.allLanguages : languages.map((one) => desk.languages[one]).join(", ");
  const known = topics.length === 0 ? w.people.allTopics : w.people.topics(topics.length);
  return (
    <p>
      <span title={topics.join(", ")}>{`${spoken}, ${known}`}</span>
      {team !== undefined && <small>{team.name[language]}</small>}
      {capacity === 0 && <small>{w.people.notGiven}</small>}
    </p>
  );
}

function Acts({ person, ask }: Shown & { readonly ask: Ask }) {
  const { w } = useWords();
  return (
    <p class="acts">
      {person.has + person.promises > 0 && (
        <Deed
          class="btn edge"
          label={w.people.handOverOf(person.name)}
          act={() => ask({ deed: "hand-over", person })}
        >
          {w.people.handOver}
        </Deed>
      )}
      <Deed class="btn" label={w.people.changeOf(person.name)} act={() => ask({ deed: "skills", person })}>
        {w.people.change}
      </Deed>
    </p>
  );
}
