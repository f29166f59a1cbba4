import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { MissedAnswer, MissedQuestionView } from "../../../../console/protocol.ts";
import { useBench, useWords } from "./bench.ts";
import { begunOf } from "../state/begun.ts";
import { NewSheet } from "./new-sheet.tsx";
import { entryPlace } from "./places.ts";
import { useAnswer } from "./use-deed.ts";

/** What customers asked and did not get, those of the most customers first, each a step away from being an entry. */
export function Missed() {
  const { w, tell, desk } = useWords();
  const { list } = useBench();
  const { body, problem } = useAnswer<MissedAnswer>("content/missed");
  const making = useSignal<MissedQuestionView | null>(null);
  useEffect(() => {
    // The topics that a new entry may stand in.
    if (list.rows.peek() === null) void list.read();
  }, [list]);
  const found = body.value;
  return (
    <main class="pane">
      <h2 id="content-title" tabIndex={-1}>
        {w.nav.missed}
      </h2>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      {found === null && problem.value === null && <p class="empty arrives-late">{desk.loading}</p>}
      <Rising rising={found?.rising ?? []} />
      {found?.questions.length === 0 && (
        <p class="empty">
          <b>{w.missed.none}</b> {w.missed.noneText}
        </p>
      )}
      <ul class="cards">
        {found?.questions.map((question, at) => (
          <li key={at} class="card">
            <Question question={question} make={() => (making.value = question)} />
          </li>
        ))}
      </ul>
      {making.value !== null && (
        <NewSheet close={() => (making.value = null)} begun={begunOf(making.value)} />
      )}
    </main>
  );
}

function Rising({ rising }: Pick<MissedAnswer, "rising">) {
  const { w } = useWords();
  if (rising.length === 0) return null;
  return (
    <section class="told" aria-labelledby="rising">
      <h3 id="rising">{w.missed.rising}</h3>
      <ul>
        {rising.map(({ entry, label }) => (
          <li key={label} dir="auto">
            {w.missed.risingText(label)} {entry !== null && <a href={entryPlace(entry)}>{entry}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ question, make }: { readonly question: MissedQuestionView; readonly make: () => void }) {
  const { w } = useWords();
  const { label, customers, examples, nearest, solved, kinds } = question;
  const told = [
    w.missed.customers(customers),
    ...kinds.map(({ kind, count }) => `${w.missed.kinds[kind]} ${count}`),
  ];
  return (
    <>
      <h3 class="card-name" dir="auto">
        {label}
      </h3>
      <p class="hint">{told.join(" · ")}</p>
      <ul class="examples">
        {examples.map(({ text, language }) => (
          <li key={text} lang={language} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {nearest !== null && (
        <p class="hint" dir="auto">
          <a href={entryPlace(nearest.entry)}>
            {w.missed.nearest(nearest.title, Math.round(nearest.confidence * 100))}
          </a>
        </p>
      )}
      <Solved solved={solved} />
      <button
        class="btn edge"
        type="button"
        aria-haspopup="dialog"
        aria-label={`${w.missed.make}: ${label}`}
        onClick={make}
      >
        {w.missed.make}
      </button>
    </>
  );
}

/** What an agent answered. */
function Solved({ solved }: Pick<MissedQuestionView, "solved">) {
  const { w } = useWords();
  if (solved === null) return null;
  return (
    <>
      <h4>{w.missed.solvedBy}</h4>
      <blockquote class="sheet-quote" dir="auto">
        {solved}
      </blockquote>
    </>
  );
}
