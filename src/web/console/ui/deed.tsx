import type { ComponentChildren } from "preact";
import { useScreen, useWords } from "./screen.ts";

/** A button for what only the server can do: while it can't be reached the button keeps its place and tells why it waits. */
export function Deed(of: {
  readonly class: string;
  readonly busy?: boolean;
  /** What it does, where the words on it say it only together with what stands around it. */
  readonly label?: string;
  readonly act: () => void;
  readonly children: ComponentChildren;
}) {
  const { desk } = useScreen();
  const { w } = useWords();
  const cutOff = desk.link.value === "offline";
  return (
    <button
      class={of.class}
      type="button"
      aria-label={of.label}
      aria-disabled={cutOff || of.busy === true}
      title={cutOff ? w.acts.offline : undefined}
      onClick={of.act}
    >
      {of.children}
    </button>
  );
}
