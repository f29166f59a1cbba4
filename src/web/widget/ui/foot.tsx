import { Icon } from "../../shared/icons.tsx";
import { moment } from "../../shared/times.ts";
import { Composer } from "./composer.tsx";
import { type Screen, say } from "./screen.ts";
import { Face } from "./turn.tsx";

/** The way to a person, or where the matter stands once a person has it; then the field. */
export function Foot({ screen }: { readonly screen: Screen }) {
  const { chat } = screen;
  const { state } = chat.status.value;
  const handedOver = state === "queued" || state === "promised" || state === "with-agent";
  return (
    <div class="foot">
      <div role="status">
        <Bar screen={screen} />
      </div>
      {!handedOver && (
        <button type="button" class="person" onClick={() => say(screen, screen.say("person"))}>
          <Icon name="person" />
          {screen.say("person")}
        </button>
      )}
      <Composer screen={screen} />
    </div>
  );
}

function Bar({ screen: { chat, say: words } }: { readonly screen: Screen }) {
  const { state, agent, promise } = chat.status.value;
  if (chat.link.value === "offline") return bar("off", <Icon name="off" />, words("offline"), words("kept"));
  if (state === "promised" && promise !== null) {
    const due = moment(Date.parse(promise.dueAt), Date.now(), chat.language.value);
    const mark = agent === null ? <Icon name="clock" /> : <Face name={agent} />;
    return bar("", mark, `${words("promise")}: ${due}`, words("stands"));
  }
  if (state === "queued") return bar("", <Icon name="clock" />, words("queued"), words("answersHere"));
  if (state === "with-agent")
    return bar("with", <Face name={agent} />, `${agent ?? words("desk")} ${words("has")}`, words("quiet"));
  return null;
}

const bar = (kind: string, mark: preact.ComponentChildren, headline: string, note: string) => (
  <div class={`bar ${kind}`}>
    {mark}
    <p>
      <b>{headline}</b>
      <span>{note}</span>
    </p>
  </div>
);
