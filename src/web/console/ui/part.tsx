import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** One part of the dossier under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
