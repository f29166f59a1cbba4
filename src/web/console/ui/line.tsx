import type { MessageView, ReceiptView } from "../../../console/protocol.ts";
import type { RightAnswer } from "../desk/right-answers.ts";
import type { LogLine } from "../desk/lines.ts";
import { linkify } from "../../shared/linkify.ts";
import { Blocks, Link } from "../../shared/blocks.tsx";
import { clock, moment, waited } from "../../shared/times.ts";
import { Files } from "./files.tsx";
import { Receipt } from "./receipt.tsx";
import { Right } from "./right.tsx";
import { systemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

interface Shown {
  readonly message: MessageView;
  /** What the customer is called beside the words. */
  readonly customer: string;
  readonly right: RightAnswer | null | undefined;
  /** Whether the customer wrote it in words of their own. */
  readonly own: boolean;
  readonly receipt: ReceiptView | undefined;
}

/** One line of the log, in the voice of who said it. */
export function Line(props: {
  readonly line: LogLine;
  readonly customer: string;
  /** What agents say of it; undefined where there is nothing to say. */
  readonly right: RightAnswer | null | undefined;
  readonly own: boolean;
  readonly receipt: ReceiptView | undefined;
}) {
  const { line, ...said } = props;
  const { message } = line;
  if (message.author === "system") return <Happened line={line} />;
  return message.audience === "desk" ? <Note message={message} /> : <Said message={message} {...said} />;
}

/** What happened; what the customer was told of it opens beneath. */
function Happened({ line }: { readonly line: LogLine }) {
  const { w } = useWords();
  const sentence = <Sentence line={line} />;
  if (line.told === null) return <li class="sys">{sentence}</li>;
  return (
    <li class="sys">
      <details>
        <summary>{sentence}</summary>
        <p>
          {w.system.told} <span dir="auto">{line.told.text}</span>
        </p>
      </details>
    </li>
  );
}

function Sentence({ line: { message, waitedMs } }: { readonly line: LogLine }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const told = (at: number) => moment(at, now.value, language);
  return (
    <>
      <span dir="auto">
        {systemInWords(message, w, told)} {waitedMs !== null && w.system.waited(waited(waitedMs, language))}
      </span>{" "}
      <At message={message} />
    </>
  );
}

const voices = { customer: "cust", bot: "bot", agent: "agent", system: "sys" } as const;

function Said({ message, customer, right, own, receipt }: Shown) {
  const { w } = useWords();
  const agent = firstName(message.agentName ?? w.talk.agent);
  const by = { customer, bot: w.list.bot, agent, system: "" }[message.author];
  return (
    <li class={`msg ${voices[message.author]}`}>
      <p class="by">
        <b dir="auto" title={by}>
          {by}
        </b>
      </p>
      <div class="body">
        <Words message={message} />
        <Files message={message} />
        {message.options.length > 0 && (
          <p class="opts" dir="auto">
            {w.talk.options}: {message.options.map(({ title }) => title).join(", ")}
          </p>
        )}
        {own && <Right message={message} right={right} />}
        <Receipt receipt={receipt} />
      </div>
      <At message={message} />
    </li>
  );
}

function Note({ message }: { readonly message: MessageView }) {
  const { w } = useWords();
  return (
    <li class="note">
      <p class="by">
        <b>{w.talk.note}</b> <small dir="auto">{firstName(message.agentName ?? "")}</small>
      </p>
      <div class="body">
        <Words message={message} />
      </div>
      <At message={message} />
    </li>
  );
}

function Words({ message: { text, blocks, attachments } }: { readonly message: MessageView }) {
  const { w } = useWords();
  if (text === "") return attachments.length > 0 ? null : <p class="opts">{w.reasons["attachment"]}</p>;
  if (blocks !== null)
    return (
      <div class="said" dir="auto">
        <Blocks blocks={blocks} />
      </div>
    );
  return <Plain text={text} />;
}

/** Words as they were typed, with safe addresses as links. */
export function Plain({ text }: { readonly text: string }) {
  return (
    <p class="plain" dir="auto">
      {linkify(text).map((part, at) =>
        part.kind === "link" ? (
          <Link key={at} url={part.url}>
            {part.text}
          </Link>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

function At({ message: { at } }: { readonly message: MessageView }) {
  const { language } = useWords();
  return <time dateTime={at}>{clock(Date.parse(at), language)}</time>;
}
