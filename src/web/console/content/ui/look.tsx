import { useSignal } from "@preact/signals";
import { Blocks } from "../../../shared/blocks.tsx";
import { useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";
import { Tabs } from "./tabs.tsx";

/** What a customer would read of it, by channel, in the language that is chosen above. */
export function Look() {
  const { editing, language } = useTable();
  const { w } = useWords();
  const wanted = useSignal("");
  const checked = editing.checking.checked.value;
  const all = checked?.preview ?? [];
  const channels = [...new Set(all.map(({ channel }) => channel))];
  const channel = channels.find((one) => one === wanted.value) ?? channels[0];
  const shown = all.find((one) => one.language === language && one.channel === channel);
  return (
    <section aria-labelledby="look">
      <h3 id="look">{w.entry.look}</h3>
      {channels.length > 1 && (
        <Tabs
          label={w.look.channel}
          options={channels.map((one) => [one, w.look.channels[one] ?? one])}
          chosen={channel ?? ""}
          choose={(one) => (wanted.value = one)}
        />
      )}
      {shown === undefined ? (
        <p class="hint">{checked === null ? w.lint.checking : w.look.none}</p>
      ) : (
        <div class="bubble said" lang={language} dir="auto">
          <p class="bubble-title">{shown.title}</p>
          <Blocks blocks={shown.blocks} />
        </div>
      )}
    </section>
  );
}
