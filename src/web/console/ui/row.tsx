import { useLayoutEffect, useRef } from "preact/hooks";
import type { ConversationView } from "../../../console/protocol.ts";
import type { Language } from "../../shared/language.ts";
import { clock, day, moment, waited } from "../../shared/times.ts";
import { UrgencyMark, urgencyWord } from "../../shared/urgency.tsx";
import type { Words } from "../words/fi.ts";
import { focusSoon, openRow, openTab, searchField } from "./focus.ts";
import { conversationPlace, openConversation } from "./place.ts";
import { channelInWords, closeReasonInWords, reasonInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { type Standing, customerName, standingOf } from "./standing.ts";

interface Shown {
  readonly conversation: ConversationView;
}

interface Listed extends Shown {
  /** It is what this agent has the skill for, where not all of the list is. */
  readonly suits: boolean;
}

/** One conversation of the list: how urgent, who, since when, the last words, why, and whose turn it is. */
export function Row({ conversation: c, suits }: Listed) {
  const screen = useScreen();
  const { desk } = screen;
  const { w } = useWords();
  const row = useRef<HTMLAnchorElement>(null);
  // A colleague may take it while it has the focus: the list keeps that when the row leaves.
  useLayoutEffect(() => {
    const own = row.current;
    return () => {
      if (own !== null && document.activeElement === own) focusSoon(openRow, openTab, searchField);
    };
  }, []);
  return (
    <a
      ref={row}
      class="row"
      href={conversationPlace(c.id)}
      aria-current={desk.selected.value?.id === c.id ? "true" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openConversation(screen, c.id, window);
      }}
    >
      {c.state !== "closed" && c.urgency !== null && <UrgencyMark urgency={c.urgency} />}
      <span class="n" dir="auto">
        <span>{customerName(c.customer, w)}</span>
        {suits && c.state === "queued" && <small class="suits">{w.list.suits}</small>}
        {c.alsoOpen !== null && c.state !== "closed" && (
          <small class="also">{alsoInWords(c.alsoOpen.channel, w)}</small>
        )}
      </span>
      <Wait conversation={c} />
      <LastWords conversation={c} />
      <Standings conversation={c} />
    </a>
  );
}

/** Where the same customer has another matter open, in as little room as a name leaves. */
const alsoInWords = (channel: string, w: Words): string =>
  w.list.also(channel === "directline" ? null : channelInWords(channel, w));

function Wait({ conversation: c }: Shown) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  if (isTold(c, now.value)) return <Due at={Date.parse(c.promisedFor)} />;
  if (c.state === "closed" || c.waitingSince === null)
    return (
      <span class="w">
        {shortTime(Date.parse(c.closedAt ?? c.last?.at ?? c.startedAt), now.value, language)}
      </span>
    );
  const wait = waited(now.value - Date.parse(c.waitingSince), language);
  return c.escalatedAt === null ? (
    <span class="w">{wait}</span>
  ) : (
    <span class="w by-late">{`${wait}, ${w.list.late}`}</span>
  );
}

/** What is promised is told where nothing else is owed before it, and where its time has passed. */
const isTold = (c: ConversationView, now: number): c is ConversationView & { readonly promisedFor: string } =>
  c.promisedFor !== null && (c.state === "promised" || Date.parse(c.promisedFor) <= now);

function Due({ at }: { readonly at: number }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  return at <= now.value ? (
    <span class="w by-late">{w.ledger.over(waited(now.value - at, language))}</span>
  ) : (
    <span class="w by-time">{shortMoment(at, now.value, language)}</span>
  );
}

/** What is due: today the clock, else the day. */
function shortMoment(at: number, now: number, language: Language): string {
  const today = day(at, now, language) === day(now, now, language);
  return today
    ? moment(at, now, language)
        .slice(day(now, now, language).length)
        .replace(/^[, ]\s*/, "")
    : day(at, now, language);
}

/** The time of today, the day before that. */
function shortTime(at: number, now: number, language: Language): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return today ? clock(at, language) : day(at, now, language);
}

function LastWords({ conversation: { last } }: Shown) {
  const { w } = useWords();
  if (last === null) return <span class="t" />;
  const by = { bot: `${w.list.bot}: `, agent: `${w.list.us}: `, customer: "", system: "" }[last.author];
  return (
    <span class="t" dir="auto">
      {by}
      {last.text === "" ? w.reasons["attachment"] : last.text}
    </span>
  );
}

function Standings({ conversation: c }: Shown) {
  const { me, desk } = useScreen();
  const { w, language } = useWords();
  if (c.state === "closed")
    return (
      <span class="m">
        <span class="why">{closeReasonInWords(c.closeReason ?? "", w)}</span>
      </span>
    );
  const standing = standingOf(c, me.value);
  return (
    <span class="m">
      {c.urgency !== null && <span class={`word u${c.urgency}`}>{urgencyWord(c.urgency, language)}</span>}
      <span class="why">{whyListed(c, desk.now.value, w, language)}</span>
      <span class={isOurs(standing, c) ? "turn ours" : "turn"}>{turnInWords(standing, c.awaits, w)}</span>
    </span>
  );
}

/** For what an agent waits, or what is promised, and until when; where nothing is, why a person has it. */
function whyListed(
  { promisedFor, reason, waitReason, nextActionAt }: ConversationView,
  now: number,
  w: Words,
  language: Language,
): string {
  if (waitReason !== null && nextActionAt !== null)
    return `${waitReason} · ${shortMoment(Date.parse(nextActionAt), now, language)}`;
  if (promisedFor === null) return reasonInWords(reason, w);
  const due = Date.parse(promisedFor);
  return due <= now ? w.ledger.isLate : w.ledger.state(day(due, now, language));
}

const isOurs = ({ kind }: Standing, { awaits }: ConversationView): boolean =>
  awaits === "us" && (kind === "queue" || kind === "mine");

function turnInWords(standing: Standing, awaits: ConversationView["awaits"], { list }: Words): string {
  if (standing.kind === "bot") return list.bots;
  if (awaits === "customer") return list.theirs;
  if (awaits === "other") return list.others;
  return standing.kind === "other" ? list.with(standing.name) : list.ours;
}
