import { Icon } from "../../shared/icons.tsx";
import { clock } from "../../shared/times.ts";
import type { ChatFile, ChatMessage } from "../line/chat.ts";
import { Words } from "./answer.tsx";
import { Promised, isOfPromise } from "./promised.tsx";
import { type Screen, fileWord, settle } from "./screen.ts";

interface Told {
  readonly screen: Screen;
  readonly message: ChatMessage;
}

/** One message, told apart by its place and its margin: the bot's, a person's, the customer's, the house's. */
export function Turn({
  screen,
  message,
  newest,
  children,
}: Told & { readonly newest: boolean; readonly children: preact.ComponentChildren }) {
  const { say, chat } = screen;
  const { author, name } = message;
  const time = <time>{clock(message.at, chat.language.value)}</time>;
  // Lines stay in the language they were said in, the labels around them don't.
  const lang = chat.languageAt(message.at);
  if (author === "system")
    return (
      <li class="sys" lang={lang}>
        {isOfPromise(message) ? <Promised screen={screen} message={message} /> : <Words message={message} />}
        {children}
      </li>
    );
  if (author === "customer")
    return (
      <li class="turn me" aria-live="off">
        <b class="sr">{say("you")}</b>
        <div class="said" dir="auto" lang={lang}>
          <Words message={message} />
          <Files message={message} language={chat.language.value} />
        </div>
        <State screen={screen} message={message} newest={newest} time={time} />
      </li>
    );
  return (
    <li class={`turn ${author}`}>
      <p class="by">
        {author === "bot" ? <Icon name="bot" /> : <Face name={name} />}
        <b>{author === "bot" ? say("bot") : (name ?? say("desk"))}</b>
        {author === "agent" && name !== null && <span>{say("desk").toLowerCase()}</span>}
        {time}
      </p>
      <div dir="auto" lang={lang}>
        <Words message={message} />
        <Files message={message} language={chat.language.value} />
        {children}
      </div>
    </li>
  );
}

/** A person's initial; people have no pictures here. */
export const Face = ({ name }: { readonly name: string | null }) => (
  <span class="face" aria-hidden="true">
    {name?.match(/./u) ?? <Icon name="person" />}
  </span>
);

function State({
  screen,
  message: { id, sending, failure },
  newest,
  time,
}: Told & { readonly newest: boolean; readonly time: preact.ComponentChildren }) {
  const { chat, say } = screen;
  if (sending !== "failed")
    return (
      <p class="state">
        {sending === "sending" ? say("sending") : time}
        {newest && sending === "sent" && [<Icon name="yes" />, say("sent")]}
      </p>
    );
  const act = (what: (id: string) => void) => () => {
    what(id);
    settle(screen);
  };
  return (
    <p class="failed" role="alert">
      <Icon name="late" />
      {say(failure?.includes("file") ? fileWord(failure) : "failed")}
      <br />
      <button type="button" class="link" onClick={act(chat.retry)}>
        {say("retry")}
      </button>
      <button type="button" class="link" onClick={act(chat.discard)}>
        {say("remove")}
      </button>
    </p>
  );
}

function Files({ message, language }: { readonly message: ChatMessage; readonly language: string }) {
  return message.files.map((file, at) => (
    <p class="file" key={at}>
      <Icon name="clip" />
      {file.url === null ? (
        file.name
      ) : (
        <a href={file.url} target="_blank" rel="noopener noreferrer">
          {file.name}
        </a>
      )}
      <Size file={file} language={language} />
    </p>
  ));
}

const Size = ({ file, language }: { readonly file: ChatFile; readonly language: string }) =>
  file.size !== null && (
    <span>
      {Math.max(0.1, file.size / 1e6).toLocaleString(language, {
        style: "unit",
        unit: "megabyte",
        maximumSignificantDigits: 2,
      })}
    </span>
  );
