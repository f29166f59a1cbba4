import type { SuggestionView } from "../../../console/protocol.ts";
import type { Talk } from "../desk/desk.ts";
import { Blocks } from "../../shared/blocks.tsx";
import { Plain } from "./line.tsx";
import { Part } from "./part.tsx";
import { useScreen, useWords } from "./screen.ts";

/** What the FAQ tells agents beside the conversation: guidance, which no button sends anywhere, and answers, those on trial too. */
export function Guidance({ talk }: { readonly talk: Talk }) {
  const { w } = useWords();
  const suggestions = talk.suggestions.value;
  if (suggestions === null) return null;
  return (
    <Part title={w.guidance.title}>
      {suggestions.length === 0 && <p class="quiet">{w.guidance.none}</p>}
      <ul class="guides">
        {suggestions.map((one) => (
          <li key={one.id}>
            <Guide talk={talk} one={one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface Shown {
  readonly talk: Talk;
  readonly one: SuggestionView;
}

function Guide({ talk, one }: Shown) {
  const { w } = useWords();
  const { title, why, trial, answer } = one;
  const [tag, text] = useGuidance(one);
  return (
    <details>
      <summary>
        <span dir="auto">{title}</span> <small>{w.guidance.why[why]}</small>
        {trial && <span class="tag">{w.guidance.trial}</span>}
      </summary>
      {text !== undefined && (
        <div class="guide-note">
          <p>
            <b>{w.guidance.yours}</b> <small>{w.guidance.hidden}</small>
          </p>
          <div lang={tag}>
            <Plain text={text} />
          </div>
        </div>
      )}
      <p class="guide-name">{trial ? w.guidance.trialText : w.guidance.answer}</p>
      <div class="said" lang={answer.language} dir="auto">
        <Blocks blocks={answer.blocks} />
      </div>
      <Wrong talk={talk} one={one} />
    </details>
  );
}

/** In the agent's own language, or else the first one that it was written in. */
function useGuidance({ guidance }: SuggestionView): readonly [tag?: string, text?: string] {
  const { language } = useWords();
  const own = guidance[language];
  return own === undefined ? (Object.entries(guidance)[0] ?? []) : [language, own];
}

function Wrong({ talk, one: { id, title, messageId } }: Shown) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const text = talk.messages.value.find((message) => message.id === messageId)?.text ?? "";
  return (
    <button
      class="lnk"
      type="button"
      aria-haspopup="dialog"
      onClick={() => {
        sheet.value = { kind: "wrong", message: { id: messageId, text }, entry: { id, title } };
      }}
    >
      {w.guidance.wrong}
    </button>
  );
}
