import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { OverdueReasonsAnswer } from "../../../console/protocol.ts";
import { waited } from "../../shared/times.ts";
import type { Problem, Talk } from "../desk/desk.ts";
import { whyOpen } from "../words/why-open.ts";
import { Deed } from "./deed.tsx";
import { focusSoon } from "./focus.ts";
import { OpenLink } from "./open-link.tsx";
import { Part } from "./part.tsx";
import { problemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { customerName, firstName } from "./standing.ts";

const longestReason = 1_000;

/** Matters that have been open for so long that somebody has to say why: one's own, for supervisors all. */
export function Unexplained() {
  const { reasons } = useScreen();
  const { language } = useWords();
  const owed = reasons.latest.value?.conversations ?? [];
  if (owed.length === 0) return null;
  return (
    <>
      <h3>{whyOpen[language].list}</h3>
      <ul class="dues">
        {owed.map((one) => (
          <li key={one.conversation.id}>
            <Owed owed={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Owed({ owed }: { readonly owed: OverdueReasonsAnswer["conversations"][number] }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const { conversation, since, last } = owed;
  const name = customerName(conversation.customer, w);
  return (
    <article class="due" aria-label={name}>
      <p class="when by-late">{whyOpen[language].since(waited(now.value - Date.parse(since), language))}</p>
      <div>
        <p dir="auto">
          <b>{name}</b>
        </p>
        {conversation.title !== null && <p dir="auto">{conversation.title}</p>}
        {last !== null && (
          <p class="o" dir="auto">
            {whyOpen[language].last(last.text, firstName(last.by))}
          </p>
        )}
      </div>
      <p class="to">
        <OpenLink id={conversation.id} name={name} />
      </p>
    </article>
  );
}

/** Asks in such a matter why it is still open. */
export function WhyOpen({ talk }: { readonly talk: Talk }) {
  const { reasons } = useScreen();
  const owed = reasons.latest.value?.conversations ?? [];
  return owed.some(({ conversation }) => conversation.id === talk.id) ? (
    <Asked key={talk.id} talk={talk} />
  ) : null;
}

function Asked({ talk }: { readonly talk: Talk }) {
  const { w, language } = useWords();
  const { written, field, problem, busy, submit } = useReason(talk);
  const id = useId();
  return (
    <Part title={whyOpen[language].title}>
      <div class="why-open">
        <label class="own" for={id}>
          {whyOpen[language].field}
        </label>
        <textarea
          id={id}
          ref={field}
          class="field sheet-area"
          rows={3}
          maxLength={longestReason}
          dir="auto"
          value={written.value}
          onInput={({ currentTarget }) => (written.value = currentTarget.value)}
        />
        <p class="sheet-problem" role="alert">
          {problem.value !== null && problemInWords(problem.value, w)}
        </p>
        <Deed class="btn edge" busy={busy.value} act={() => void submit()}>
          {whyOpen[language].act}
        </Deed>
      </div>
    </Part>
  );
}

function useReason(talk: Talk) {
  const { reasons } = useScreen();
  const written = useSignal("");
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async () => {
    const said = written.peek().trim();
    if (said === "") return field.current?.focus();
    if (busy.peek()) return;
    busy.value = true;
    problem.value = await talk.explain(said);
    if (problem.peek() === null) await reasons.read();
    busy.value = false;
    if (problem.peek() === null) focusSoon(".dossier h2");
  };
  return { written, field, problem, busy, submit };
}
