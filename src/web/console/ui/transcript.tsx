import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { ConversationView, MessageView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { dayHeading } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { linesOf } from "../desk/lines.ts";
import { ownWords, rightAnswers } from "../desk/right-answers.ts";
import { Line } from "./line.tsx";
import { PendingLine } from "./pending-line.tsx";
import { useScreen, useWords } from "./screen.ts";
import { customerName, firstName } from "./standing.ts";
import { useEnd } from "./use-end.ts";

interface Shown {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}

/** What was said, as the customer saw it, with what only the desk sees between. Stays at the end while the reader is there. */
export function Transcript({ talk, conversation }: Shown) {
  const { w } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const drawn = talk.messages.value.length + (talk.customerTyping.value ? 0.5 : 0);
  const { below, look, toEnd } = useEnd(box, drawn, talk.pending.value.length);
  return (
    <div class="log-box">
      <div ref={box} class="log" role="log" aria-label={w.talk.label} tabIndex={0} onScroll={look}>
        <div>
          <Lines talk={talk} conversation={conversation} />
        </div>
      </div>
      {below && (
        <button class="btn edge to-end" type="button" onClick={toEnd}>
          {w.talk.newer}
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function Lines({ talk, conversation }: Shown) {
  const { desk } = useScreen();
  const { w, language } = useWords();
  const lines = linesOf(talk.messages.value);
  const right = rightAnswers(talk.messages.value);
  const own = ownWords(talk.messages.value);
  const customer = customerName(conversation.customer, w);
  const called = conversation.customer.name === null ? customer : firstName(customer);
  if (!talk.loaded.value) return <p class="arrives-late sys">{w.loading}</p>;
  return (
    <ol>
      {lines.map((line, at) => (
        <Fragment key={line.message.id}>
          {startsDay(line.message, lines[at - 1]?.message) && (
            <li class="day">{dayHeading(Date.parse(line.message.at), desk.now.value, language)}</li>
          )}
          <Line
            line={line}
            customer={called}
            right={right.get(line.message.id)}
            own={own.has(line.message.id)}
            receipt={talk.receipts.value.get(line.message.id)}
          />
        </Fragment>
      ))}
      {talk.pending.value.map((pending) => (
        <PendingLine key={pending.key} talk={talk} pending={pending} />
      ))}
      {talk.customerTyping.value && <li class="sys typing">{w.talk.typing}</li>}
    </ol>
  );
}

const startsDay = ({ at }: MessageView, before: MessageView | undefined): boolean =>
  before === undefined || new Date(at).toDateString() !== new Date(before.at).toDateString();
