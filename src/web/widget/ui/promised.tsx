import { Icon } from "../../shared/icons.tsx";
import { moment } from "../../shared/times.ts";
import type { ChatMessage } from "../line/chat.ts";
import { Words } from "./answer.tsx";
import type { Screen } from "./screen.ts";

/** Lines that tell a promise with its time. */
const ofPromise = ["promise-made", "promise-moved", "promise-late", "call-not-answered"];

/** The line of a promise: the newest of them as a card, whose headline is the time; those before it as words. */
export function Promised({ screen, message }: { readonly screen: Screen; readonly message: ChatMessage }) {
  const { chat, say } = screen;
  const due = chat.status.value.promise?.dueAt;
  const newest = chat.messages.value.findLast(isOfPromise);
  if (due === undefined || newest?.id !== message.id) return <Words message={message} />;
  const language = chat.language.value;
  const at = Date.parse(due);
  const gone = (Date.now() - message.at) / (at - message.at);
  const time = <b>{moment(at, Date.now(), language)}</b>;
  return (
    <div class="promise">
      <p class="kick">
        <Icon name="clock" />
        {say("promise")}
      </p>
      <p class="due">{language === "fi" ? [time, " ", say("by")] : [say("by"), " ", time]}</p>
      <div class="track">
        <i style={{ width: `${Math.max(2, Math.min(100, gone * 100))}%` }} />
      </div>
      <Words message={message} />
    </div>
  );
}

export const isOfPromise = ({ say }: ChatMessage): boolean => say !== null && ofPromise.includes(say);
