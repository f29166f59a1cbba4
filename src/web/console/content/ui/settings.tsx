import type { WrittenEntry } from "../../../../console/protocol.ts";
import { languageNames, languages } from "../../../shared/language.ts";
import { useWords } from "./bench.ts";
import { ListField, TextField } from "./fields.tsx";

interface Written {
  readonly entry: WrittenEntry;
  readonly put: (entry: WrittenEntry) => void;
}

const ways = ["", "offer", "always"] as const;

/** What an entry says of itself beside its words. */
export function Settings({ entry, put }: Written) {
  const { w } = useWords();
  return (
    <section class="settings" aria-labelledby="settings">
      <h3 id="settings">{w.entry.settings}</h3>
      <div class="settings-grid">
        <TextField
          label={w.entry.owner}
          path="owner"
          value={entry.owner ?? ""}
          set={(owner) => put({ ...entry, owner })}
        />
        <TextField
          label={w.entry.reviewBy}
          path="review_by"
          type="date"
          value={entry.review_by ?? ""}
          set={(day) => put({ ...entry, review_by: day })}
        />
        <TextField
          label={w.entry.validFrom}
          path="valid_from"
          value={entry.valid_from ?? ""}
          set={(moment) => put({ ...entry, valid_from: moment })}
        />
        <TextField
          label={w.entry.validUntil}
          path="valid_until"
          value={entry.valid_until ?? ""}
          set={(moment) => put({ ...entry, valid_until: moment })}
        />
        <ListField
          label={w.entry.next}
          path="then"
          hint={w.entry.nextHint}
          value={entry.then}
          // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "what comes next"; a list, never called
          set={(next) => put({ ...entry, then: next })}
        />
        <HandOver entry={entry} put={put} />
      </div>
      <Guidance entry={entry} put={put} />
    </section>
  );
}

function HandOver({ entry, put }: Written) {
  const { w } = useWords();
  const choose = (value: string) => {
    const { hand_over: _, ...rest } = entry;
    const way = ways.find((one) => one === value) ?? "";
    put(way === "" ? rest : { ...rest, hand_over: way });
  };
  return (
    <div class="fld">
      <label>
        {w.entry.handOver}
        <select
          class="field"
          value={entry.hand_over ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {w.entry.handOverWays[way]}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={entry.trial === true}
          onChange={(event) => {
            const { trial: _, ...rest } = entry;
            put(event.currentTarget.checked ? { ...rest, trial: true } : rest);
          }}
        />
        {w.entry.trial}
      </label>
    </div>
  );
}

/** For agents' eyes only, in any language that they read. */
function Guidance({ entry, put }: Written) {
  const { w } = useWords();
  return (
    <div class="settings-grid">
      {languages.map((tag) => (
        <TextField
          key={tag}
          label={`${w.entry.guidance} (${languageNames[tag]})`}
          path={`guidance.${tag}`}
          lang={tag}
          type="text"
          value={entry.guidance?.[tag] ?? ""}
          set={(text) => put({ ...entry, guidance: { ...entry.guidance, [tag]: text } })}
        />
      ))}
    </div>
  );
}
