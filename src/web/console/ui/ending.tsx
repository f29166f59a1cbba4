import type { Problem } from "../desk/desk.ts";
import { problemInWords } from "./say.ts";
import { useWords } from "./screen.ts";

/** The end of a dialog: what went wrong, and the two ways out. */
export function Ending(props: {
  readonly problem: Problem | null;
  readonly waits: boolean;
  /** What the button says that it does. */
  readonly act: string;
  readonly cancel: () => void;
}) {
  const { problem, waits, act, cancel } = props;
  const { w } = useWords();
  return (
    <>
      <p class="sheet-problem" role="alert">
        {problem !== null && problemInWords(problem, w)}
      </p>
      <div class="sheet-acts">
        <button class="btn" type="button" onClick={cancel}>
          {w.cancel}
        </button>
        <button class="btn go" type="submit" aria-disabled={waits}>
          {act}
        </button>
      </div>
    </>
  );
}
