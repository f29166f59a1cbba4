import { followReadersSize } from "../shared/unit.ts";
import { brandTokens } from "./colour.ts";
import styles from "./launcher.css?inline";
import { showLauncher } from "./launcher.ts";
import type { Options } from "./options.ts";

const name = "lupaus-chat";

/** The widget's element, for the first script that asks; null for all others. */
export function defineWidget() {
  if (customElements.get(name) !== undefined) return null;
  class ChatElement extends HTMLElement {
    #isShown = false;
    #options: Options;
    #nonce: string;
    #stop: (() => void) | null = null;

    constructor(options: Options, nonce: string) {
      super();
      this.#options = options;
      this.#nonce = nonce;
    }
    connectedCallback(): void {
      if (this.#isShown) return;
      this.#isShown = true;
      showLauncher(dress(this, this.#options), this.#options, this.#nonce, (stop) => {
        if (this.isConnected) this.#stop = stop;
        else stop();
      });
    }
    disconnectedCallback(): void {
      // A site that goes to its next page by putting in another body takes us away with the old one: we move over.
      if (this.parentNode === null) this.#stop?.();
      else document.body.append(this);
    }
  }
  customElements.define(name, ChatElement);
  return ChatElement;
}

/** Where the widget is drawn: inside a shadow root, which the page's styles don't reach. */
function dress(host: HTMLElement, options: Options): HTMLElement {
  if (options.theme !== null) host.dataset["theme"] = options.theme;
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = `w ${options.position}`;
  root.lang = options.language;
  for (const [token, value] of Object.entries(brandTokens(options.colour ?? "")))
    root.style.setProperty(token, value);
  shadow.append(root);
  followReadersSize(host);
  return root;
}
