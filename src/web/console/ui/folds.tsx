import { type Fold, useScreen, useWords } from "./screen.ts";
import { countsOf } from "./standing.ts";

/** Three tabs where only one part has room. */
export function Folds() {
  const { desk, fold } = useScreen();
  const { w } = useWords();
  const none = desk.selected.value === null;
  const view = desk.view.value;
  const counts = countsOf(desk.figures.value);
  const names: Readonly<Record<Fold, string>> = {
    list: `${w.list.views[view]} ${counts[view] ?? ""}`,
    talk: none && view === "promised" ? w.due.title : w.folds.talk,
    dossier: w.folds.dossier,
  };
  return (
    <nav class="folds" aria-label={w.folds.label}>
      {(["list", "talk", "dossier"] as const).map((part) => (
        <button
          key={part}
          type="button"
          aria-current={fold.value === part ? "true" : undefined}
          disabled={none && (part === "dossier" || (part === "talk" && view !== "promised"))}
          onClick={() => {
            fold.value = part;
          }}
        >
          {names[part]}
        </button>
      ))}
    </nav>
  );
}
