import type { ComponentChildren } from "preact";
import type { ConversationView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { PageIcon } from "../../shared/icons-of-pages.tsx";
import { clock, day, moment } from "../../shared/times.ts";
import { UrgencyMark, urgencyWord } from "../../shared/urgency.tsx";
import { showPart } from "./acts.ts";
import { Guidance } from "./guidance.tsx";
import { LatePart } from "./late-part.tsx";
import { Part } from "./part.tsx";
import { channelInWords, whyInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { customerName } from "./standing.ts";
import { WhereOwed } from "./where-owed.tsx";
import { WhatWasTried } from "./what-was-tried.tsx";

interface Shown {
  readonly conversation: ConversationView;
}

/** The background of the open conversation: why a person, what was tried, who the customer is. */
export function Dossier() {
  const screen = useScreen();
  const { w } = useWords();
  const talk = screen.desk.selected.value;
  const conversation = talk?.conversation.value ?? null;
  return (
    <section class="dossier" aria-labelledby="dossier-title">
      <h2 id="dossier-title" class="sr" tabIndex={-1}>
        {w.folds.dossier}
      </h2>
      {talk !== null && conversation !== null && (
        <>
          <button class="lnk back" type="button" onClick={() => showPart(screen, "talk")}>
            {w.folds.back}
          </button>
          <Why conversation={conversation} />
          <Waits conversation={conversation} />
          <WhereOwed show={({ WhyOpen }) => <WhyOpen talk={talk} />} />
          <LatePart show={({ Promises }) => <Promises talk={talk} />} />
          <WhatWasTried talk={talk} />
          <Guidance talk={talk} />
          <Customer conversation={conversation} />
          <LatePart show={({ Matters }) => <Matters talk={talk} />} />
        </>
      )}
    </section>
  );
}

function Why({ conversation: c }: Shown) {
  const { w, language } = useWords();
  return (
    <Part title={c.reason === null ? w.dossier.whyBot : w.dossier.why}>
      <p class="why-text">{whyInWords(c.reason, w)}</p>
      <ul class="tags">
        {c.urgency !== null && (
          <li class="tag">
            <UrgencyMark urgency={c.urgency} />
            {urgencyWord(c.urgency, language)}
          </li>
        )}
        {c.escalatedAt !== null && (
          <li class="tag by-late">
            <Icon name="late" />
            {w.dossier.late}
          </li>
        )}
        <li class="tag">
          <PageIcon name="globe" />
          {w.languages[c.language]}
        </li>
        {c.handOvers > 0 && <li class="tag">{w.passing.handOvers(c.handOvers)}</li>}
      </ul>
    </Part>
  );
}

/** For whom an agent waits, why and until when. */
function Waits({ conversation: { waitReason, nextActionAt, awaits } }: Shown) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  if (waitReason === null || nextActionAt === null) return null;
  return (
    <Part title={w.waiting.open}>
      <dl class="kv">
        <Fact name={w.waiting.whom[awaits === "other" ? "other" : "customer"]}>
          <span dir="auto">{waitReason}</span>
          <br />
          <time class="by-time" dateTime={nextActionAt}>
            {w.waiting.at(moment(Date.parse(nextActionAt), now.value, language))}
          </time>
        </Fact>
      </dl>
    </Part>
  );
}

function Customer({ conversation: c }: Shown) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const began = Date.parse(c.startedAt);
  return (
    <Part title={w.dossier.customer}>
      <dl class="kv">
        <Fact name={w.dossier.name}>
          <bdi>{customerName(c.customer, w)}</bdi>{" "}
          {c.customer.verified && <span class="ver">{w.dossier.verified}</span>}
        </Fact>
        {c.customer.reference !== null && (
          <Fact name={w.dossier.reference}>
            <bdi>{c.customer.reference}</bdi>
          </Fact>
        )}
        <Fact name={w.dossier.channel}>{channelInWords(c.channel, w)}</Fact>
        <Fact name={w.dossier.started}>
          <time dateTime={c.startedAt}>{`${day(began, now.value, language)} ${clock(began, language)}`}</time>
        </Fact>
      </dl>
    </Part>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
