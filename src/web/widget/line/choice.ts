import { type ReadonlySignal, signal } from "@preact/signals";
import type { Status } from "../../../channels/directline/protocol.ts";
import type { Language } from "./chat.ts";
import type { Keep } from "./keep.ts";

export const choiceName = "language";

export interface Choice {
  readonly language: ReadonlySignal<Language>;
  /** The customer's own. */
  readonly choose: (language: Language) => void;
  /** The server speaks this now, once something was said; while an own choice is on its way it doesn't know yet. */
  readonly follow: (status: Status, isChoiceOnItsWay: boolean) => void;
  /** Another tab has written down a language. */
  readonly refresh: () => void;
}

/** In which language the chat is: what was chosen or spoken last, else the page's. */
export function makeChoice(keep: Keep, page: Language): Choice {
  const language = signal<Language>(page);
  const refresh = () => {
    const kept = keep.read(choiceName);
    if (kept === "fi" || kept === "sv" || kept === "en") language.value = kept;
  };
  const choose = (next: Language) => {
    if (keep.read(choiceName) !== next) keep.write(choiceName, next);
    language.value = next;
  };
  refresh();
  return {
    language,
    choose,
    follow(status, isChoiceOnItsWay) {
      if (status.state !== "none" && !isChoiceOnItsWay) choose(status.language);
    },
    refresh,
  };
}
