import { useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";

/** What came of the last deed, where it was done. */
export function Outcome() {
  const { editing } = useTable();
  const { w, tell } = useWords();
  const problem = editing.problem.value;
  const removal = editing.draft.value?.kind === "remove";
  return (
    <div class="outcome" id="outcome">
      {removal && (
        <p class="told" tabIndex={-1}>
          {w.deeds.isRemoval}
        </p>
      )}
      <div role="alert">
        {problem !== null && (
          <p class="told bad" tabIndex={-1}>
            {tell(problem)}
          </p>
        )}
        <Problems lead={w.deeds.hindered} of={editing.hindrances.value} />
      </div>
      <Published />
    </div>
  );
}

function Published() {
  const { editing } = useTable();
  const { w } = useWords();
  const published = editing.published.value;
  const words = {
    change: w.deeds.published,
    add: w.deeds.published,
    remove: w.deeds.removed,
    undo: w.deeds.undone,
  };
  return (
    <div role="status">
      {published !== null && published.serving.outcome === "loaded" && (
        <p class="told good" tabIndex={-1}>
          {words[published.publication.kind]}{" "}
          {published.publication.kind !== "undo" && (
            <button class="lnk" type="button" onClick={() => void editing.undo()}>
              {w.deeds.undo}
            </button>
          )}
        </p>
      )}
      {published !== null && published.serving.outcome === "kept" && (
        <Problems lead={w.deeds.kept} of={published.serving.problems} />
      )}
    </div>
  );
}

function Problems(props: {
  readonly lead: string;
  readonly of: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}) {
  if (props.of.length === 0) return null;
  return (
    <div class="told bad" tabIndex={-1}>
      <p>{props.lead}</p>
      <ul>
        {props.of.map(({ file, line, message }, at) => (
          <li key={at} dir="auto">
            {file}:{line} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
