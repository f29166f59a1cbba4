import { type ReadonlySignal, type Signal, computed, signal } from "@preact/signals";
import type { Chat, ChatMessage, FileProblem } from "../line/chat.ts";
import { longestText } from "../line/chat.ts";
import type { Handover } from "../handover.ts";
import type { Options } from "../options.ts";
import { speak } from "../words/speak.ts";
import { type Say, type Word, words } from "../words/words.ts";

/** What stands over the log: one of the header's two menus, or the question whether to end. */
export type Sheet = "language" | "more" | "end";

/** What the widget's own parts share: the chat, and what only this screen knows. */
export interface Screen {
  readonly chat: Chat;
  readonly options: Options;
  readonly open: Signal<boolean>;
  readonly sheet: Signal<Sheet | null>;
  /** Chosen and not sent yet. */
  readonly files: Signal<readonly File[]>;
  /** Why the last thing that was written or chosen was not taken. */
  readonly problem: Signal<string>;
  /** The newest message that has been in view while scrolled to the end; null while at the end. */
  readonly readUpTo: Signal<string | null>;
  /** The newest message whose words the customer has put away from beside the launcher. */
  readonly hidden: Signal<string>;
  /** Whether the copy that was asked for is on the clipboard. */
  readonly copied: Signal<boolean>;
  /** How the menu's way to the service description stands: ready, on its way, or not to be had. */
  readonly door: Signal<"service" | "connecting" | "offline">;
  readonly bring: Handover["bring"];
  /** How many characters still fit; null while there is plenty of room. */
  readonly left: ReadonlySignal<number | null>;
  readonly say: Say;
  readonly find: (selector: string) => HTMLElement | null;
}

const countedBelow = 400;

export function makeScreen(chat: Chat, options: Options, root: ParentNode, bring: Handover["bring"]): Screen {
  return {
    chat,
    options,
    open: signal(false),
    sheet: signal<Sheet | null>(null),
    files: signal<readonly File[]>([]),
    problem: signal(""),
    readUpTo: signal<string | null>(null),
    hidden: signal(""),
    copied: signal(false),
    door: signal("service"),
    bring,
    left: computed(() => {
      const left = longestText - chat.draft.value.length;
      return left < countedBelow ? left : null;
    }),
    say: (word) => speak(words, chat.language.value)(word),
    find: (selector) => root.querySelector<HTMLElement>(selector),
  };
}

/** Under this width the panel is the whole screen. */
export const narrow = "(max-width:640px)";

export function openPanel(screen: Screen): void {
  screen.chat.open();
  screen.open.value = true;
  showPanel(screen);
  settle(screen);
}

/** On a small screen nothing behind the panel can be reached; on a large one the page stays in use. */
export function showPanel(screen: Screen): void {
  const panel = screen.find("dialog");
  if (!(panel instanceof HTMLDialogElement)) return;
  if (matchMedia(narrow).matches) panel.showModal();
  else panel.show();
  fitField(screen, screen.chat.draft.peek());
}

/** The field holds the draft and grows with it. */
export function fitField({ find }: Screen, draft: string): void {
  const field = find("textarea");
  if (!(field instanceof HTMLTextAreaElement)) return;
  if (field.value !== draft) field.value = draft;
  field.style.height = "";
  // Nothing has a height in a panel that is not shown yet.
  if (field.scrollHeight > 0) field.style.height = `${field.scrollHeight}px`;
}

export function closePanel(screen: Screen): void {
  screen.open.value = false;
  screen.sheet.value = null;
  screen.find(".launch")?.focus();
}

/**
 * Focus after something was done: where the next words are written, unless that would bring up a phone's keyboard. Then it
 * rests on what was said, unseen: a ring would mark nothing that one can do there.
 */
export function settle({ find }: Screen): void {
  const touch = matchMedia("(pointer:coarse)").matches;
  (find(touch ? "textarea:focus" : "textarea") ?? find(".rest"))?.focus({ preventScroll: true });
}

/** Opens a sheet with its first button in focus; shuts it with focus back where it came from. */
export function showSheet({ sheet, copied, door, find }: Screen, next: Sheet | null): void {
  const last = sheet.value;
  // Else a focused button that the next sheet has no place for would shut it on its way out.
  find(".sheet")?.focus();
  copied.value = false;
  door.value = "service";
  sheet.value = next;
  const first = next === "end" ? ".sheet button:last-child" : ".sheet button";
  find(next === null ? `[data-sheet=${last === "language" ? last : "more"}]` : first)?.focus();
}

export function say(screen: Screen, text: string): void {
  screen.chat.send(text);
  toEnd(screen);
  settle(screen);
}

/** Sends what is written and chosen. A text that is too long stays where it is: the composer tells why. */
export function sendDraft(screen: Screen): void {
  const { chat, files, problem, left } = screen;
  const text = chat.draft.peek().trim();
  const chosen = files.peek();
  if ((left.peek() ?? 0) >= 0 && (text !== "" || chosen.length > 0)) {
    const refused = chosen.length > 0 ? chat.attach(chosen, text) : [];
    if (chosen.length === 0) chat.send(text);
    problem.value = refusedFiles(screen, refused);
    files.value = [];
    toEnd(screen);
  }
  // Who has sent something written writes on.
  screen.find("textarea")?.focus();
}

/** Why files are not taken, by the line's or the server's code. */
export const fileWord = (code: string): Word => fileWords.find((word) => code.includes(word)) ?? "file";
const fileWords = ["many", "empty", "gone", "large"] as const;

/** Each reason once, after the names of the files it stands for. */
function refusedFiles({ say }: Screen, refused: readonly FileProblem[]): string {
  const reasons = new Set(refused.map(({ problem }) => fileWord(problem)));
  const namesFor = (word: Word) =>
    refused.filter(({ problem }) => fileWord(problem) === word).map(({ name }) => name);
  return [...reasons].map((word) => `${namesFor(word).join(", ")}: ${say(word)}`).join("\n");
}

export function toEnd({ readUpTo, find }: Screen): void {
  readUpTo.value = null;
  find(".log")?.scrollTo({ top: 0 });
}

export const newest = (messages: readonly ChatMessage[]): string => messages.at(-1)?.id ?? "";
