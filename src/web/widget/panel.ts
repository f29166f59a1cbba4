import type { Handover } from "./handover.ts";
import { makeChat } from "./line/make-chat.ts";
import { browserWorld } from "./line/world.ts";
import styles from "./panel.css?inline";
import { run } from "./ui/run.ts";
import { makeScreen, openPanel } from "./ui/screen.ts";

// The page's script has put it on the tag.
const { handover } = document.currentScript as HTMLScriptElement & { readonly handover?: Handover };
if (handover !== undefined) begin(handover);

/** Goes on where the launcher has waited. */
function begin({ root, options, isAwaited, bring, began }: Handover): void {
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  const chat = makeChat(options, browserWorld());
  const screen = makeScreen(chat, options, root, bring);
  const hadFocus = shadow.activeElement !== null;
  root.replaceChildren();
  const stop = run(screen, root);
  if (isAwaited) openPanel(screen);
  else if (hadFocus) screen.find(".launch")?.focus();
  began(() => {
    stop();
    chat.dispose();
  });
}
