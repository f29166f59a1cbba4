import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { followReadersSize } from "../../shared/unit.ts";
import { brandTokens } from "../colour.ts";
import type { Chat } from "../line/chat.ts";
import type { Options } from "../options.ts";
import styles from "../widget.css?inline";
import { type Screen, fitField, makeScreen, narrow, settle, showPanel } from "./screen.ts";
import { Widget } from "./widget.tsx";

const name = "lupaus-chat";

/** The widget's element, for the first script that asks; null for all others. */
export function defineWidget() {
  if (customElements.get(name) !== undefined) return null;
  class ChatElement extends HTMLElement {
    #chat: Chat;
    #options: Options;
    #stop: (() => void) | null = null;

    constructor(chat: Chat, options: Options) {
      super();
      this.#chat = chat;
      this.#options = options;
    }
    connectedCallback(): void {
      this.#stop ??= show(this, this.#chat, this.#options);
    }
    disconnectedCallback(): void {
      // A site that goes to its next page by putting in another body takes us away with the old one: we move over.
      if (this.parentNode !== null) return document.body.append(this);
      this.#stop?.();
      this.#chat.dispose();
    }
  }
  customElements.define(name, ChatElement);
  return ChatElement;
}

/** Draws the widget inside a shadow root, which the page's styles don't reach. */
function show(host: HTMLElement, chat: Chat, options: Options): () => void {
  if (options.theme !== null) host.dataset["theme"] = options.theme;
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = `w ${options.position}`;
  for (const [token, value] of Object.entries(brandTokens(options.colour ?? "")))
    root.style.setProperty(token, value);
  shadow.append(root);
  followReadersSize(host);
  const screen = makeScreen(chat, options, root);
  const stops = [draw(screen, root), tellUnread(screen), followWidth(screen), followKeyboard(root)];
  return () => stops.forEach((stop) => stop());
}

/** All is drawn anew when anything changes that was read while drawing. */
function draw(screen: Screen, root: HTMLElement): () => void {
  const stopDrawing = effect(() => {
    root.lang = screen.chat.language.value;
    render(<Widget screen={screen} />, root);
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
