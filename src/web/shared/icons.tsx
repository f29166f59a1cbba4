import { drawings } from "./drawings.ts";

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
