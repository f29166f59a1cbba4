import { Icon } from "../../shared/icons.tsx";
import { languageNames } from "../../shared/language.ts";
import { Foot } from "./foot.tsx";
import { Log } from "./log.tsx";
import { type Screen, type Sheet, closePanel, newest, showSheet, toEnd } from "./screen.ts";
import { SheetOver } from "./sheet.tsx";
import { answering } from "./standing.ts";

/** The open chat: who we are, what was said, and where to write. */
export function Panel({ screen }: { readonly screen: Screen }) {
  const { chat, sheet, readUpTo, say } = screen;
  const messages = chat.messages.value;
  const close = () => closePanel(screen);
  const refused = chat.link.value === "refused";
  const escape = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (sheet.peek() === null) close();
    else showSheet(screen, null);
  };
  return (
    <dialog
      class="panel"
      aria-labelledby="name"
      onCancel={escape}
      onClose={() => {
        // A phone's way back shuts the dialog itself; one that only changes its size is shown again at once.
        if (screen.find("dialog")?.hasAttribute("open") === false) close();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.isComposing) escape(event);
      }}
    >
      <Top screen={screen} close={close} />
      <SheetOver screen={screen} />
      {refused ? (
        <p class="log empty rest" role="status" tabIndex={-1}>
          {say("refused")}
        </p>
      ) : (
        <>
          <Log screen={screen} messages={messages} />
          {readUpTo.value !== null && readUpTo.value !== newest(messages) && (
            <button type="button" class="fresh" onClick={() => toEnd(screen)}>
              {say("fresh")}
              <Icon name="down" />
            </button>
          )}
          <Foot screen={screen} />
        </>
      )}
    </dialog>
  );
}

function Top({ screen, close }: { readonly screen: Screen; readonly close: () => void }) {
  const { chat, options, say } = screen;
  const language = chat.language.value;
  const who = answering(chat.link.value, chat.status.value.state);
  return (
    <div class="top">
      <span class="mark">
        <Icon name="chat" />
      </span>
      <div class="who">
        <h2 id="name">{options.name ?? say("desk")}</h2>
        {who !== null && <p>{say(who)}</p>}
      </div>
      <Opener
        screen={screen}
        sheet="language"
        label={`${say("language")}: ${languageNames[language]}, ${language.toUpperCase()}`}
      >
        {language.toUpperCase()}
      </Opener>
      <Opener screen={screen} sheet="more" label={say("more")}>
        <Icon name="more" />
      </Opener>
      <button type="button" class="ghost" aria-label={say("close")} onClick={close}>
        <Icon name="down" />
      </button>
    </div>
  );
}

function Opener(of: {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly label: string;
  readonly children: preact.ComponentChildren;
}) {
  const open = of.screen.sheet.value === of.sheet;
  return (
    <button
      type="button"
      class="ghost"
      data-sheet={of.sheet}
      aria-expanded={open}
      aria-label={of.label}
      // Focus stays in the open sheet, which shuts when it loses it: otherwise it would shut and open again.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => showSheet(of.screen, open ? null : of.sheet)}
    >
      {of.children}
    </button>
  );
}
