import { Dialog } from "./dialog.tsx";
import { useScreen, useWords } from "./screen.ts";

/** Which key does what, and the switch that turns single letters off. */
export function KeysSheet() {
  const { settings, sheet } = useScreen();
  const { w } = useWords();
  const close = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={w.keys.title} close={close}>
      <dl class="keys">
        {w.keys.rows.map(([key, does]) => (
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
        {w.keys.on}
      </label>
      <div class="sheet-acts">
        <button class="btn edge" type="button" autofocus onClick={close}>
          {w.close}
        </button>
      </div>
    </Dialog>
  );
}
