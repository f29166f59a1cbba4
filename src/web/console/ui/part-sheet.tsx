import { pathOf } from "../desk/acts.ts";
import { historyOf } from "../desk/history.ts";
import { focusSoon } from "./focus.ts";
import { ReasonSheet } from "./reason-sheet.tsx";
import { channelInWords } from "./say.ts";
import { type Parting, useScreen, useWords } from "./screen.ts";
import { useHistoryWords } from "./use-history.ts";

/** Says that the customer of another channel is somebody else. */
export function PartSheet({ of: { link } }: { readonly of: Parting }) {
  const { desk, sheet, world } = useScreen();
  const { w } = useWords();
  const { title, text, reason: label, told, act } = useHistoryWords().parting;
  const talk = desk.selected.value;
  const close = () => {
    sheet.value = null;
  };
  const submit = async (reason: string) => {
    if (talk === null) return null;
    const body = { key: world.newKey(), thread: link.thread, reason };
    const answer = await desk.api.send("POST", `${pathOf(talk.id)}/part`, body);
    if (!answer.ok) return answer.problem;
    await historyOf(desk.api, talk).read();
    close();
    focusSoon(".dossier h2");
    return null;
  };
  return (
    <ReasonSheet title={title} label={label} act={act} after={told} cancel={close} submit={submit}>
      <p class="sheet-text">{text(channelInWords(link.channel, w))}</p>
    </ReasonSheet>
  );
}
