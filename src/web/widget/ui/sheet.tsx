import { type Language, languages } from "../../shared/language.ts";
import { ownName } from "../words/words.ts";
import { save } from "./copy.ts";
import { type Screen, type Sheet, settle, showSheet } from "./screen.ts";

interface Choice {
  readonly words: string;
  readonly act: () => void;
  /** Set on the languages: whose name it is, and whether it is spoken now. */
  readonly lang?: Language;
  readonly pressed?: boolean;
}

/** A header's menu, or the question before ending. It shuts when focus leaves it. */
export function SheetOver({ screen }: { readonly screen: Screen }) {
  const { sheet, say } = screen;
  const which = sheet.value;
  if (which === null) return null;
  return (
    <div
      class="sheet"
      role="group"
      tabIndex={-1}
      aria-label={say(which)}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) sheet.value = null;
      }}
    >
      {which === "end" && <p>{say("goOn")}</p>}
      {choices(screen, which).map(({ words, act, lang, pressed }) => (
        <button key={words} type="button" lang={lang} aria-pressed={pressed} onClick={act}>
          {words}
        </button>
      ))}
    </div>
  );
}

function choices(screen: Screen, which: Sheet): readonly Choice[] {
  const { chat, options, say } = screen;
  const shut = () => showSheet(screen, null);
  switch (which) {
    case "language":
      return languages.map((lang) => ({
        words: ownName[lang],
        lang,
        pressed: lang === chat.language.value,
        act() {
          chat.setLanguage(lang);
          shut();
        },
      }));
    case "more":
      return [
        {
          words: say("save"),
          act() {
            save(chat.messages.peek(), options.name ?? say("desk"), chat.language.peek());
            shut();
          },
        },
        { words: say("end"), act: () => showSheet(screen, "end") },
      ];
    case "end":
      return [
        {
          words: say("end"),
          act() {
            chat.end();
            shut();
            settle(screen);
          },
        },
        { words: say("stay"), act: shut },
      ];
  }
}
