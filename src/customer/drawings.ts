import { html, type Html } from "./html.ts";

/** What the page draws, each in a square of 20. */
const paths = {
  drop: "M10 2.5c3 3.6 5 6.2 5 9a5 5 0 0 1-10 0c0-2.8 2-5.4 5-9ZM10 14.2a2.6 2.6 0 0 0 2.5-2.6",
  clock: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6v4.2l2.6 1.6",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  late: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6.3v4.2M10 13.5h.01",
  person: "M7 6.8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4.2 16.5c.6-3.2 2.9-4.8 5.8-4.8s5.2 1.6 5.8 4.8",
} as const;

/** A drawing beside words that say the same. */
export const drawing = (name: keyof typeof paths): Html =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="${paths[name]}" /></svg>`;
