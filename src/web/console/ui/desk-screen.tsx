import { Icon } from "../../shared/icons.tsx";
import { CloseSheet } from "./close-sheet.tsx";
import { CorrectSheet } from "./correct-sheet.tsx";
import { Dossier } from "./dossier.tsx";
import { Folds } from "./folds.tsx";
import { GiveBackSheet } from "./give-back-sheet.tsx";
import { Header } from "./header.tsx";
import { KeysSheet } from "./keys-sheet.tsx";
import { List } from "./list.tsx";
import { useScreen, useWords } from "./screen.ts";
import { TalkPart } from "./talk-part.tsx";

/** The screen of an agent at work. */
export function DeskScreen() {
  const { fold, sheet } = useScreen();
  return (
    <div class="desk" data-fold={fold.value}>
      <Header />
      <Offline />
      <Folds />
      <main class="cols">
        <List />
        <TalkPart />
        <Dossier />
      </main>
      {sheet.value === "close" && <CloseSheet />}
      {sheet.value === "give-back" && <GiveBackSheet />}
      {sheet.value !== null && typeof sheet.value === "object" && (
        <CorrectSheet message={sheet.value.message} />
      )}
      {sheet.value === "keys" && <KeysSheet />}
    </div>
  );
}

function Offline() {
  const { desk } = useScreen();
  const { w } = useWords();
  return (
    <div class="offline" role="status">
      {desk.link.value === "offline" && (
        <p>
          <Icon name="off" />
          {w.offline}
        </p>
      )}
    </div>
  );
}
