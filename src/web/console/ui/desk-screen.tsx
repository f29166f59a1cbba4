import { useEffect } from "preact/hooks";
import { CloseSheet } from "./close-sheet.tsx";
import { Dossier } from "./dossier.tsx";
import { Folds } from "./folds.tsx";
import { GiveBackSheet } from "./give-back-sheet.tsx";
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
      <OpenSheet open={sheet.value} />
    </div>
  );
}

function OpenSheet({ open }: { readonly open: Sheet | null }) {
  if (open === "close") return <CloseSheet />;
  return open === "give-back" ? <GiveBackSheet /> : <LateSheet open={open} />;
}

/** The other dialogs come when the desk stands, so that they are there before somebody asks for one. */
function LateSheet({ open }: { readonly open: Exclude<Sheet, "close" | "give-back"> | null }) {
  const { sheet } = useScreen();
  useEffect(() => loadLateParts(), []);
  const parts = useLateParts(open !== null, () => {
    sheet.value = null;
  });
  if (open === null || parts === null) return null;
  if (typeof open !== "string") return <LateSheetAbout open={open} parts={parts} />;
  switch (open) {
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
  }
}
