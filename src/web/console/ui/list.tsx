import { viewPlace, views } from "./place.ts";
import { Row } from "./row.tsx";
import { useScreen, useWords } from "./screen.ts";
import { countsOf } from "./standing.ts";

/** Who is waiting, and for whom: the view's conversations in the order to take them. */
export function List() {
  const { w } = useWords();
  return (
    <nav class="list" aria-label={w.list.label}>
      <Tabs />
      <Rows />
    </nav>
  );
}

/** A search begins at two characters and goes through all views. */
const searchOf = (typed: string): string | null => (typed.trim().length < 2 ? null : typed.trim());

function Tabs() {
  const { desk } = useScreen();
  const { w } = useWords();
  const counts = countsOf(desk.figures.value);
  const q = searchOf(desk.search.value);
  if (q !== null)
    return (
      <p class="tabs found" dir="auto">
        {w.search.results(q)}
      </p>
    );
  return (
    <div class="tabs">
      {views.map((view) => (
        <a key={view} href={viewPlace(view)} aria-current={desk.view.value === view ? "page" : undefined}>
          {w.list.views[view]} <span>{counts[view]}</span>
        </a>
      ))}
    </div>
  );
}

function Rows() {
  const { desk } = useScreen();
  const { w } = useWords();
  const rows = desk.rows.value;
  const q = searchOf(desk.search.value);
  const fitsSome = rows?.some(({ fits }) => !fits) === true;
  if (rows === null) return <p class="empty arrives-late">{w.loading}</p>;
  if (rows.length === 0) {
    const [title, text] = q === null ? w.list.empty[desk.view.value] : w.list.nothing(q);
    return (
      <div class="empty" role="status">
        <b dir="auto">{title}</b>
        <p>{text}</p>
      </div>
    );
  }
  return (
    <div class="rows">
      <ul>
        {rows.map((conversation) => (
          <li key={conversation.id}>
            <Row conversation={conversation} suits={fitsSome && conversation.fits} />
          </li>
        ))}
      </ul>
      {desk.hasMore.value && (
        <button class="btn more-rows" type="button" onClick={() => void desk.more()}>
          {w.list.more}
        </button>
      )}
    </div>
  );
}
