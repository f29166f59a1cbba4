import { useSignal } from "@preact/signals";
import type { PromiseView } from "../../../console/protocol.ts";
import { clock, day, moment, waited } from "../../shared/times.ts";
import type { Problem, Talk } from "../desk/desk.ts";
import { standsAt } from "../desk/promise-standing.ts";
import { Contact } from "./contact.tsx";
import { Deed } from "./deed.tsx";
import { focusSoon, promiseAct } from "./focus.ts";
import { Ring } from "./ring.tsx";
import { outcomeInWords, problemInWords } from "./say.ts";
import { type SettlingPromise, useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

interface Shown {
  readonly talk: Talk;
  readonly promise: PromiseView;
}

/** One open promise: by when, what, who, where and what was tried; and what an agent does about it. */
export function PromiseCard({ talk, promise }: Shown) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const stands = standsAt(promise, now.value);
  const over = now.value - Date.parse(promise.dueAt);
  return (
    <article class={`prom ${stands}`} aria-label={w.ledger.acts(promise.text)}>
      <Ring promise={promise} />
      <div>
        <p class="d">
          <time dateTime={promise.dueAt}>{moment(Date.parse(promise.dueAt), now.value, language)}</time>
          {stands === "late" && <b class="by-late">{w.ledger.over(waited(over, language))}</b>}
          {stands === "at-risk" && <b class="by-risk">{w.ledger.atRisk}</b>}
        </p>
        <p dir="auto">{promise.text}</p>
        <Window promise={promise} />
        <Contact contact={promise.contact} />
        <History promise={promise} />
        <p class="o">{useMaker(promise)}</p>
      </div>
      <Acts talk={talk} promise={promise} />
    </article>
  );
}

function useMaker({ madeBy, madeAt }: PromiseView): string {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const when = day(Date.parse(madeAt), now.value, language);
  return madeBy.name === null ? w.ledger.madeByHouse(when) : w.ledger.madeBy(firstName(madeBy.name), when);
}

export function Window({ promise: { window } }: Pick<Shown, "promise">) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  if (window === null) return null;
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
  const until = clock(to, language).replace(/\.00$/, "");
  return <p>{w.ledger.window(`${moment(from, now.value, language)}–${until}`)}</p>;
}

/** Calls that were tried, and why the time is another than it was. */
export function History({ promise: { attempts, moves } }: Pick<Shown, "promise">) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const { outcomes, movedBy } = w.ledger;
  const told = (iso: string) => moment(Date.parse(iso), now.value, language);
  const move = moves.findLast(({ reason }) => !(reason in outcomes));
  const why = move?.by === "customer" ? movedBy.customer : move?.by === "house" ? movedBy.late : move?.reason;
  return (
    <>
      {attempts.length > 0 && (
        <ol class="calls" aria-label={w.ledger.attempts}>
          {attempts.map(({ at, outcome }) => (
            <li key={at}>{w.ledger.attempt(outcomeInWords(outcome, outcomes), told(at))}</li>
          ))}
        </ol>
      )}
      {move !== undefined && (
        <p class="o" dir="auto">
          {w.ledger.moved(told(move.from), why ?? "")}
        </p>
      )}
    </>
  );
}

function Acts({ talk, promise }: Shown) {
  const { sheet } = useScreen();
  const { w } = useWords();
  const ask = (deed: SettlingPromise["deed"]) => () => {
    sheet.value = { kind: "promise", deed, promise };
  };
  const isCall = promise.contact.kind === "phone";
  return (
    <div class="prom-acts">
      {isCall && <Outcomes talk={talk} promise={promise} />}
      {!isCall && (
        <Deed class="lnk" act={ask("keep")}>
          {w.ledger.keep}
        </Deed>
      )}
      <Deed class="lnk" act={ask("move")}>
        {w.ledger.move}
      </Deed>
      <Deed class="lnk" act={ask("release")}>
        {w.ledger.release}
      </Deed>
    </div>
  );
}

const outcomes = ["reached", "no-answer", "busy", "wrong-number"] as const;

function Outcomes({ talk, promise }: Shown) {
  const { w } = useWords();
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const log = async (outcome: string) => {
    if (busy.peek()) return;
    busy.value = true;
    problem.value = await talk.settle(promise.id, "attempt", { outcome });
    busy.value = false;
    focusSoon(promiseAct, ".dossier h2");
  };
  return (
    <div class="outcomes" role="group" aria-label={w.ledger.called}>
      <span class="o">{w.ledger.called}</span>
      {outcomes.map((outcome) => (
        <Deed key={outcome} class="btn edge" busy={busy.value} act={() => void log(outcome)}>
          {w.ledger.outcomes[outcome]}
        </Deed>
      ))}
      <p class="sheet-problem" role="alert">
        {problem.value !== null && problemInWords(problem.value, w)}
      </p>
    </div>
  );
}
