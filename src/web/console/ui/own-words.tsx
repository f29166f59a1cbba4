import type { Signal } from "@preact/signals";
import type { RefObject } from "preact";

/** The field of a dialog for what the agent says in their own words. */
export function OwnWords(props: {
  readonly label: string;
  readonly written: Signal<string>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly required: boolean;
  /** Whether the dialog opens with the cursor in it. */
  readonly isFirst?: boolean;
}) {
  const { label, written, field, longest, required, isFirst = false } = props;
  return (
    <label class="own">
      {label}
      <textarea
        ref={field}
        class="field sheet-area"
        rows={3}
        maxLength={longest}
        dir="auto"
        required={required}
        autofocus={isFirst}
        value={written.value}
        onInput={({ currentTarget }) => (written.value = currentTarget.value)}
      />
    </label>
  );
}
