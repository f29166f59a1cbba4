import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ListedEntry } from "../../../../console/protocol.ts";
import { PageIcon } from "../../../shared/icons-of-pages.tsx";
import { useBench, useWords } from "./bench.ts";
import { Drafts } from "./drafts.tsx";
import { NewSheet } from "./new-sheet.tsx";
import { entryPlace } from "./places.ts";

/** The entries as they are searched, each with what became of it, and the drafts that are under way. */
export function Entries({ isHere }: { readonly isHere: boolean }) {
  const { list } = useBench();
  const { w, tell } = useWords();
  const isNew = useSignal(false);
  useEffect(() => {
    if (isHere) void list.read();
  }, [isHere]);
  const problem = list.problem.value;
  return (
    <main class="pane">
      <div class="pane-top">
        <h2 id="content-title" tabIndex={-1}>
          {w.nav.entries}
        </h2>
        <Search />
        <button
          class="btn go"
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            isNew.value = true;
          }}
        >
          {w.list.new}
        </button>
      </div>
      <p class="problem" role="alert">
        {problem !== null && tell(problem)}
      </p>
      <Drafts />
      <Table />
      {isNew.value && (
        <NewSheet
          close={() => {
            isNew.value = false;
          }}
        />
      )}
    </main>
  );
}

function Search() {
  const { list } = useBench();
  const { w } = useWords();
  return (
    <div class="seek" role="search">
      <div class="find">
        <PageIcon name="find" />
        <input
          type="search"
          aria-label={w.list.search}
          placeholder={w.list.search}
          autocomplete="off"
          maxLength={100}
          dir="auto"
          value={list.search.value}
          onInput={(event) => {
            list.search.value = event.currentTarget.value;
          }}
        />
      </div>
      <select
        class="field"
        aria-label={w.list.topic}
        value={list.topic.value}
        onChange={(event) => {
          list.topic.value = event.currentTarget.value;
        }}
      >
        <option value="">{w.list.all}</option>
        {list.topics.value.map(({ topic, entries }) => (
          <option key={topic} value={topic}>
            {topic} ({entries})
          </option>
        ))}
      </select>
    </div>
  );
}

function Table() {
  const { list } = useBench();
  const { w, desk } = useWords();
  const rows = list.rows.value;
  if (rows === null) return <p class="empty arrives-late">{desk.loading}</p>;
  if (rows.length === 0)
    return (
      <p class="empty" role="status">
        {w.list.none}
      </p>
    );
  return (
    <>
      <table class="entries">
        <caption class="sr">{w.list.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.list.entry}</th>
            <th scope="col">{w.list.owner}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="n">
                {w.list[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {list.hasMore.value && (
        <button class="btn edge" type="button" onClick={() => void list.more()}>
          {w.list.more}
        </button>
      )}
    </>
  );
}

const figures = ["shown", "helped", "askedAgain", "handedOver"] as const;

function Row({ row }: { readonly row: ListedEntry }) {
  const { w } = useWords();
  const marks = [
    row.topic,
    row.languages.join(" "),
    ...(row.hasDraft ? [w.list.draft] : []),
    ...(row.trial ? [w.list.trial] : []),
    ...(row.reviewBy === null ? [] : [w.list.reviewBy(row.reviewBy)]),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={entryPlace(row.id)} dir="auto">
          {row.title}
        </a>
        <small dir="auto">{marks.join(" · ")}</small>
      </th>
      <td dir="auto">{row.owner}</td>
      {figures.map((figure) => (
        <td key={figure} class={row.figures[figure] === 0 ? "n none" : "n"} data-name={w.list[figure]}>
          {row.figures[figure]}
        </td>
      ))}
    </tr>
  );
}
