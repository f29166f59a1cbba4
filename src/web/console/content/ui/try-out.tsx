import { useSignal } from "@preact/signals";
import type { TriedAnswer, TryBody } from "../../../../console/protocol.ts";
import { Blocks } from "../../../shared/blocks.tsx";
import { languageOf } from "../../../shared/language.ts";
import { useBench, useWords } from "./bench.ts";
import { Explained } from "./explained.tsx";
import { useTable } from "./on-table.ts";
import { Tabs } from "./tabs.tsx";
import { useDeed } from "./use-deed.ts";

/** Asks the bot as a customer would, and tells what it would do and why. */
export function TryOut() {
  const { api } = useBench();
  const { language } = useTable();
  const { w, tell } = useWords();
  const tried = useSignal<TriedAnswer | null>(null);
  const { problem, busy, run } = useDeed<TriedAnswer>();
  const ask = async (text: string) => {
    const body: TryBody = { text, language: languageOf(language) ?? "fi" };
    const answer = await run(() => api.send<TriedAnswer>("POST", "content/try", body));
    if (answer !== null) tried.value = answer;
  };
  return (
    <section class="side-try" aria-labelledby="try">
      <h3 id="try">{w.entry.try}</h3>
      <Question ask={ask} isBusy={busy.value} />
      <p class="hint">{w.try.served}</p>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      <div role="status">{tried.value !== null && <Outcome tried={tried.value} />}</div>
      {tried.value !== null && <Explained tried={tried.value} />}
    </section>
  );
}

function Question({
  ask,
  isBusy,
}: {
  readonly ask: (text: string) => Promise<void>;
  readonly isBusy: boolean;
}) {
  const { w } = useWords();
  const text = useSignal("");
  return (
    <form
      class="try-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.peek().trim() !== "") void ask(text.peek().trim());
      }}
    >
      <input
        class="field"
        aria-label={w.try.label}
        placeholder={w.try.label}
        maxLength={1_000}
        autocomplete="off"
        dir="auto"
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <button class="btn edge" type="submit" aria-disabled={isBusy}>
        {w.try.act}
      </button>
    </form>
  );
}

/** What the bot would do and say. */
function Outcome({ tried }: { readonly tried: TriedAnswer }) {
  const { language } = useTable();
  const { w } = useWords();
  const wanted = useSignal("directline");
  const shown = tried.channels.find(({ channel }) => channel === wanted.value) ?? tried.channels[0];
  return (
    <>
      <p class="tried-what">{w.try.decision[tried.decision] ?? tried.decision}</p>
      {tried.channels.length > 1 && (
        <Tabs
          label={w.look.channel}
          options={tried.channels.map(({ channel }) => [channel, w.look.channels[channel] ?? channel])}
          chosen={wanted.value}
          choose={(one) => (wanted.value = one)}
        />
      )}
      {shown?.lines.map(({ text, blocks, buttons }, at) => (
        <div key={at} class="bubble said" lang={language} dir="auto">
          {blocks === null ? <p class="plain">{text}</p> : <Blocks blocks={blocks} />}
          {buttons.length > 0 && <p class="hint">{buttons.join(" · ")}</p>}
        </div>
      ))}
    </>
  );
}
