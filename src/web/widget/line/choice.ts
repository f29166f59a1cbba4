import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Status } from "../../../channels/directline/protocol.ts";
import { type Language, languageOf } from "../../shared/language.ts";
import type { Keep } from "./keep.ts";

export const choiceName = "language";
/** Who goes back and forth more often than this has the oldest lines in a later language. */
const mostKept = 20;

/** A language, and the time of the last line that was said before it. */
type Spoken = readonly [language: Language, after: number];

export interface Choice {
  readonly language: ReadonlySignal<Language>;
  /** In which language a line of this time was said. */
  readonly at: (time: number) => Language;
  /** The customer's own. */
  readonly choose: (language: Language, after: number) => void;
  /** The server speaks this now, once something was said; while an own choice is on its way it doesn't know yet. */
  readonly follow: (status: Status, after: number, isChoiceOnItsWay: boolean) => void;
  /** Another tab has written down a language. */
  readonly refresh: () => void;
}

/** In which language the chat is: what was chosen or spoken last, else the page's. */
export function makeChoice(keep: Keep, page: Language): Choice {
  const read = () => spokenIn(keep.read(choiceName));
  const spoken = signal<readonly Spoken[]>(read());
  const refresh = () => {
    spoken.value = read();
  };
  const language = computed(() => spoken.value.at(-1)?.[0] ?? page);
  const choose = (next: Language, after: number) => {
    const before = read();
    if (before.at(-1)?.[0] === next) return;
    const first: Spoken = [page, 0];
    keep.write(choiceName, [...(before.length > 0 ? before : [first]), [next, after]].slice(-mostKept));
    refresh();
  };
  return {
    language,
    at: (time) => (spoken.value.findLast(([, after]) => time > after) ?? spoken.value[0])?.[0] ?? page,
    choose,
    follow(status, after, isChoiceOnItsWay) {
      if (status.state !== "none" && !isChoiceOnItsWay) choose(status.language, after);
    },
    refresh,
  };
}

/** What is kept, as far as it is ours. */
function spokenIn(kept: unknown): readonly Spoken[] {
  return Array.isArray(kept) ? kept.filter(isSpoken) : [];
}

const isSpoken = (one: unknown): one is Spoken =>
  Array.isArray(one) && languageOf(String(one[0])) === one[0] && typeof one[1] === "number";
