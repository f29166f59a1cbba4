import { Icon } from "../../shared/icons.tsx";
import type { ChatMessage } from "../line/chat.ts";
import { type Screen, say } from "./screen.ts";

/** The newest message's buttons. The way to a person has a place of its own and is not among them. */
export function Choices({ screen, message }: { readonly screen: Screen; readonly message: ChatMessage }) {
  const options = message.options.filter(({ name }) => name !== "person");
  const verdicts = options.filter(({ name }) => name === "helped" || name === "did-not-help");
  const others = options.filter((option) => !verdicts.includes(option));
  const list = message.say === "did-you-mean";
  return (
    <>
      {others.length > 0 && (
        <ul class={list ? "choose" : "quick"}>
          {others.map(({ title, name }) => (
            <li key={title}>
              <button type="button" class={name} onClick={() => say(screen, title)}>
                {title}
                {list && name === "entry" && <Icon name="right" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      {verdicts.length > 0 && (
        <div class="quick" role="group" aria-label={screen.say("helped")}>
          {verdicts.map(({ title, name }) => (
            <button key={name} type="button" onClick={() => say(screen, title)}>
              <Icon name={name === "helped" ? "yes" : "no"} />
              {title}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
