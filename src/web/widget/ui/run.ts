import { effect, signal } from "@preact/signals";
import { h, render } from "preact";
import { type Screen, fitField, narrow, settle, showPanel } from "./screen.ts";
import { Widget } from "./widget.tsx";

/** Draws the screen and keeps it true to the chat and the browser's window, until it is stopped. */
export function run(screen: Screen, root: HTMLElement): () => void {
  const stops = [draw(screen, root), tellUnread(screen), followWidth(screen), followKeyboard(root)];
  return () => stops.forEach((stop) => stop());
}

/** All is drawn anew when anything changes that was read while drawing. */
function draw(screen: Screen, root: HTMLElement): () => void {
  const stopDrawing = effect(() => {
    root.lang = screen.chat.language.value;
    render(h(Widget, { screen }), root);
  });
  const stopWriting = effect(() => fitField(screen, screen.chat.draft.value));
  return () => {
    stopDrawing();
    stopWriting();
  };
}

/** What is in view is read; what isn't is told in the page's title while the page is out of sight. */
function tellUnread({ chat, open }: Screen): () => void {
  const visible = signal(true);
  const look = () => {
    visible.value = !document.hidden;
  };
  look();
  document.addEventListener("visibilitychange", look);
  const stop = effect(() => {
    const unread = chat.unread.value.length;
    if (open.value && visible.value && unread > 0) chat.seen();
    const own = document.title.replace(/^\(\d+\) /, "");
    const title = unread > 0 && !visible.value ? `(${unread}) ${own}` : own;
    if (title !== document.title) document.title = title;
  });
  return () => {
    stop();
    document.removeEventListener("visibilitychange", look);
  };
}

/** A window that becomes small or large shows the panel in its other way. */
function followWidth(screen: Screen): () => void {
  const query = matchMedia(narrow);
  const change = () => {
    const panel = screen.find("dialog");
    if (!(panel instanceof HTMLDialogElement)) return;
    panel.close();
    showPanel(screen);
    settle(screen);
  };
  query.addEventListener("change", change);
  return () => query.removeEventListener("change", change);
}

/** A phone's keyboard covers the page without making it smaller: the panel keeps to what can be seen. */
function followKeyboard(root: HTMLElement): () => void {
  const view = visualViewport;
  const follow = () => {
    if (view === null || view.scale > 1) return;
    root.style.setProperty("--seen", `${view.height}px`);
    root.style.setProperty("--above", `${view.offsetTop}px`);
  };
  view?.addEventListener("resize", follow);
  view?.addEventListener("scroll", follow);
  return () => {
    view?.removeEventListener("resize", follow);
    view?.removeEventListener("scroll", follow);
  };
}
