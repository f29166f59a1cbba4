import type { ConversationView, HistoryAnswer, MatterView } from "../../../console/protocol.ts";
import { day } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { historyOf } from "../desk/history.ts";
import { Part } from "./part.tsx";
import { conversationPlace } from "./place.ts";
import { channelInWords, closeReasonInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { firstName, standingOf } from "./standing.ts";
import { aboutOf, beginning, useHistoryWords, whereAndWho, whoHas } from "./use-history.ts";

/** So many are listed at once. */
const listed = 5;
const linkedListed = 3;

/** All that the customer came with, and how the channels are known to be one customer's. */
export function Matters({ talk }: { readonly talk: Talk }) {
  const { desk } = useScreen();
  const words = useHistoryWords();
  const told = historyOf(desk.api, talk).told.value;
  if (told === null || (told.matters.length < 2 && told.linked.length === 0)) return null;
  const rest = told.matters.slice(listed);
  return (
    <Part title={words.title}>
      {told.linked.length > 0 && <Linked linked={told.linked.slice(0, linkedListed)} />}
      {told.linked.length > linkedListed && (
        <details class="ended">
          <summary>{words.others(told.linked.length - linkedListed)}</summary>
          <Linked linked={told.linked.slice(linkedListed)} />
        </details>
      )}
      <List talk={talk} matters={told.matters.slice(0, listed)} />
      {rest.length > 0 && (
        <details class="ended">
          <summary>{words.rest(rest.length)}</summary>
          <List talk={talk} matters={rest} />
        </details>
      )}
    </Part>
  );
}

function Linked({ linked }: { readonly linked: HistoryAnswer["linked"] }) {
  const { desk, sheet } = useScreen();
  const { w, language } = useWords();
  const words = useHistoryWords();
  return (
    <ul class="linked" aria-label={words.linked}>
      {linked.map((link) => {
        const channel = channelInWords(link.channel, w);
        const when = day(Date.parse(link.at), desk.now.value, language);
        return (
          <li key={link.thread}>
            <span>
              <b>{beginning(channel)}</b> <small>{words.how[link.how](when)}</small>
            </span>
            <button
              class="lnk"
              type="button"
              aria-haspopup="dialog"
              aria-label={words.partOf(channel)}
              onClick={() => {
                sheet.value = { kind: "part", link };
              }}
            >
              {words.part}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function List({ talk, matters }: { readonly talk: Talk; readonly matters: readonly MatterView[] }) {
  return (
    <ol class="matters">
      {matters.map((matter) => (
        <li key={matter.conversation.id}>
          <Matter matter={matter} own={talk.conversation.value ?? matter.conversation} />
        </li>
      ))}
    </ol>
  );
}

function Matter({ matter, own }: { readonly matter: MatterView; readonly own: ConversationView }) {
  const { desk, me } = useScreen();
  const { w, language } = useWords();
  const words = useHistoryWords();
  const { conversation: c, hadBy } = matter;
  const ended =
    c.state === "closed"
      ? [hadBy === null ? w.list.bot : firstName(hadBy), closeReasonInWords(c.closeReason ?? "", w)]
      : [whoHas(c, standingOf(c, me.value), w)];
  const when = day(Date.parse(c.startedAt), desk.now.value, language);
  const facts = beginning([whereAndWho(c, own, w), when, ...ended].join(" · "));
  if (c.id === own.id)
    return (
      <p aria-current="true">
        <b>{words.this}</b>
        <small dir="auto">{facts}</small>
      </p>
    );
  return (
    <a href={conversationPlace(c.id)}>
      <span dir="auto">{aboutOf(matter, w)}</span>
      <small dir="auto">{facts}</small>
    </a>
  );
}
