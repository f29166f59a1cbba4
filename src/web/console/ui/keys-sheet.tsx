import { keys } from "../words/keys.ts";
import { Dialog } from "./dialog.tsx";
import { useScreen, useWords } from "./screen.ts";

/** Which key does what, and the switch that turns single letters off. */
export function KeysSheet() {
  const { settings, sheet, me } = useScreen();
  const { w, language } = useWords();
  const close = () => {
    sheet.value = null;
  };
  const { rows, overview } = keys[language];
  const all = me.value?.role === "supervisor" ? [...rows, overview] : rows;
  return (
    <Dialog title={keys[language].title} close={close}>
      <dl class="keys">
        {all.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.keys.value}
          onChange={(event) => {
            settings.keys.value = event.currentTarget.checked;
          }}
        />
        {keys[language].on}
      </label>
      <div class="sheet-acts">
        <button class="btn edge" type="button" autofocus onClick={close}>
          {w.close}
        </button>
      </div>
    </Dialog>
  );
}
