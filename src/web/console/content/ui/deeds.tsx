import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { clock, day } from "../../../shared/times.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { focusSoon } from "../../ui/focus.ts";
import { useScreen } from "../../ui/screen.ts";
import { useBench, useWords } from "./bench.ts";
import { useTable } from "./on-table.ts";

/** How an entry goes on: saved, approved, published, removed; and how it stands. */
export function Deeds() {
  const { editing } = useTable();
  const { w } = useWords();
  useSaveKey();
  useKeptFocus();
  return (
    <div class="deeds">
      <Standing />
      <div class="deeds-row">
        <Ending />
        {editing.isUnsaved.value && (
          <Deed kind="edge" act={() => void editing.save()}>
            {w.deeds.save} <kbd aria-hidden="true">Ctrl S</kbd>
          </Deed>
        )}
        <Approving />
      </div>
    </div>
  );
}

/** Throwing away what is begun, and removing the whole entry; both ask first. */
function Ending() {
  const { editing } = useTable();
  const { w } = useWords();
  const asks = useSignal<"remove" | "drop" | null>(null);
  const draft = editing.draft.value;
  const isRemoval = draft?.kind === "remove";
  const isServed = editing.answer.value?.listed !== null;
  return (
    <>
      {(editing.isUnsaved.value || draft !== null) && (
        <Deed act={() => (asks.value = "drop")}>{isRemoval ? w.deeds.keepEntry : w.deeds.drop}</Deed>
      )}
      {isServed && !isRemoval && <Deed act={() => (asks.value = "remove")}>{w.deeds.remove}</Deed>}
      {asks.value !== null && <Sure of={asks.value} close={() => (asks.value = null)} />}
    </>
  );
}

type Next = "publish" | "approve" | "wait" | null;

/** What comes next on its way: publishing, and before it, where the house wants so, a second pair of eyes. */
function useNext(): Next {
  const { editing } = useTable();
  const { drafts } = useBench();
  const { me } = useScreen();
  const isReviewed = drafts.value?.review === true;
  const draft = editing.draft.value;
  if (editing.isUnsaved.value) return isReviewed ? null : "publish";
  if (draft === null) return null;
  if (!isReviewed || draft.approvedBy !== null) return "publish";
  return draft.by === me.value?.name ? "wait" : "approve";
}

function Approving() {
  const { editing } = useTable();
  const { w } = useWords();
  const next = useNext();
  const isRemoval = editing.draft.value?.kind === "remove";
  if (next === null) return null;
  if (next === "wait") return <p class="hint">{w.deeds.needsReview}</p>;
  if (next === "approve")
    return (
      <Deed kind="go" act={() => void editing.approve()}>
        {w.deeds.approve}
      </Deed>
    );
  return (
    <Deed kind="go" act={() => void editing.publish()}>
      {isRemoval ? w.deeds.publishRemoval : w.deeds.publish}
    </Deed>
  );
}

/** A button that waits while a deed is under way. */
function Deed(of: {
  readonly kind?: "edge" | "go";
  readonly act: () => void;
  readonly children: preact.ComponentChildren;
}) {
  const { editing } = useTable();
  return (
    <button
      class={`btn ${of.kind ?? ""}`}
      type="button"
      aria-disabled={editing.busy.value}
      onClick={() => {
        if (!editing.busy.peek()) of.act();
      }}
    >
      {of.children}
    </button>
  );
}

function useSaveKey(): void {
  const { editing } = useTable();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      if (editing.isUnsaved.peek()) void editing.save();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [editing]);
}

/** A button that has done its deed may go: whoever pressed it goes on where its outcome is told. */
function useKeptFocus(): void {
  const { editing } = useTable();
  useSignalEffect(() => {
    if (editing.busy.value) return;
    requestAnimationFrame(() => {
      const isHeld = document.activeElement !== null && document.activeElement !== document.body;
      if (!isHeld && editing.conflict.peek() === null) focusSoon("#outcome .told", "#content-title");
    });
  });
}

/** How it stands, in a few words. */
function Standing() {
  const { editing } = useTable();
  const { world } = useBench();
  const { w, language } = useWords();
  const draft = editing.draft.value;
  const words = () => {
    if (editing.busy.value) return w.deeds.busy;
    if (editing.isUnsaved.value) return w.deeds.unsaved;
    if (draft === null) return w.deeds.served;
    const at = Date.parse(draft.at);
    const saved = w.deeds.saved(draft.by, `${day(at, world.now(), language)} ${clock(at, language)}`);
    return draft.approvedBy === null ? saved : `${saved}. ${w.deeds.approved(draft.approvedBy)}`;
  };
  return (
    <p class="standing" role="status" dir="auto">
      {words()}
    </p>
  );
}

/** Asks before something is lost. */
function Sure({ of, close }: { readonly of: "remove" | "drop"; readonly close: () => void }) {
  const { editing } = useTable();
  const { w, desk } = useWords();
  const isRemoval = of === "remove";
  const act = isRemoval ? editing.draftRemoval : editing.dropDraft;
  return (
    <Dialog title={isRemoval ? w.deeds.sureRemove : w.deeds.sureDrop} close={close}>
      <p class="sheet-text">{isRemoval ? w.deeds.sureRemoveText : w.deeds.sureDropText}</p>
      <div class="sheet-acts">
        <button class="btn" type="button" onClick={close}>
          {desk.cancel}
        </button>
        <button
          class="btn go"
          type="button"
          onClick={() => {
            close();
            void act();
          }}
        >
          {isRemoval ? w.deeds.remove : w.deeds.drop}
        </button>
      </div>
    </Dialog>
  );
}
