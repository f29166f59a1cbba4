import type { Language } from "../domain/language.ts";
import type { Asker, Refusal, RefusalPage } from "../http/route.ts";
import { encode, languageFor } from "./answering.ts";
import { html, type Html } from "./html.ts";
import { framed } from "./page-frame.ts";
import { pageHeaders, type PageParts } from "./page-parts.ts";
import { pageWords, type PageWords, type Refused } from "./page-words.ts";

/** What a person reads whose form or page was refused: why, what to do, and the way back. */
export const makeRefusedPage =
  ({ knowledge }: Pick<PageParts, "knowledge">): RefusalPage =>
  (refusal, asker) => {
    const language = languageFor(asker.query("lang") ?? undefined, asker);
    const words = pageWords[language];
    const { title, text } = words.refused[whyOf(refusal)];
    const main = html`<div class="intro">
      <h1>${title}</h1>
      <p>${text}</p>
      ${waitPart(refusal, words)} ${refusal.status >= 500 ? html`<p>${words.reference(asker.ref)}</p>` : null}
      <p>${wayBack(asker, language, words)}</p>
    </div>`;
    const page = framed({ house: knowledge().service.name, language, title, main });
    return { headers: pageHeaders, body: encode(page) };
  };

function whyOf({ status }: Refusal): Refused {
  if (status === 429) return "often";
  if (status === 413) return "large";
  if (status === 403) return "foreign";
  return status >= 500 ? "fault" : "unread";
}

const minuteSeconds = 60;

function waitPart({ headers = {} }: Refusal, words: PageWords): Html | null {
  const seconds = Number(headers["retry-after"] ?? 0);
  if (seconds === 0) return null;
  const [minutes] = words.units;
  const time =
    seconds < minuteSeconds
      ? `${seconds} ${words.seconds}`
      : `${Math.ceil(seconds / minuteSeconds)} ${minutes}`;
  return html`<p>${words.wait(time)}</p>`;
}

/** To the page whose form it was; where the address has none, to what the service is. */
function wayBack({ path }: Asker, language: Language, words: PageWords): Html {
  const page = /^\/c\/[^/]+/.exec(path)?.[0];
  return page === undefined
    ? html`<a href="/service?lang=${language}">${words.service}</a>`
    : html`<a href="${page}?lang=${language}">${words.back}</a>`;
}
