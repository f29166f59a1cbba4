import { useEffect } from "preact/hooks";
import { Dossier } from "./dossier.tsx";
import { Folds } from "./folds.tsx";
import { Header } from "./header.tsx";
import { loadLateParts, useLateParts } from "./late.ts";
import { List } from "./list.tsx";
import { type Sheet, useScreen } from "./screen.ts";
import { Mended } from "./mended.tsx";
import { TalkPart } from "./talk-part.tsx";
import { Troubles } from "./troubles.tsx";

/** The screen of an agent at work. */
export function DeskScreen() {
  const { fold, sheet } = useScreen();
  return (
    <div class="desk" data-fold={fold.value}>
      <Header />
      <Troubles />
      <Mended />
      <Folds />
      <main class="cols">
        <List />
        <TalkPart />
        <Dossier />
      </main>
      <LateSheet open={sheet.value} />
    </div>
  );
}

/** Dialogs come when the desk stands, so that they are there before somebody asks for one. */
function LateSheet({ open }: { readonly open: Sheet | null }) {
  const { sheet } = useScreen();
  useEffect(() => loadLateParts(), []);
  const parts = useLateParts(open !== null, () => {
    sheet.value = null;
  });
  if (open === null || parts === null) return null;
  if (typeof open !== "string") return <LateSheetAbout open={open} parts={parts} />;
  switch (open) {
    case "close":
      return <parts.CloseSheet />;
    case "give-back":
      return <parts.GiveBackSheet />;
    case "transfer":
      return <parts.TransferSheet />;
    case "wait":
      return <parts.WaitSheet />;
    case "keys":
      return <parts.KeysSheet />;
  }
}

/** The dialogs about one thing. */
function LateSheetAbout(of: {
  readonly open: Exclude<Sheet, string>;
  readonly parts: NonNullable<ReturnType<typeof useLateParts>>;
}) {
  const { open, parts } = of;
  switch (open.kind) {
    case "correct":
      return <parts.CorrectSheet message={open.message} />;
    case "wrong":
      return <parts.WrongSheet about={open} />;
    case "promise":
      return <parts.PromiseSheet of={open} />;
    case "part":
      return <parts.PartSheet of={open} />;
  }
}
