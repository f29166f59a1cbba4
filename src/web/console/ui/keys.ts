import { ask, pass, promise, showGuidance, showPart, showPromises, step, take, wait, write } from "./acts.ts";
import { focusSoon, log, searchField } from "./focus.ts";
import { withLateParts } from "./late.ts";
import { showOverview, showToday, viewPlace } from "./place.ts";
import type { Screen } from "./screen.ts";

/** What each single key does. Letters count in either case, as a keyboard with the lock on would write them. */
const deeds: Readonly<Record<string, (screen: Screen) => void>> = {
  j: (screen) => step(screen, "next"),
  k: (screen) => step(screen, "previous"),
  t: (screen) => void take(screen),
  r: (screen) => write(screen, "reply"),
  p: (screen) => promise(screen),
  n: (screen) => write(screen, "note"),
  l: (screen) => showPromises(screen),
  d: (screen) => showToday(screen),
  a: (screen) => showOverview(screen),
  o: (screen) => showGuidance(screen),
  h: (screen) => withLateParts(({ showEarlier }) => showEarlier(screen)),
  e: (screen) => ask(screen, "close"),
  g: (screen) => ask(screen, "give-back"),
  s: (screen) => pass(screen),
  w: (screen) => wait(screen),
  "/": ({ fold }) => {
    fold.value = "list";
    focusSoon(searchField);
  },
  "?": ({ sheet }) => {
    sheet.value = "keys";
  },
};

/** Single keys act everywhere but in a field or a dialog; Escape leaves what one is in. */
export function listenToKeys(screen: Screen, page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (!isAlone(event) || !isFree(screen, page)) return;
    if (screen.at.peek() !== "desk") return leaveOverview(screen, event.key);
    if (event.key === "Escape") return leave(screen, event.target);
    if (!screen.settings.keys.peek() || writesIn(event.target)) return;
    const deed = deeds[event.key.toLowerCase()];
    if (deed === undefined) return;
    event.preventDefault();
    // What is typed ahead of a deed's end is meant for the field that comes then.
    if (screen.desk.selected.peek()?.busy.peek() === true) return;
    deed(screen);
  });
}

/** Signed in, and nothing stands open over the page. */
const isFree = ({ desk }: Screen, page: Document): boolean =>
  desk.session.peek().kind === "signed-in" &&
  page.querySelector("dialog[open], [popover]:popover-open") === null;

/** The other pages have no single keys; Escape leads from the overview back to the desk. */
function leaveOverview({ at, desk }: Screen, key: string): void {
  if (at.peek() === "overview" && key === "Escape") location.hash = viewPlace(desk.view.peek());
}

/** A key that nothing has taken yet, pressed without the ones that make it the browser's. */
const isAlone = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing);

const writesIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function leave(screen: Screen, target: EventTarget | null): void {
  const { desk, fold } = screen;
  if (target instanceof HTMLTextAreaElement) return focusSoon(log);
  if (target instanceof HTMLInputElement) desk.search.value = "";
  showPart(screen, fold.peek() === "dossier" ? "talk" : "list");
}
