import { defineWidget } from "./element.ts";
import { readOptions } from "./options.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement) begin(script);

/** One page has one widget, however many of its tags there are, and wherever in the page they stand. */
function begin(tag: HTMLScriptElement): void {
  const Widget = defineWidget();
  if (Widget === null) return;
  const options = readOptions(tag, document.documentElement.lang);
  const show = () => document.body.append(new Widget(options, tag.nonce));
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
  else show();
}
