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
import { TransferSheet } from "./transfer-sheet.tsx";
import { Troubles } from "./troubles.tsx";
import { WaitSheet } from "./wait-sheet.tsx";
import { WrongSheet } from "./wrong-sheet.tsx";

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
  switch (open) {
    case null:
      return null;
    case "close":
      return <CloseSheet />;
    case "give-back":
      return <GiveBackSheet />;
    case "transfer":
      return <TransferSheet />;
    case "wait":
      return <WaitSheet />;
    case "keys":
      return <Keys />;
    default:
      return <OpenAbout open={open} />;
  }
}

const useKeysSheet = makeLate(() => import("./keys-sheet.tsx"));

/** The sheet of keys comes when somebody asks for it. */
function Keys() {
  const { sheet } = useScreen();
  const part = useKeysSheet(true, () => {
    sheet.value = null;
  });
  return part && <part.KeysSheet />;
}

/** The dialogs about one thing. */
function OpenAbout({ open }: { readonly open: Exclude<Sheet, string> }) {
  switch (open.kind) {
    case "correct":
      return <CorrectSheet message={open.message} />;
    case "wrong":
      return <WrongSheet about={open} />;
    case "promise":
      return <PromiseSheet of={open} />;
  }
}
