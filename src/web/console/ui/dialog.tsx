import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/** A dialog over everything, open as long as it is there; the focus goes back to where it was. With `close` null only a deed ends it. */
export function Dialog(props: {
  readonly title: string;
  readonly close: (() => void) | null;
  readonly children: ComponentChildren;
}) {
  const { title, close, children } = props;
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close?.();
      }}
      onClose={() => {
        // A browser heeds only the first of several Escapes, and shuts the dialog itself by the second.
        if (box.current === null || box.current.open) return;
        if (close === null) box.current.showModal();
        else close();
      }}
      onClick={(event) => {
        if (event.target === box.current) close?.();
      }}
    >
      <div class="sheet-in">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
