import { letGo } from "./acts.ts";
import { Dialog } from "./dialog.tsx";
import { useScreen, useWords } from "./screen.ts";
import { useRead } from "./use-read.ts";

/** Asks before the bot gets the conversation again: the customer is told at once. */
export function GiveBackSheet() {
  const screen = useScreen();
  const { w } = useWords();
  const read = useRead();
  const cancel = () => {
    screen.sheet.value = null;
  };
  return (
    <Dialog title={w.giving.title} close={cancel}>
      <p class="sheet-text">{w.giving.text}</p>
      <div class="sheet-acts">
        <button class="btn" type="button" onClick={cancel}>
          {w.cancel}
        </button>
        <button
          class="btn go"
          type="button"
          autofocus
          aria-disabled={screen.desk.selected.value?.busy.value}
          onClick={() => void letGo(screen, (talk) => talk.giveBack(read))}
        >
          {w.giving.act}
        </button>
      </div>
    </Dialog>
  );
}
