import { useId } from "preact/hooks";
import type { ProblemView } from "../../../../console/protocol.ts";
import { useWords } from "./bench.ts";
import { problemsAt, rowOf, useTable } from "./on-table.ts";

interface Field {
  readonly label: string;
  /** Where it stands in the entry: what lint says of it is told beneath it. */
  readonly path: string;
  readonly hint?: string | undefined;
  /** The language of its words, where they are of one. */
  readonly lang?: string | undefined;
}

interface TextField extends Field {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly type?: "line" | "text" | "date";
  readonly maxLength?: number;
}

/** A line, a date or some paragraphs. */
export function TextField(field: TextField) {
  const { value, set, type = "line", maxLength = type === "text" ? 10_000 : 1_000 } = field;
  const wrong = useWrong(field);
  const shared = {
    id: wrong.id,
    lang: field.lang,
    maxLength,
    value,
    dir: "auto" as const,
    "aria-invalid": wrong.isWrong,
    "aria-describedby": wrong.describedBy,
  };
  return (
    <div class="fld">
      <label for={wrong.id}>{field.label}</label>
      {type === "text" && (
        <textarea {...shared} class="field area" onInput={(event) => set(event.currentTarget.value)} />
      )}
      {type === "date" && (
        <input {...shared} class="field" type="date" onInput={(event) => set(event.currentTarget.value)} />
      )}
      {type === "line" && (
        <input
          {...shared}
          class="field"
          autocomplete="off"
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      <Beneath field={field} wrong={wrong} />
    </div>
  );
}

/** A list, one item a line. */
export function ListField(
  field: Field & { readonly value: readonly string[] | undefined; readonly set: (value: string[]) => void },
) {
  const wrong = useWrong(field);
  return (
    <div class="fld">
      <label for={wrong.id}>{field.label}</label>
      <textarea
        id={wrong.id}
        class="field area"
        lang={field.lang}
        dir="auto"
        aria-invalid={wrong.isWrong}
        aria-describedby={wrong.describedBy}
        value={(field.value ?? []).join("\n")}
        onInput={(event) => field.set(event.currentTarget.value.split("\n"))}
      />
      <Beneath field={field} wrong={wrong} />
    </div>
  );
}

interface Wrong {
  readonly id: string;
  readonly found: readonly ProblemView[];
  readonly isWrong: boolean;
  readonly describedBy: string;
}

function useWrong({ path }: Field): Wrong {
  const id = useId();
  const found = problemsAt(useTable().problems, path);
  const isWrong = found.some(({ severity }) => severity === "error");
  return { id, found, isWrong, describedBy: `${id}-hint ${id}-wrong` };
}

function Beneath({ field, wrong }: { readonly field: Field; readonly wrong: Wrong }) {
  const { w } = useWords();
  return (
    <>
      <p id={`${wrong.id}-hint`} class="hint">
        {field.hint}
      </p>
      <ul id={`${wrong.id}-wrong`} class="wrongs">
        {wrong.found.map((one, at) => {
          const row = rowOf(one, field.path);
          return (
            <li key={at} class={one.severity}>
              <b>{w.lint[one.severity]}</b> {row !== null && `${w.lint.row(row)}: `}
              <span dir="auto">{one.message}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
