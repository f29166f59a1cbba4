import { drawings } from "./drawings.ts";

export type IconName = keyof typeof drawings;

interface Drawn {
  readonly of: string;
  readonly class?: string | undefined;
}

/** A drawing in the colour of the words around it; it says nothing to a screen reader, so words stand beside it. */
export function Drawing({ of: drawing, class: more }: Drawn) {
  const width = /^([\d.]+) /.exec(drawing);
  return (
    <svg class={more === undefined ? "i" : `i ${more}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawing.slice(width?.[0].length ?? 0)} stroke-width={width?.[1]} />
    </svg>
  );
}

/** The drawing of that name. */
export const Icon = (icon: { readonly name: IconName; readonly class?: string }) =>
  Drawing({ of: drawings[icon.name], class: icon.class });
