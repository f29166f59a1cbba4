import type { Place, ServiceHandover } from "./handover.ts";
import { makeCall } from "./line/call.ts";
import { callWorld } from "./line/world.ts";
import styles from "./service.css?inline";
import { showService } from "./service/view.ts";

// The panel's script has put it on the tag.
const script = document.currentScript as HTMLScriptElement & { readonly handover?: ServiceHandover };
if (script.handover !== undefined) begin(script.handover);

function begin({ began }: ServiceHandover): void {
  const server = new URL(".", script.src).href.slice(0, -1);
  const call = makeCall(callWorld);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  began((place) => {
    dress(place, sheet);
    showService(place, server, call);
  });
}

/** The styles come with the first showing. */
function dress({ panel }: Place, sheet: CSSStyleSheet): void {
  const shadow = panel.getRootNode();
  if (shadow instanceof ShadowRoot && !shadow.adoptedStyleSheets.includes(sheet))
    shadow.adoptedStyleSheets.push(sheet);
}
