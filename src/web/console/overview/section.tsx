import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useWords } from "../ui/screen.ts";

/** One part of the overview under its heading; what is beside the heading says it at a glance. */
export function Section(of: {
  readonly title: string;
  readonly beside?: string;
  readonly isComing: boolean;
  readonly children: ComponentChildren;
}) {
  const { w } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h3 id={id}>{of.title}</h3>
        <span>{of.beside}</span>
      </div>
      {of.isComing ? <p class="arrives-late">{w.loading}</p> : of.children}
    </section>
  );
}
