import { chatDrawing } from "../shared/drawings.ts";
import type { Handover } from "./handover.ts";
import { makeKeep } from "./line/keep.ts";
import { scopeOf } from "./line/scope.ts";
import { browserWorld } from "./line/world.ts";
import type { Options } from "./options.ts";
import { launcherWords } from "./words/launcher.ts";
import { speak } from "./words/speak.ts";

/** Shows the button that opens the chat. The rest is loaded by the first click, or at once for who has chatted here. */
export function showLauncher(
  root: HTMLElement,
  options: Options,
  nonce: string,
  began: Handover["began"],
): void {
  const say = speak(launcherWords, options.language);
  const { button, tell } = draw(root, say("open"));
  const bring: Handover["bring"] = (script, handover, failed) => {
    const src = `${options.server}/widget-${script}.js`;
    const tag = Object.assign(document.createElement("script"), { src, nonce, handover });
    tag.addEventListener("error", failed);
    document.head.append(tag);
  };
  const handover = { root, options, bring, began, isAwaited: false };
  const load = () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    tell("");
    bring("panel", handover, () => {
      button.ariaBusy = null;
      if (handover.isAwaited) tell(`${say("offline")}. ${say("retry")}.`);
    });
  };
  button.addEventListener("click", () => {
    handover.isAwaited = true;
    load();
  });
  // Who has chatted here before may have an answer waiting.
  if (makeKeep(scopeOf(options), browserWorld().storage).names().length > 0) load();
}

/** The same as ui/widget.tsx draws once it is there, without what it takes to draw it. */
function draw(root: HTMLElement, label: string) {
  const closed = root.appendChild(document.createElement("div"));
  closed.className = "closed";
  const status = closed.appendChild(document.createElement("div"));
  status.role = "status";
  const button = closed.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "launch";
  button.ariaHasPopup = "dialog";
  button.ariaLabel = label;
  const icon = button.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  icon.setAttribute("class", "i");
  icon.setAttribute("viewBox", "0 0 20 20");
  icon.ariaHidden = "true";
  icon
    .appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"))
    .setAttribute("d", chatDrawing);
  return {
    button,
    tell: (text: string) => {
      status.className = text && "peek";
      status.textContent = text;
    },
  };
}
