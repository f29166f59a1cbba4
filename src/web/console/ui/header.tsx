import { Icon } from "../../shared/icons.tsx";
import { PageIcon } from "../../shared/icons-of-pages.tsx";
import { refusedBy } from "../desk/files.ts";
import { waited } from "../../shared/times.ts";
import type { View } from "../desk/desk.ts";
import { Me } from "./me.tsx";
import { contentPlace, viewPlace } from "./place.ts";
import { useScreen, useWords } from "./screen.ts";
import { Search } from "./search.tsx";

export function Header() {
  return (
    <header class="head">
      <h1 class="logo">
        <PageIcon name="promise" />
        Lupaus
      </h1>
      <Figures />
      <ToContent />
      <Search />
      <Me />
    </header>
  );
}

/** For those who look after the answers as well. */
function ToContent() {
  const { me, files } = useScreen();
  const { w } = useWords();
  if (me.value?.role !== "supervisor") return null;
  return (
    <a class="btn to-content" href={contentPlace}>
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
function Figures() {
  const { desk } = useScreen();
  const { w, language } = useWords();
  const figures = desk.figures.value;
  if (figures === null) return <div class="five" />;
  const oldest = figures.oldestWaitingSince;
  const wait = oldest === null ? "–" : waited(desk.now.value - Date.parse(oldest), language);
  return (
    <nav class="five" aria-label={w.figures.label}>
      <Figure view="waiting" value={figures.waiting} name={w.figures.waiting} />
      <Figure view="waiting" value={wait} name={w.figures.oldest} kind={oldest === null ? "" : "wait"} />
      <Figure view="mine" value={figures.mine} name={w.figures.mine} />
      <Figure view="open" value={figures.open} name={w.figures.open} />
      <Figure view="open" value={figures.late} name={w.figures.late} kind={figures.late > 0 ? "late" : ""} />
    </nav>
  );
}

function Figure(props: {
  readonly view: View;
  readonly value: number | string;
  readonly name: string;
  readonly kind?: "" | "wait" | "late";
}) {
  const { desk, fold } = useScreen();
  return (
    <a
      class={props.kind}
      href={viewPlace(props.view)}
      onClick={() => {
        desk.search.value = "";
        fold.value = "list";
      }}
    >
      <b>{props.value}</b> {props.name}
    </a>
  );
}
