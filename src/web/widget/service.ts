import type { ServiceHandover } from "./handover.ts";
import { makeCall } from "./line/call.ts";
import { callWorld } from "./line/world.ts";
import styles from "./service.css?inline";
import { showService } from "./service/view.ts";

// The panel's script has put it on the tag.
const { handover } = document.currentScript as HTMLScriptElement & { readonly handover?: ServiceHandover };
if (handover !== undefined) begin(handover);

function begin({ root, server, began }: ServiceHandover): void {
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets.push(sheet);
  const call = makeCall(callWorld);
  began((place) => showService(place, server, call));
}
