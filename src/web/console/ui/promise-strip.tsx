import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import { moment } from "../../shared/times.ts";
import { contactsIn } from "../desk/contacts.ts";
import type { Talk } from "../desk/desk.ts";
import { composer, focusSoon, promiseTime } from "./focus.ts";
import { useScreen, useWords } from "./screen.ts";

/** Beneath a reply that promises: which words, by when, and where the customer is told. */
export function PromiseStrip({ talk }: { readonly talk: Talk }) {
  const { promising } = talk;
  const { w } = useWords();
  const quote = promising.quote.value;
  useFocusWhenAsked(talk);
  // The line for screen readers stands before there is anything to say, so that it is heard.
  return (
    <div class={quote === null ? "heard none" : "heard"}>
      {quote !== null && <Icon name="clock" />}
      <p role="status">{quote !== null && (quote === "" ? w.promising.byHand : w.promising.heard(quote))}</p>
      {quote !== null && (
        <>
          <TimeChoice talk={talk} />
          <ContactChoice talk={talk} />
          <button
            class="lnk"
            type="button"
            onClick={() => {
              promising.none();
              talk.problem.value = null;
              focusSoon(composer("reply"));
            }}
          >
            {quote === "" ? w.promising.undo : w.promising.none}
          </button>
        </>
      )}
    </div>
  );
}

/** Whoever must choose first finds the choice under the fingers. */
function useFocusWhenAsked({ promising: { asked, quote } }: Talk): void {
  const times = asked.value;
  const isShown = quote.value !== null;
  useEffect(() => {
    if (times > 0 && isShown) focusSoon(promiseTime);
  }, [times, isShown]);
}

/** The value of the choice that opens a field for one's own words. */
const other = "other";

function TimeChoice({ talk: { promising } }: { readonly talk: Talk }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const isOwn = useSignal(false);
  const dueAt = promising.dueAt.value;
  const offered = [...new Set([...(dueAt === null ? [] : [dueAt]), ...promising.times.value])].toSorted();
  const told = (iso: string) => moment(Date.parse(iso), now.value, language);
  return (
    <>
      <Chip label={w.promising.time}>
        <select
          id="promise-time"
          aria-label={w.promising.time}
          value={isOwn.value ? other : (dueAt ?? other)}
          onChange={({ currentTarget: { value } }) => {
            isOwn.value = value === other;
            if (value !== other) promising.choose(value);
          }}
        >
          {offered.map((iso) => (
            <option key={iso} value={iso}>
              {told(iso)}
            </option>
          ))}
          <option value={other}>{w.promising.otherTime}</option>
        </select>
      </Chip>
      {(isOwn.value || dueAt === null) && (
        <input
          class="own"
          type="datetime-local"
          aria-label={w.promising.ownTime}
          onInput={({ currentTarget: { value } }) => {
            const at = new Date(value);
            if (!Number.isNaN(at.getTime())) promising.choose(at.toISOString());
          }}
        />
      )}
    </>
  );
}

function ContactChoice({ talk: { promising, messages } }: { readonly talk: Talk }) {
  const { w } = useWords();
  const isOwn = useSignal(false);
  const { contact } = promising;
  return (
    <>
      <Chip label={w.promising.contact}>
        <select
          aria-label={w.promising.contact}
          value={isOwn.value ? other : contact.value}
          onChange={({ currentTarget: { value } }) => {
            isOwn.value = value === other;
            contact.value = value === other ? "" : value;
          }}
        >
          <option value="chat">{w.promising.chat}</option>
          {contactsIn(messages.value).map((written) => (
            <option key={written} value={written}>
              {written}
            </option>
          ))}
          <option value={other}>{w.promising.otherContact}</option>
        </select>
      </Chip>
      {isOwn.value && (
        <input
          class="own"
          type="text"
          inputMode="email"
          aria-label={w.promising.ownContact}
          placeholder={w.promising.ownContact}
          value={contact.value}
          onInput={({ currentTarget: { value } }) => (contact.value = value)}
        />
      )}
    </>
  );
}

const Chip = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <span class="chip" title={label}>
    {children}
    <Icon name="down" />
  </span>
);
