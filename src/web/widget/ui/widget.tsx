import { Icon } from "../../shared/icons.tsx";
import type { ChatMessage } from "../line/chat.ts";
import { plain } from "./answer.tsx";
import { Panel } from "./panel.tsx";
import { type Screen, openPanel } from "./screen.ts";

/** The launcher with what has come meanwhile, or the panel. */
export function Widget({ screen }: { readonly screen: Screen }) {
  const { chat, open, say } = screen;
  if (open.value) return <Panel screen={screen} />;
  const unread = chat.unread.value;
  const count = unread.length;
  const show = () => openPanel(screen);
  return (
    <div class="closed">
      <Glance screen={screen} last={unread.at(-1)} show={show} />
      <button
        type="button"
        class="launch"
        aria-haspopup="dialog"
        aria-label={say("open") + (count > 0 ? `. ${say("fresh")}: ${count}` : "")}
        onClick={show}
      >
        <Icon name="chat" />
        {count > 0 && <span class="badge">{count}</span>}
      </button>
    </div>
  );
}

/** What came last, until it is put away or there is something newer. */
function Glance({
  screen: { chat, hidden, say, find },
  last,
  show,
}: {
  readonly screen: Screen;
  readonly last: ChatMessage | undefined;
  readonly show: () => void;
}) {
  const shown = last?.id === hidden.value ? undefined : last;
  return (
    <div class="glance">
      <div role="status">
        {shown && (
          <button type="button" class="peek" tabIndex={-1} onClick={show}>
            <b>{shown.name ?? say(shown.author === "bot" ? "bot" : "desk")}</b>
            <span dir="auto" lang={chat.languageAt(shown.at)}>
              {plain(shown)}
            </span>
          </button>
        )}
      </div>
      {shown && (
        <button
          type="button"
          class="hide"
          aria-label={say("hide")}
          onClick={() => {
            hidden.value = shown.id;
            find(".launch")?.focus();
          }}
        >
          <Icon name="no" />
        </button>
      )}
    </div>
  );
}
