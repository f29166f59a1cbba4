import { Drawing } from "./icons.tsx";

/** Drawings of the pages alone: the widget doesn't carry them. */
const pageDrawings = {
  drop: "M10 2.5c3 3.6 5 6.2 5 9a5 5 0 0 1-10 0c0-2.8 2-5.4 5-9ZM10 14.2a2.6 2.6 0 0 0 2.5-2.6",
  find: "M4 9a5 5 0 1 0 10 0a5 5 0 1 0-10 0m9 4 3.5 3.5",
  promise: "M4 10.5a6 6 0 1 0 2-4.5M6 2.8V6h3.2M10 7v3.5l2.3 1.3",
  globe: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M3 10h14M10 3c4 4.5 4 9.5 0 14M10 3c-4 4.5-4 9.5 0 14",
} as const;

/** The same as Icon, of what only pages show. */
export const PageIcon = ({ name }: { readonly name: keyof typeof pageDrawings }) => (
  <Drawing of={pageDrawings[name]} />
);
