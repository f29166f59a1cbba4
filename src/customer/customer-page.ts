import type { Language } from "../domain/language.ts";
import { drawing } from "./drawings.ts";
import { html, type Html } from "./html.ts";
import { linksPart, type LinksTold } from "./links-part.ts";
import { framed } from "./page-frame.ts";
import type { MatterTold, Stand } from "./page-told.ts";
import { newsPart, type NewsTold } from "./news-part.ts";
import { pageWords, type PageWords, type Said } from "./page-words.ts";
import { messageFold, promisePart } from "./promise-part.ts";
import { ratingPart } from "./rating-part.ts";

/** What a page is made of. */
export interface Shown {
  /** The firm's name; null: nobody has said. */
  readonly house: string | null;
  readonly language: Language;
  /** The customer's first name; null: not known. */
  readonly name: string | null;
  readonly matters: readonly MatterTold[];
  /** Known problems of whose end the customer is to be told. */
  readonly news: readonly NewsTold[];
  readonly links: LinksTold;
  /** What was just done. */
  readonly said: Said | null;
  /** When people answer now, in a sentence; null: not known. */
  readonly standing: string | null;
  /** Until which day the link opens. */
  readonly until: string;
  readonly token: string;
  /** Makes the key of one form: sent twice it is the same. */
  readonly newKey: () => string;
}

/** What a form of the page needs to know. */
export interface Forms {
  readonly action: (act: string) => string;
  readonly newKey: () => string;
  readonly words: PageWords;
  readonly said: Said | null;
}

/** The customer's own page: every matter with who has it and when they hear next, and forms that need no script. */
export function customerPage(shown: Shown): string {
  const { house, language, said, token, newKey } = shown;
  const words = pageWords[language];
  const forms: Forms = { action: (act) => `/c/${token}/${act}?lang=${language}`, newKey, words, said };
  const main = html`<div class="intro">
      <h1>${words.hello(shown.name)}</h1>
      <p>${words.intro}</p>
    </div>
    ${said === null ? null : saidPart(said, words)} ${shown.news.map(newsPart)}
    ${shown.matters.map((one, at) => matterPart(one, at, forms))} ${linksPart(shown.links, forms)}
    <footer class="foot">
      <p>
        ${shown.standing === null ? null : html`${shown.standing} `}<a href="/service?lang=${language}"
          >${words.service}</a
        >
      </p>
      <p>${words.link(shown.until)}</p>
    </footer>`;
  return framed({ house, language, title: words.title, main });
}

const isDone = (said: Said): boolean => said !== "changed" && said !== "not-free";

const saidPart = (said: Said, words: PageWords): Html =>
  html`<p class="said ${isDone(said) ? "done" : "not"}" id="said" role="status">
    ${drawing(isDone(said) ? "check" : "late")}<span>${words.said[said]}</span>
  </p>`;

const standDrawing = { ours: "person", yours: "person", late: "late", done: "check" } as const;

const standPart = ({ kind, words }: Stand): Html =>
  html`<p class="stand ${kind}">${drawing(standDrawing[kind])}${words}</p>`;

function matterPart(matter: MatterTold, at: number, forms: Forms): Html {
  const id = `m${at + 1}`;
  return html`<article class="matter" aria-labelledby="${id}">
    <header>
      <h2 id="${id}">${matter.title}</h2>
      ${standPart(matter.stand)}
    </header>
    <p class="facts">${matter.facts.join(" ")}</p>
    ${matter.promises.map((promise, which) => promisePart(promise, `${id}p${which + 1}`, forms))}
    ${matter.rating === null ? null : ratingPart(matter.rating, id, forms)}
    ${matter.canWrite ? messageFold(forms) : null} ${historyFold(matter.history, forms.words)}
  </article>`;
}

const historyFold = (history: MatterTold["history"], words: PageWords): Html | null =>
  history.length === 0
    ? null
    : html`<details>
        <summary>${words.history}</summary>
        <ol class="history">
          ${history.map((one) => html`<li><time>${one.time}</time> ${one.words}</li>`)}
        </ol>
      </details>`;
