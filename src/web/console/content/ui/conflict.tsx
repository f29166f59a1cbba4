import { useEffect } from "preact/hooks";
import { focusSoon } from "../../ui/focus.ts";
import { compare, type Compared } from "../state/compare.ts";
import { type Text, asLines, textOf } from "../state/text.ts";
import type { Conflict } from "../state/work.ts";
import { useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";

/** Both versions side by side where somebody else was quicker, and the choice between them. */
export function ConflictPart() {
  const { editing } = useTable();
  const conflict = editing.conflict.value;
  useEffect(() => {
    if (conflict !== null) focusSoon("#conflict");
  }, [conflict]);
  return conflict === null ? null : <Choice conflict={conflict} />;
}

function Choice({ conflict }: { readonly conflict: Conflict }) {
  const { editing } = useTable();
  const { w } = useWords();
  const isDisk = conflict.kind === "disk";
  const [theirs, ours] = useVersions(conflict);
  return (
    <section class="conflict" aria-labelledby="conflict">
      <h3 id="conflict" tabIndex={-1}>
        {isDisk ? w.deeds.disk : w.deeds.draft}
      </h3>
      <p>{why(conflict, w)}</p>
      <div class="versions">
        <Version name={isDisk ? w.deeds.onDisk : w.deeds.theirs} lines={theirs} />
        <Version name={w.deeds.ours} lines={ours} />
      </div>
      <div class="deeds-row">
        <button class="btn" type="button" onClick={() => (editing.conflict.value = null)}>
          {w.deeds.later}
        </button>
        <button class="btn edge" type="button" onClick={() => void editing.takeTheirs()}>
          {isDisk ? w.deeds.takeDisk : w.deeds.takeTheirs}
        </button>
        <button class="btn edge" type="button" onClick={() => void editing.keepOurs()}>
          {isDisk ? w.deeds.publishOurs : w.deeds.saveOurs}
        </button>
      </div>
    </section>
  );
}

function why(conflict: Conflict, { deeds }: ReturnType<typeof useWords>["w"]): string {
  if (conflict.kind === "disk") return deeds.diskText;
  return conflict.theirs === null ? deeds.draftEnded : deeds.draftText(conflict.theirs.by);
}

/** The lines of theirs and ours, in the same form where both can be had in it; null where theirs has gone. */
function useVersions(conflict: Conflict): readonly [readonly Compared[] | null, readonly Compared[]] {
  const { editing } = useTable();
  const answer = editing.answer.value;
  const written = editing.text.value;
  const ours: Text = written ?? { kind: "yaml", yaml: "" };
  if (conflict.kind === "disk") {
    const draft = answer === null ? null : textOf(answer, "yaml");
    const yaml = conflict.current?.yaml ?? null;
    return sideBySide(yaml === null ? null : { kind: "yaml", yaml }, draft ?? ours);
  }
  const source = { entry: null, yaml: null, draft: conflict.theirs };
  return sideBySide(textOf(source, ours.kind) ?? textOf(source, "yaml"), ours);
}

function sideBySide(
  theirs: Text | null,
  ours: Text,
): readonly [readonly Compared[] | null, readonly Compared[]] {
  if (theirs === null) return [null, asLines(ours).map((text) => ({ text, isOwn: false }))];
  return compare(asLines(theirs), asLines(ours));
}

/** A text line by line; what the other lacks is marked. */
export function Version({
  name,
  lines,
}: {
  readonly name: string;
  readonly lines: readonly Compared[] | null;
}) {
  const { w } = useWords();
  return (
    <div class="version">
      <h4>{name}</h4>
      {lines === null ? (
        <p class="hint">{w.deeds.gone}</p>
      ) : (
        <div class="lines" tabIndex={0} role="group" aria-label={name}>
          {lines.map(({ text, isOwn }, at) => (
            <p key={at} class={isOwn ? "differs" : undefined} dir="auto">
              {isOwn && <span class="sr">{w.deeds.differs}: </span>}
              {text === "" ? " " : text}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
