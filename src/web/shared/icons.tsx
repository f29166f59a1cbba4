/** The drawings, each one path in a 20 by 20 box, drawn with a round pen of 1.6 unless a width stands before it. */
const drawings = {
  drop: "M10 2.5c3 3.6 5 6.2 5 9a5 5 0 0 1-10 0c0-2.8 2-5.4 5-9ZM10 14.2a2.6 2.6 0 0 0 2.5-2.6",
  more: "2.6 M5 10h.01M10 10h.01M15 10h.01",
  down: "m5.5 8 4.5 4.500L14.5 8",
  up: "m5.5 12.500L10 8l4.5 4.5",
  right: "m8 5.5 4.5 4.500L8 14.5",
  left: "M12 5.5 7.5 10l4.5 4.5",
  person: "M7 6.8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4.2 16.500c.6-3.2 2.9-4.8 5.8-4.800s5.2 1.6 5.8 4.8",
  bot: "M6.5 6h7a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3ZM10 3v3M7.5 10.500v1M12.5 10.500v1",
  clip: "m15.8 9.3-5.9 5.900a3.6 3.6 0 0 1-5.1-5.100l6-6a2.4 2.4 0 0 1 3.4 3.400l-6 6a1.2 1.2 0 0 1-1.7-1.700l5.4-5.4",
  send: "M10 15.500v-11M5.5 9 10 4.5 14.5 9",
  clock: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6v4.200l2.6 1.6",
  yes: "m4.5 10.5 3.5 3.5 7.5-8",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  no: "m5.5 5.5 9 9M14.5 5.500l-9 9",
  late: "1.7 M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6.300v4.200M10 13.500h.01",
  off: "M3 8c4.2-3.6 9.8-3.6 14 0M5.8 11c2.6-2 5.8-2 8.4 0M10 14.500h.01M3.5 3.500l13 13",
  chat: "M4 4.500h12a1.5 1.5 0 0 1 1.5 1.500v7a1.5 1.5 0 0 1-1.5 1.500H9.500L6 17.300v-2.800H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.500Z",
  find: "M4 9a5 5 0 1 0 10 0a5 5 0 1 0-10 0m9 4 3.5 3.5",
  promise: "M4 10.500a6 6 0 1 0 2-4.500M6 2.800V6h3.200M10 7v3.500l2.3 1.3",
  mood: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M7.3 13.500c.7-1 1.6-1.5 2.7-1.500s2 .5 2.7 1.500M7.5 8.300h.01M12.5 8.300h.01",
  globe: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M3 10h14M10 3c4 4.5 4 9.5 0 14M10 3c-4 4.5-4 9.5 0 14",
} as const;

export type IconName = keyof typeof drawings;

/** A drawing in the colour of the words around it; it says nothing to a screen reader, so words stand beside it. */
export function Icon({ name, class: more }: { readonly name: IconName; readonly class?: string }) {
  const drawing: string = drawings[name];
  const width = /^([\d.]+) /.exec(drawing);
  return (
    <svg class={more === undefined ? "i" : `i ${more}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawing.slice(width?.[0].length ?? 0)} stroke-width={width?.[1]} />
    </svg>
  );
}
