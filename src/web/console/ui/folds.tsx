import { type Fold, useScreen, useWords } from "./screen.ts";

/** Three tabs where only one part has room. */
export function Folds() {
  const { desk, fold } = useScreen();
  const { w } = useWords();
  const none = desk.selected.value === null;
  const figures = desk.figures.value;
  const view = desk.view.value;
  const counts = { waiting: figures?.waiting, mine: figures?.mine, open: figures?.open, closed: undefined };
  const names: Readonly<Record<Fold, string>> = {
    list: `${w.list.views[view]} ${counts[view] ?? ""}`,
    talk: w.folds.talk,
    dossier: w.folds.dossier,
  };
  return (
    <nav class="folds" aria-label={w.folds.label}>
      {(["list", "talk", "dossier"] as const).map((part) => (
        <button
          key={part}
          type="button"
          aria-current={fold.value === part ? "true" : undefined}
          disabled={part !== "list" && none}
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
