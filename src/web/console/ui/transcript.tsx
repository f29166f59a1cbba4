import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { ConversationView, MessageView, ReceiptView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { dayHeading } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { linesOf } from "../desk/lines.ts";
import { ownWords, rightAnswers } from "../desk/right-answers.ts";
import { LatePart } from "./late-part.tsx";
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
          <LatePart show={({ Earlier }) => <Earlier talk={talk} conversation={conversation} />} />
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
  const { w } = useWords();
  if (!talk.loaded.value) return <p class="arrives-late sys">{w.loading}</p>;
  return (
    <ol>
      <Log
        conversation={conversation}
        messages={talk.messages.value}
        receiptOf={(message) => talk.receipts.value.get(message)}
        isPast={false}
      />
      {talk.pending.value.map((pending) => (
        <PendingLine key={pending.key} talk={talk} pending={pending} />
      ))}
      {talk.customerTyping.value && <li class="sys typing">{w.talk.typing}</li>}
    </ol>
  );
}

/**
 * The lines of a conversation, each day with its name. A past one stands under its first day, and what agents can say of a
 * message stands beside the open one's alone.
 */
export function Log(of: {
  readonly conversation: ConversationView;
  readonly messages: readonly MessageView[];
  readonly receiptOf: (message: string) => ReceiptView | undefined;
  readonly isPast: boolean;
}) {
  const { conversation, messages, isPast } = of;
  const { desk } = useScreen();
  const { w, language } = useWords();
  const lines = linesOf(messages);
  const right = rightAnswers(messages);
  const own = isPast ? null : ownWords(messages);
  const customer = customerName(conversation.customer, w);
  const called = conversation.customer.name === null ? customer : firstName(customer);
  return (
    <>
      {lines.map((line, at) => (
        <Fragment key={line.message.id}>
          {!(isPast && at === 0) && startsDay(line.message, lines[at - 1]?.message) && (
            <li class="day">{dayHeading(Date.parse(line.message.at), desk.now.value, language)}</li>
          )}
          <Line
            line={line}
            customer={called}
            right={right.get(line.message.id)}
            own={own?.has(line.message.id) === true}
            receipt={of.receiptOf(line.message.id)}
          />
        </Fragment>
      ))}
    </>
  );
}

const startsDay = ({ at }: MessageView, before: MessageView | undefined): boolean =>
  before === undefined || new Date(at).toDateString() !== new Date(before.at).toDateString();
