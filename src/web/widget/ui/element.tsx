import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { followReadersSize } from "../../shared/unit.ts";
import { brandTokens } from "../colour.ts";
import type { Chat } from "../line/chat.ts";
import type { Options } from "../options.ts";
import styles from "../widget.css?inline";
import { fitField, makeScreen, narrow, settle, showPanel } from "./screen.ts";
import { Widget } from "./widget.tsx";

export const tag = "lupaus-chat";

/** Puts the widget on the page, inside a shadow root that the page's styles don't reach. */
export function showWidget(chat: Chat, options: Options): HTMLElement {
  const host = document.createElement(tag);
  if (options.theme !== null) host.dataset["theme"] = options.theme;
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = `w ${options.position}`;
  for (const [name, value] of Object.entries(brandTokens(options.colour ?? "")))
    root.style.setProperty(name, value);
  shadow.append(root);
  document.body.append(host);
  followReadersSize(host);
  run(chat, options, root);
  return host;
}

function run(chat: Chat, options: Options, root: HTMLElement): void {
  const screen = makeScreen(chat, options, root);
  const visible = signal(!document.hidden);
  document.addEventListener("visibilitychange", () => {
    visible.value = !document.hidden;
  });
  effect(() => {
    root.lang = chat.language.value;
    render(<Widget screen={screen} />, root);
  });
  effect(() => {
    const unread = chat.unread.value.length;
    if (screen.open.value && visible.value && unread > 0) chat.seen();
    const title = document.title.replace(/^\(\d+\) /, "");
    const told = unread > 0 && !visible.value ? `(${unread}) ${title}` : title;
    if (told !== document.title) document.title = told;
  });
  effect(() => {
    fitField(screen, chat.draft.value);
  });
  matchMedia(narrow).addEventListener("change", () => {
    const panel = screen.find("dialog");
    if (!(panel instanceof HTMLDialogElement)) return;
    panel.close();
    showPanel(screen);
    settle(screen);
  });
  followKeyboard(root);
}

/** A phone's keyboard covers the page without making it smaller: the panel keeps to what can be seen. */
function followKeyboard(root: HTMLElement): void {
  const view = visualViewport;
  const follow = () => {
    if (view === null || view.scale > 1) return;
    root.style.setProperty("--seen", `${view.height}px`);
    root.style.setProperty("--above", `${view.offsetTop}px`);
  };
  view?.addEventListener("resize", follow);
  view?.addEventListener("scroll", follow);
}
