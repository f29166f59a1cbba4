import { effect } from "@preact/signals";
import type { View } from "../desk/desk.ts";
import { focusSoon } from "./focus.ts";
import type { Screen } from "./screen.ts";

export const views = ["waiting", "mine", "promised", "open", "closed"] as const satisfies readonly View[];

type Place =
  | { readonly view: View; readonly isToday?: true }
  | { readonly conversation: string }
  | { readonly content: string }
  | { readonly overview: true }
  | null;

/** What an address of the page names: `#/waiting` a view, `#/today` what is due today, `#/c/ID` a conversation, `#/content/…` a part of the content page, `#/overview` the supervisors' overview. */
export function placeOf(hash: string): Place {
  const content = /^#\/content(?:\/(.*))?$/.exec(hash);
  if (content !== null) return { content: content[1] ?? "" };
  const [first, id] = hash.replace(/^#\//, "").split("/");
  if (first === "c" && id !== undefined && id !== "") return { conversation: decode(id) };
  if (first === "overview") return { overview: true };
  if (first === "today") return { view: "promised", isToday: true };
  const view = views.find((one) => one === first);
  return view === undefined ? null : { view };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const conversationPlace = (id: string): string => `#/c/${encodeURIComponent(id)}`;
export const contentPlace = "#/content";
export const overviewPlace = "#/overview";
export const todayPlace = "#/today";
export const viewPlace = (view: View): string => `#/${view}`;

/** Opens a conversation as its link does, but at once: browsers follow a link after the keys that were pressed behind it. */
export function openConversation({ desk, fold }: Screen, id: string, { history }: Window): void {
  if (desk.selected.peek()?.id !== id) history.pushState(null, "", conversationPlace(id));
  desk.select(id);
  fold.value = "talk";
}

/** Shows what is due today, in the place of a conversation. */
export function showToday({ desk, fold }: Screen): void {
  desk.search.value = "";
  desk.view.value = "promised";
  desk.select(null);
  fold.value = "talk";
  focusSoon("#today-title");
}

/** Shows supervisors how it stands; for others there is no such page. */
export function showOverview({ me }: Screen): void {
  if (me.peek()?.role === "supervisor") location.hash = overviewPlace;
}

/** The address follows what is shown and the other way round: reloading, links and the back button keep the place. */
export function followPlace(screen: Screen, page: Window): void {
  const { desk, fold, me, content, overview, at } = screen;
  const read = (hash: string) => {
    const place = placeOf(hash);
    if (place === null) return;
    content.value = "content" in place ? place.content : null;
    overview.value = "overview" in place;
    if ("content" in place || "overview" in place) return;
    if ("view" in place) {
      desk.view.value = place.view;
      desk.search.value = "";
      fold.value = "list";
      if (place.isToday === true) showToday(screen);
      return;
    }
    if (desk.selected.peek()?.id !== place.conversation) desk.select(place.conversation);
    fold.value = "talk";
  };
  // Where the link led, not where one is: something else may have changed the address before the browser told of the link.
  page.addEventListener("hashchange", ({ newURL }) => read(new URL(newURL).hash));
  desk.view.value = keptView(page) ?? desk.view.peek();
  read(page.location.hash);
  effect(() => {
    const selected = desk.selected.value;
    const view = desk.view.value;
    const isElsewhere = content.value !== null || overview.value;
    // Before it is known who sits here, the address may still be another page's.
    if (at.value !== "desk" || (me.value === null && isElsewhere)) return;
    const hash = selected === null ? viewPlace(view) : conversationPlace(selected.id);
    page.history.replaceState({ view }, "", hash);
  });
}

/** Beside an open conversation the address has no room for the list's view: the window's history keeps it. */
function keptView({ history }: Window): View | undefined {
  const kept: unknown = history.state;
  if (typeof kept !== "object" || kept === null || !("view" in kept)) return undefined;
  return views.find((view) => view === kept.view);
}
