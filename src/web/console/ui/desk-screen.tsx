import { useEffect } from "preact/hooks";
import { CloseSheet } from "./close-sheet.tsx";
import { CorrectSheet } from "./correct-sheet.tsx";
import { Dossier } from "./dossier.tsx";
import { Folds } from "./folds.tsx";
import { GiveBackSheet } from "./give-back-sheet.tsx";
import { Header } from "./header.tsx";
import { makeLate } from "./late.ts";
import { List } from "./list.tsx";
import { PromiseSheet } from "./promise-sheet.tsx";
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
  if (open === "give-back") return <GiveBackSheet />;
  if (open !== null && typeof open !== "string") {
    if (open.kind === "correct") return <CorrectSheet message={open.message} />;
    if (open.kind === "promise") return <PromiseSheet of={open} />;
  }
  return <LateSheet open={open} />;
}

const loadSheets = () => import("./late-sheets.ts");
const useSheets = makeLate(loadSheets);

/** The others come when the desk stands, so that they are there before somebody asks for one. */
function LateSheet({
  open,
}: {
  readonly open: Extract<Sheet, "transfer" | "wait" | "keys" | { readonly kind: "wrong" }> | null;
}) {
  const { sheet } = useScreen();
  useEffect(() => void loadSheets().catch(() => {}), []);
  const parts = useSheets(open !== null, () => {
    sheet.value = null;
  });
  if (open === null || parts === null) return null;
  switch (open) {
    case "transfer":
      return <parts.TransferSheet />;
    case "wait":
      return <parts.WaitSheet />;
    case "keys":
      return <parts.KeysSheet />;
    default:
      return <parts.WrongSheet about={open} />;
  }
}
