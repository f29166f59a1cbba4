import { type Language, languages } from "../domain/language.ts";
import { drawing } from "./drawings.ts";
import { html, type Html } from "./html.ts";
import { pageWords } from "./page-words.ts";
import { languageNames } from "./service-words.ts";

interface Frame {
  /** The firm's name; null: nobody has said. */
  readonly house: string | null;
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
}

/** Where the pages' styles are. */
export const stylesPath = "/customer-page.css";

/** What stands in a browser's tab, and beneath whose name: "Asiasi, Napavirta". */
export const titled = (title: string, house: string | null): string =>
  house === null ? title : `${title}, ${house}`;

/** A page of one customer's own: nothing of it is kept by search engines, nor told to whoever is linked to. */
export const framed = ({ house, language, title, main }: Frame): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${titled(title, house)}</title>
        <link rel="stylesheet" href="${stylesPath}" />
      </head>
      <body>
        <header class="top">
          <div class="wrap">
            <p class="house">${drawing("drop")}${house ?? pageWords[language].house}</p>
            <nav class="lang" aria-label="${pageWords[language].languages}">
              ${languages.map((tag) => languageLink(tag, language))}
            </nav>
          </div>
        </header>
        <main class="wrap">${main}</main>
      </body>
    </html> `.markup;

const languageLink = (tag: Language, current: Language): Html =>
  html`<a href="?lang=${tag}" lang="${tag}" ${tag === current ? html`aria-current="true"` : null}
    >${tag.toUpperCase()}<span class="sr"> ${languageNames[tag]}</span></a
  >`;

/** What opens with a link that opens nothing: the same, whatever is the matter with it. */
export function gonePage(language: Language, house: string | null): string {
  const words = pageWords[language];
  const main = html`<div class="intro">
    <h1>${words.goneTitle}</h1>
    <p>${words.gone}</p>
    <p><a href="/service?lang=${language}">${words.service}</a></p>
  </div>`;
  return framed({ house, language, title: words.goneTitle, main });
}
