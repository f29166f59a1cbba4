import type { ServiceAnswer } from "../../../customer/protocol.ts";
import { rightDrawing } from "../../shared/drawings.ts";
import type { Place } from "../handover.ts";
import type { Call } from "../line/call.ts";
import { serviceWords } from "../words/service.ts";
import { speak } from "../words/speak.ts";
import { element, icon } from "./element.ts";
import { drawTold } from "./told.ts";

/** Shows over the chat how the service stands now, asked of the server each time; the chat goes on behind it. */
export function showService(place: Place, server: string, call: Call): void {
  const { panel, language } = place;
  const say = speak(serviceWords, language);
  const fresh = element("span", { role: "status" });
  const back = element("button", { type: "button", className: "ghost", ariaLabel: say("back") });
  back.append(icon(rightDrawing));
  const title = place.say("service");
  const status = element("div", { role: "status" });
  const told = element("div", { className: "told", role: "region", tabIndex: 0, ariaLabel: title }, status);
  const head = element("div", { className: "top" }, back, element("h2", {}, title), fresh);
  const view = element("div", { className: "service" }, head, told);

  const stopListening = tellNews(panel, () => {
    fresh.textContent = place.say("fresh");
  });
  onLeave(panel, back, () => {
    stopListening();
    view.remove();
    place.left();
  });

  async function load(): Promise<void> {
    status.textContent = say("loading");
    const answer = await call<ServiceAnswer>("GET", `${server}/service.json?lang=${language}`, null);
    if (answer.kind === "ok") {
      const { now, today } = answer.body.told;
      const lines = [now, today].filter((line) => line !== null);
      status.replaceChildren(...lines.map((line) => element("p", {}, line)));
      told.append(...drawTold(answer.body.told, server));
    } else {
      const again = element("button", { type: "button", className: "link" }, place.say("retry"));
      again.addEventListener("click", () => {
        back.focus();
        void load();
      });
      status.replaceChildren(say("failed"), again);
    }
  }
  panel.append(view);
  back.focus();
  void load();
}

/** Goes back to the chat once: by the button, by Escape, or by a phone's way back, which comes as "cancel". */
function onLeave(panel: HTMLElement, back: HTMLElement, leave: () => void): void {
  const left = new AbortController();
  const go = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    left.abort();
    leave();
  };
  // Before the panel hears of it, which would shut.
  const first = { capture: true, signal: left.signal };
  back.addEventListener("click", go, first);
  panel.addEventListener("cancel", go, first);
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.isComposing) go(event);
    },
    first,
  );
}

/** Calls when somebody says something in the chat behind; answers what ends it. */
function tellNews(panel: HTMLElement, tell: () => void): () => void {
  const isSaid = (node: Node) => node instanceof HTMLElement && node.matches(".turn:not(.me), .sys");
  const watch = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isSaid))) tell();
  });
  const turns = panel.querySelector(".turns");
  if (turns !== null) watch.observe(turns, { childList: true });
  return () => watch.disconnect();
}
