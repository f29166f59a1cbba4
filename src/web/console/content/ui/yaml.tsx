import { useRef } from "preact/hooks";
import type { ProblemView } from "../../../../console/protocol.ts";
import type { Editing } from "../state/editing.ts";
import { useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";

/** The entry as it stands in its file, with what is wrong marked at its line. */
export function Yaml({ yaml }: { readonly yaml: string }) {
  const { editing, problems } = useTable();
  const { w } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const here = problems.filter(({ at }) => at !== null);
  const answer = editing.answer.value;
  return (
    <section class="yaml">
      {answer !== null && answer.at !== null && (
        <p class="hint">{w.entry.file(`${answer.topic}.yaml`, answer.at)}</p>
      )}
      <div class="yaml-box">
        <Gutter lines={yaml.split("\n").length} problems={here} />
        <textarea
          ref={area}
          class="yaml-text"
          aria-label={w.entry.yamlLabel}
          aria-invalid={here.some(({ severity }) => severity === "error")}
          aria-describedby="yaml-wrong"
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          dir="ltr"
          maxLength={200_000}
          value={yaml}
          onInput={(event) => editing.write({ kind: "yaml", yaml: event.currentTarget.value })}
        />
      </div>
      <ul id="yaml-wrong" class="wrongs">
        {here.map((one, at) => (
          <li key={at} class={one.severity}>
            <button class="lnk" type="button" onClick={() => goTo(area.current, one)}>
              {w.lint.row(one.at?.line ?? 1)}
            </button>{" "}
            <b>{w.lint[one.severity]}</b> <span dir="auto">{one.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the form makes of the entry in its file, for reading: it stands beside the form where there is room. */
export function YamlBeside() {
  const { editing, problems } = useTable();
  const { w } = useWords();
  const yaml = writtenBy(editing);
  if (editing.text.value?.kind !== "form" || yaml === null) return null;
  const here = problems.filter(({ at }) => at !== null);
  return (
    <section class="yaml-beside" aria-labelledby="yaml-beside">
      <p class="yaml-top">
        <b id="yaml-beside">{w.entry.yaml}</b>
        <button class="lnk" type="button" onClick={() => void editing.turn("yaml")}>
          {w.entry.toYaml}
        </button>
      </p>
      <div class="yaml-box" tabIndex={0} role="group" aria-labelledby="yaml-beside">
        <Gutter lines={yaml.trimEnd().split("\n").length} problems={here} />
        <pre class="yaml-read" dir="ltr">
          {yaml}
        </pre>
      </div>
    </section>
  );
}

/** As it was last looked at, or else as it was read; null while neither is there. */
function writtenBy({ checking, answer }: Editing): string | null {
  const read = answer.value;
  return checking.checked.value?.yaml ?? read?.draft?.yaml ?? read?.yaml ?? null;
}

function Gutter({ lines, problems }: { readonly lines: number; readonly problems: readonly ProblemView[] }) {
  const worst = new Map<number, ProblemView["severity"]>();
  for (const { at, severity } of problems)
    if (at !== null && worst.get(at.line) !== "error") worst.set(at.line, severity);
  return (
    <div class="gutter" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class={worst.get(at + 1)}>
          {at + 1}
        </span>
      ))}
    </div>
  );
}

/** Puts the caret where the problem is. */
function goTo(area: HTMLTextAreaElement | null, { at }: ProblemView): void {
  if (area === null || at === null) return;
  const lines = area.value.split("\n");
  const before = lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const place = before + Math.min(at.column - 1, lines[at.line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(place, place);
}
