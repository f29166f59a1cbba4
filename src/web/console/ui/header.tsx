import { Icon } from "../../shared/icons.tsx";
import { refusedBy } from "../desk/files.ts";
import { waited } from "../../shared/times.ts";
import type { View } from "../desk/desk.ts";
import { Logo } from "./logo.tsx";
import { Me } from "./me.tsx";
import { contentPlace, overviewPlace, todayPlace, viewPlace } from "./place.ts";
import { useScreen, useWords } from "./screen.ts";
import { Search } from "./search.tsx";

export function Header() {
  return (
    <header class="head">
      <Logo />
      <Figures />
      <ToOthers />
      <Search />
      <Me />
    </header>
  );
}

/** For supervisors: how it stands with everybody, and the answers, which they look after as well. */
function ToOthers() {
  const { me } = useScreen();
  const { w } = useWords();
  if (me.value?.role !== "supervisor") return null;
  return (
    <div class="others">
      <a class="btn" href={overviewPlace}>
        {w.overview}
      </a>
      <ToContent />
    </div>
  );
}

export function ToContent() {
  const { files } = useScreen();
  const { w } = useWords();
  return (
    <a class="btn" href={contentPlace}>
      {w.content.link}
      {refusedBy(files.status.value) > 0 && (
        <span class="mark">
          <Icon name="late" />
          {w.content.refused}
        </span>
      )}
    </a>
  );
}

/** How it stands now, each figure a way to what it counts. */
export function Figures() {
  const { desk } = useScreen();
  const { w, language } = useWords();
  const figures = desk.figures.value;
  if (figures === null) return <div class="five" />;
  const { promised } = figures;
  const oldest = figures.oldestWaitingSince;
  const wait = oldest === null ? "–" : waited(desk.now.value - Date.parse(oldest), language);
  return (
    <nav class="five" aria-label={w.figures.label}>
      <Figure view="waiting" value={figures.waiting} name={w.figures.waiting} />
      <Figure view="waiting" value={wait} name={w.figures.oldest} kind={oldest === null ? "" : "wait"} />
      <Figure
        view="today"
        value={promised.today}
        name={w.figures.promised}
        kind={promised.today > 0 ? "wait" : ""}
      />
      <Figure
        view="today"
        value={promised.atRisk}
        name={w.figures.atRisk}
        kind={promised.atRisk > 0 ? "risk" : ""}
      />
      <Figure
        view={promised.late > 0 ? "today" : "open"}
        value={figures.late}
        name={w.figures.late}
        kind={figures.late > 0 ? "late" : ""}
      />
    </nav>
  );
}

function Figure(props: {
  readonly view: View | "today";
  readonly value: number | string;
  readonly name: string;
  readonly kind?: "" | "wait" | "risk" | "late";
}) {
  const { desk, fold } = useScreen();
  const isToday = props.view === "today";
  return (
    <a
      class={props.kind}
      href={props.view === "today" ? todayPlace : viewPlace(props.view)}
      onClick={() => {
        desk.search.value = "";
        fold.value = isToday ? "talk" : "list";
      }}
    >
      <b>{props.value}</b> {props.name}
    </a>
  );
}
