import { Icon } from "../../shared/icons.tsx";
import { plain } from "./answer.tsx";
import { Panel } from "./panel.tsx";
import { type Screen, openPanel } from "./screen.ts";

/** The launcher with what has come meanwhile, or the panel. */
export function Widget({ screen }: { readonly screen: Screen }) {
  const { chat, open, say } = screen;
  if (open.value) return <Panel screen={screen} />;
  const unread = chat.unread.value;
  const last = unread.at(-1);
  const count = unread.length;
  const show = () => openPanel(screen);
  return (
    <div class="closed">
      <div role="status">
        {last && (
          <button type="button" class="peek" tabIndex={-1} onClick={show}>
            <b>{last.name ?? say(last.author === "bot" ? "bot" : "desk")}</b>
            <span dir="auto">{plain(last)}</span>
          </button>
        )}
      </div>
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
