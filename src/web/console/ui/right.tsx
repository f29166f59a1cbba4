import type { MessageView } from "../../../console/protocol.ts";
import type { RightAnswer } from "../desk/right-answers.ts";
import { rightInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";

/** How much of the message tells its button from the others', in characters. */
const enough = 60;

/** Which answer would have been right, where an agent has said so, and the ways to say it and that the customer found a mistake. */
export function Right({
  message,
  right,
}: {
  readonly message: MessageView;
  /** Undefined where the bot has not replied: then there is nothing to correct. */
  readonly right: RightAnswer | null | undefined;
}) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const label = right == null ? w.correcting.wrong : w.correcting.change;
  return (
    <p class="right">
      {right != null && <span dir="auto">{rightInWords(right, w)}</span>}{" "}
      {right !== undefined && (
        <Ask label={label} message={message} ask={() => (sheet.value = { kind: "correct", message })} />
      )}{" "}
      <Ask
        label={w.guidance.told}
        message={message}
        ask={() => (sheet.value = { kind: "wrong", message, entry: null })}
      />
    </p>
  );
}

function Ask(of: { readonly label: string; readonly message: MessageView; readonly ask: () => void }) {
  const { label, message, ask } = of;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`${label} ${message.text.slice(0, enough)}`}
      onClick={ask}
    >
      {label}
    </button>
  );
}
