import { useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";

/** How many things are wrong, and those that stand in no field of the entry. */
export function Lint() {
  const { editing, problems } = useTable();
  const { w } = useWords();
  const state = editing.checking.state.value;
  const isChecked = editing.checking.checked.value !== null;
  const count = (severity: "error" | "warning") => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const found = [
    ...(errors > 0 ? [w.lint.errors(errors)] : []),
    ...(warnings > 0 ? [w.lint.warnings(warnings)] : []),
  ];
  const elsewhere = problems.filter(({ at }) => at === null);
  return (
    <section aria-labelledby="lint">
      <h3 id="lint">{w.lint.title}</h3>
      <p class={errors > 0 ? "lint bad" : "lint"} role="status">
        {!isChecked && state === "checking" && w.lint.checking}
        {isChecked && (found.length === 0 ? w.lint.fine : found.join(", "))}
        {state === "unknown" && ` ${w.lint.unknown}`}
      </p>
      {elsewhere.length > 0 && (
        <details>
          <summary>{w.lint.elsewhere}</summary>
          <ul class="wrongs">
            {elsewhere.map(({ file, line, severity, message }, at) => (
              <li key={at} class={severity} dir="auto">
                <b>{w.lint[severity]}</b> {file}:{line} {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
