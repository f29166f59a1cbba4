import type { MessageView } from "../../../console/protocol.ts";
import type { RightAnswer } from "../desk/right-answers.ts";
import { rightInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";

/** How much of the message tells its button from the others', in characters. */
const enough = 60;

/** Which answer would have been right, where an agent has said so, and the way to say it. */
export function Right({
  message,
  right,
}: {
  readonly message: MessageView;
  readonly right: RightAnswer | null;
}) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const label = right === null ? w.correcting.wrong : w.correcting.change;
  return (
    <p class="right">
      {right !== null && <span dir="auto">{rightInWords(right, w)}</span>}{" "}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={`${label} ${message.text.slice(0, enough)}`}
        onClick={() => {
          sheet.value = { message };
        }}
      >
        {label}
      </button>
    </p>
  );
}
