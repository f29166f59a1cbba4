import { drawing } from "./drawings.ts";
import type { Forms } from "./customer-page.ts";
import { html, type Html } from "./html.ts";
import type { PromiseTold } from "./promise-told.ts";

/** The longest message and reason, in characters, as in the chat. */
export const longest = { text: 4_000, reason: 500 } as const;

/** A promise: its time first, what is promised, and what its customer can do about it. */
export const promisePart = (promise: PromiseTold, id: string, forms: Forms): Html =>
  html`${brokenPart(promise)}
    <section class="promise" aria-labelledby="${id}">
      <h3 id="${id}">${drawing("clock")}${promise.heading}</h3>
      ${duePart(promise, forms)}
      ${promise.quote === null ? null : html`<blockquote>${promise.quote}</blockquote>`}
      <p class="what">${promise.what}</p>
      ${promise.due === null ? null : trackPart(promise)}
    </section>
    ${promise.heard === null ? askForm(promise, forms) : heardPart(promise.heard)}
    ${promise.slots.length === 0 ? null : moveFold(promise, forms)} ${releaseFold(promise, id, forms)}`;

const brokenPart = ({ broken }: PromiseTold): Html | null =>
  broken === null ? null : html`<p class="late-note">${drawing("late")}<span>${broken}</span></p>`;

function duePart({ due }: PromiseTold, { words }: Forms): Html {
  if (due === null) return html`<p class="due">${words.noTime}</p>`;
  return html`<p class="due">
    ${due.before === "" ? null : html`<small>${due.before}</small> `}<time>${due.time}</time>${
      due.after === "" ? null : html` <small>${due.after}</small>`
    }
  </p>`;
}

/** How much of the time has gone; the words beneath say the same. */
function trackPart({ gone, agreed, left }: PromiseTold): Html {
  const percent = `${Math.round(gone * 100)}%`;
  return html`<svg class="track" aria-hidden="true">
      <rect class="whole" y="4" width="100%" height="4" rx="2" />
      <rect class="gone" y="4" width="${percent}" height="4" rx="2" />
      <circle class="gone" cx="${percent}" cy="6" r="6" />
    </svg>
    <p class="ends"><span>${agreed}</span><span>${left}</span></p>`;
}

const heardPart = (heard: string): Html =>
  html`<p class="heard">${drawing("check")}<span>${heard}</span></p>`;

/** A field that nobody sees. */
export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

const ofPromise = ({ id }: PromiseTold, { newKey }: Forms): Html =>
  html`${hidden("key", newKey())}${hidden("promise", id)}`;

const askForm = (promise: PromiseTold, forms: Forms): Html =>
  html`<form class="acts" method="post" action="${forms.action("nudge")}">
    ${ofPromise(promise, forms)}<button class="btn${promise.broken === null ? " edge" : ""}" type="submit">
      ${forms.words.ask}
    </button>
  </form>`;

function moveFold(promise: PromiseTold, forms: Forms): Html {
  const { words, said } = forms;
  return html`<details ${said === "not-free" ? html`open` : null}>
    <summary>${words.move}</summary>
    <form class="fold" method="post" action="${forms.action("move")}">
      ${ofPromise(promise, forms)}
      <fieldset class="times">
        <legend>${promise.when}</legend>
        ${promise.slots.map(
          ({ value, words: when }) =>
            html`<label><input type="radio" name="slot" value="${value}" required />${when}</label>`,
        )}
      </fieldset>
      <div><button class="btn" type="submit">${words.moveTo}</button></div>
    </form>
  </details>`;
}

const releaseFold = (promise: PromiseTold, id: string, forms: Forms): Html =>
  html`<details>
    <summary>${forms.words.release}</summary>
    <form class="fold" method="post" action="${forms.action("release")}">
      ${ofPromise(promise, forms)}
      <label for="${id}r"
        >${forms.words.reason}<textarea
          id="${id}r"
          name="reason"
          rows="2"
          maxlength="${longest.reason}"
        ></textarea>
      </label>
      <div><button class="btn edge" type="submit">${forms.words.releaseIt}</button></div>
    </form>
  </details>`;

/** A message goes on with the matter, as one in the chat would. */
export const messageFold = (forms: Forms): Html =>
  html`<details>
    <summary>${forms.words.write}</summary>
    <form class="fold" method="post" action="${forms.action("message")}">
      ${hidden("key", forms.newKey())}
      <label for="message"
        >${forms.words.yourMessage}<textarea
          id="message"
          name="text"
          rows="3"
          maxlength="${longest.text}"
          required
        ></textarea>
      </label>
      <div><button class="btn" type="submit">${forms.words.send}</button></div>
    </form>
  </details>`;
