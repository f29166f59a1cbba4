import { Icon } from "../../shared/icons.tsx";
import { dayHeading } from "../../shared/times.ts";
import type { ChatMessage } from "../line/chat.ts";
import { Choices } from "./choices.tsx";
import { type Screen, newest } from "./screen.ts";
import { Face, Turn } from "./turn.tsx";

interface Shown {
  readonly screen: Screen;
  readonly messages: readonly ChatMessage[];
}

/** What was said, the newest in view. Others' words are read out as they come; the customer's own are not. */
export function Log({ screen, messages }: Shown) {
  const { chat, readUpTo, say } = screen;
  return (
    <div
      class="log"
      role="log"
      aria-label={say("log")}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        // The log is laid out from its end, so there its scroll is 0 and above it less.
        if (currentTarget.scrollTop > -40) readUpTo.value = null;
        else readUpTo.value ??= newest(chat.messages.peek());
      }}
    >
      <ol class="turns rest" tabIndex={-1}>
        <Turns screen={screen} messages={messages} />
        {messages.length === 0 && chat.link.value === "connecting" && (
          <Dots mark={<Icon name="bot" />} words="" />
        )}
        {chat.agentTyping.value && (
          <Dots
            mark={<Face name={chat.status.value.agent} />}
            words={`${chat.status.value.agent ?? say("desk")} ${say("writes")}`}
          />
        )}
      </ol>
    </div>
  );
}

function Turns({ screen, messages }: Shown) {
  const now = Date.now();
  let last = "";
  return messages.map((message, at) => {
    const day = dayHeading(message.at, now, screen.chat.language.value);
    const isNew = day !== last;
    last = day;
    const isNewest = at === messages.length - 1;
    return [
      isNew && (
        <li key={`${day} ${message.id}`} class="day">
          {day}
        </li>
      ),
      turnOf(screen, message, isNewest),
    ];
  });
}

interface Drawn {
  readonly language: string;
  readonly isNewest: boolean;
  readonly turn: preact.VNode;
}
const drawn = new WeakMap<ChatMessage, Drawn>();

/** A message that has changed in nothing is the same turn as before, which Preact doesn't look into again. */
function turnOf(screen: Screen, message: ChatMessage, isNewest: boolean): preact.VNode {
  const language = screen.chat.language.value;
  const before = drawn.get(message);
  if (before?.language === language && before.isNewest === isNewest) return before.turn;
  const turn = (
    <Turn key={message.id} screen={screen} message={message} newest={isNewest}>
      {isNewest && <Choices screen={screen} message={message} />}
    </Turn>
  );
  drawn.set(message, { language, isNewest, turn });
  return turn;
}

/** Somebody is about to say something. Seen only: what they say is read out. */
const Dots = ({ mark, words }: { readonly mark: preact.ComponentChildren; readonly words: string }) => (
  <li class="typing" aria-live="off">
    {mark}
    <span>{words}</span>
    <i />
    <i />
    <i />
  </li>
);
