import type { PromiseView } from "../../../console/protocol.ts";
import { moment, waited } from "../../shared/times.ts";
import { dueToday } from "../desk/due-list.ts";
import { standsAt } from "../desk/promise-standing.ts";
import { Contact } from "./contact.tsx";
import { WhereOwed } from "./where-owed.tsx";
import { OpenLink } from "./open-link.tsx";
import { History, Window } from "./promise-card.tsx";
import { useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

/** What is due today, at risk or late, whoever keeps it; the calls to make first. */
export function DueToday() {
  const { desk } = useScreen();
  const { w } = useWords();
  const all = desk.due.value;
  const { calls, others } = dueToday(all ?? [], desk.now.value);
  const n = calls.length + others.length;
  return (
    <section class="talk today" aria-labelledby="today-title">
      <div class="bar">
        <div class="ttl">
          <h2 id="today-title" tabIndex={-1}>
            {w.due.title}
          </h2>
          <p role="status">{all !== null && (n === 0 ? w.due.none : w.due.sum(n, calls.length))}</p>
        </div>
      </div>
      <div class="today-in" tabIndex={0} role="group" aria-labelledby="today-title">
        {all !== null && n === 0 && <p class="quiet">{w.due.noneText}</p>}
        <Group title={w.due.calls} promises={calls} />
        <Group title={w.due.others} promises={others} />
        <WhereOwed show={({ Unexplained }) => <Unexplained />} />
      </div>
    </section>
  );
}

function Group({ title, promises }: { readonly title: string; readonly promises: readonly PromiseView[] }) {
  if (promises.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="dues">
        {promises.map((promise) => (
          <li key={promise.id}>
            <Due promise={promise} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Due({ promise }: { readonly promise: PromiseView }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const { dueAt, customer, conversationId, owner } = promise;
  const at = Date.parse(dueAt);
  const stands = standsAt(promise, now.value);
  const name = customer.name ?? w.guest;
  return (
    <article class={`due ${stands}`} aria-label={`${name}: ${promise.text}`}>
      <p class="when">
        <time class="by-time" dateTime={dueAt}>
          {moment(at, now.value, language)}
        </time>
        {stands === "late" && <b class="by-late">{w.ledger.over(waited(now.value - at, language))}</b>}
        {stands === "at-risk" && <b class="by-risk">{w.ledger.atRisk}</b>}
      </p>
      <div>
        <p dir="auto">
          <b>{name}</b>
        </p>
        <p dir="auto">{promise.text}</p>
        <Window promise={promise} />
        <Contact contact={promise.contact} />
        <History promise={promise} />
      </div>
      <p class="to">
        <span>{owner === null ? w.due.queue : w.ledger.owner(firstName(owner))}</span>
        <OpenLink id={conversationId} name={name} />
      </p>
    </article>
  );
}
