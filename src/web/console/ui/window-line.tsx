import type { ConversationView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { moment } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { masked } from "../desk/promise-standing.ts";
import { standsAt, type WindowStanding } from "../desk/window-standing.ts";
import type { Words } from "../words/fi.ts";
import { channelInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";

/** Until when the agent can write to the customer on the channel, and what then; nothing where that is at any time. */
export function WindowLine({
  talk,
  conversation: { channel, state },
}: {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const window = talk.window.value;
  if (window === null || state === "closed") return null;
  const standing = standsAt(window, now.value);
  const told = (at: number) => moment(at, now.value, language);
  return (
    <p class={`until ${standing.kind}`}>
      <Icon name={standing.kind === "open" || standing.kind === "person" ? "clock" : "late"} />
      <span>{inWords(standing, channelInWords(channel, w), told, w)}</span>
    </p>
  );
}

function inWords(
  standing: WindowStanding,
  channel: string,
  told: (at: number) => string,
  { window }: Words,
): string {
  switch (standing.kind) {
    case "open":
    case "person":
      return window[standing.kind](channel, told(standing.until));
    case "email":
      return window.byEmail(channel, masked("email", standing.value));
    case "phone":
      return window.byPhone(channel, masked("phone", standing.value));
    case "shut":
      return window.shut(channel);
  }
}
