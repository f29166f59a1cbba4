import { type Language, languageNames, languages } from "../../shared/language.ts";
import { asText, save } from "./copy.ts";
import { openService } from "./service.ts";
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
      aria-live="polite"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) sheet.value = null;
      }}
    >
      {which === "end" && <p>{say("goOn")}</p>}
      {choices(screen, which).map(({ words, act, lang, pressed }, at) => (
        <button key={at} type="button" lang={lang} aria-pressed={pressed} onClick={act}>
          {words}
        </button>
      ))}
    </div>
  );
}

function choices(screen: Screen, which: Sheet): readonly Choice[] {
  const { chat, say } = screen;
  const shut = () => showSheet(screen, null);
  switch (which) {
    case "language":
      return languages.map((lang) => ({
        words: languageNames[lang],
        lang,
        pressed: lang === chat.language.value,
        act() {
          chat.setLanguage(lang);
          shut();
        },
      }));
    case "more":
      return [
        { words: say(screen.door.value), act: () => openService(screen) },
        ...copies(screen, shut),
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

/** A page that isn't safe has no clipboard; where the browser won't give it, the copy is a file. */
function copies({ chat, options, copied, say }: Screen, shut: () => void): readonly Choice[] {
  const firm = options.name ?? say("desk");
  const text = () => asText(chat.messages.peek(), firm, chat.language.peek());
  const keep = () => {
    save(text(), firm);
    shut();
  };
  const copy = () => void navigator.clipboard.writeText(text()).then(() => (copied.value = true), keep);
  return [
    ...("clipboard" in navigator ? [{ words: say(copied.value ? "copied" : "copy"), act: copy }] : []),
    { words: say("save"), act: keep },
  ];
}
