import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { pathOf } from "../desk/acts.ts";
import type { Problem } from "../desk/desk.ts";
import { historyOf } from "../desk/history.ts";
import { Dialog } from "./dialog.tsx";
import { Ending } from "./ending.tsx";
import { OwnWords } from "./own-words.tsx";
import { focusSoon } from "./focus.ts";
import { channelInWords } from "./say.ts";
import { type Parting, useScreen, useWords } from "./screen.ts";
import { useHistoryWords } from "./use-history.ts";

const longestReason = 1_000;

/** Says that the customer of another channel is somebody else. */
export function PartSheet({ of: { link } }: { readonly of: Parting }) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const words = useHistoryWords().parting;
  const { reason, field, problem, busy, submit } = useParting(link);
  const cancel = () => {
    sheet.value = null;
  };
  return (
    <Dialog title={words.title} close={cancel}>
      <p class="sheet-text">{words.text(channelInWords(link.channel, w))}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <OwnWords
          label={words.reason}
          written={reason}
          field={field}
          longest={longestReason}
          required
          isFirst
        />
        <p class="sheet-text">{words.told}</p>
        <Ending problem={problem.value} waits={busy.value} act={words.act} cancel={cancel} />
      </form>
    </Dialog>
  );
}

function useParting({ thread }: Parting["link"]) {
  const { desk, sheet, world } = useScreen();
  const talk = desk.selected.value;
  const reason = useSignal("");
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async () => {
    const said = reason.peek().trim();
    if (said === "") return field.current?.focus();
    if (talk === null || busy.peek()) return;
    busy.value = true;
    const body = { key: world.newKey(), thread, reason: said };
    const answer = await desk.api.send("POST", `${pathOf(talk.id)}/part`, body);
    problem.value = answer.ok ? null : answer.problem;
    if (answer.ok) await historyOf(desk.api, talk).read();
    busy.value = false;
    if (!answer.ok) return;
    sheet.value = null;
    focusSoon(".dossier h2");
  };
  return { reason, field, problem, busy, submit };
}
