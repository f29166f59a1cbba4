import { useSignal } from "@preact/signals";
import type { PublicationAnswer, PublicationView, PublicationsAnswer } from "../../../../console/protocol.ts";
import { clock, day } from "../../../shared/times.ts";
import { compare, type Compared } from "../state/compare.ts";
import { sendOnce } from "../state/publishing.ts";
import { useBench, useWords } from "./bench.ts";
import { Version } from "./conflict.tsx";
import { entryPlace } from "./places.ts";
import { useAnswer, useDeed } from "./use-deed.ts";

/** What was published from this page, newest first; each can be taken back. */
export function History() {
  const { w, tell, desk } = useWords();
  const { api } = useBench();
  const { body, problem, read } = useAnswer<PublicationsAnswer>("content/publications");
  const more = async (after: string) => {
    const answer = await api.get<PublicationsAnswer>(
      `content/publications?after=${encodeURIComponent(after)}`,
    );
    const before = body.peek()?.publications ?? [];
    if (answer.ok)
      body.value = { publications: [...before, ...answer.body.publications], next: answer.body.next };
    else problem.value = answer.problem;
  };
  const found = body.value;
  const next = found?.next ?? null;
  return (
    <main class="pane">
      <h2 id="content-title" tabIndex={-1}>
        {w.nav.history}
      </h2>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      {found === null && <p class="empty arrives-late">{desk.loading}</p>}
      {found?.publications.length === 0 && <p class="empty">{w.history.none}</p>}
      <ul class="cards">
        {found?.publications.map((one) => (
          <li key={one.id} class="card">
            <Publication publication={one} changed={() => void read()} />
          </li>
        ))}
      </ul>
      {next !== null && (
        <button class="btn edge" type="button" onClick={() => void more(next)}>
          {w.list.more}
        </button>
      )}
    </main>
  );
}

interface Published {
  readonly publication: PublicationView;
  readonly changed: () => void;
}

function Publication({ publication: of, changed }: Published) {
  const bench = useBench();
  const { w, tell, language } = useWords();
  const { problem, run } = useDeed<PublicationAnswer>();
  const isOpen = useSignal(false);
  const at = Date.parse(of.at);
  const when = `${day(at, bench.world.now(), language)} ${clock(at, language)}`;
  const undo = async () => {
    const path = `content/publications/${encodeURIComponent(of.id)}/undo`;
    if ((await run(() => sendOnce<PublicationAnswer>(bench, path, {}))) !== null) changed();
  };
  return (
    <>
      <p>
        {w.history.kinds[of.kind]} <a href={entryPlace(of.entry)}>{of.entry}</a>
      </p>
      <p class="hint" dir="auto">
        {w.history.line(of.by, when)}
        {of.undoneBy !== null && ` · ${w.history.undone}`}
      </p>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      {of.undoneBy === null && (
        <button
          class="lnk"
          type="button"
          aria-label={`${w.deeds.undo} ${of.entry}`}
          onClick={() => void undo()}
        >
          {w.deeds.undo}
        </button>
      )}
      <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
        <summary>{w.history.show}</summary>
        {isOpen.value && <Change publication={of} />}
      </details>
    </>
  );
}

/** Lines around a change that are shown with it. */
const around = 2;

/** Only what changed of a file, with a little of what stands around it. */
function Change({ publication: { before, after } }: { readonly publication: PublicationView }) {
  const { w } = useWords();
  const [old, made] = compare(before.split("\n"), after.split("\n"));
  return (
    <div class="versions">
      <Version name={w.history.before} lines={nearChanges(old, made)} />
      <Version name={w.history.after} lines={nearChanges(made, old)} />
    </div>
  );
}

/** Where nothing of one's own has changed, the other has something more: then there is nothing to show. */
function nearChanges(lines: readonly Compared[], other: readonly Compared[]): readonly Compared[] {
  const own = lines.some(({ isOwn }) => isOwn);
  const marks = own ? lines : lines.map((line, at) => ({ ...line, isOwn: other[at]?.isOwn === true }));
  const isNear = (at: number) =>
    marks.slice(Math.max(0, at - around), at + around + 1).some(({ isOwn }) => isOwn);
  return lines.filter((_, at) => isNear(at));
}
