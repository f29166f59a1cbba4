import { languages } from "../domain/language.ts";
import type { ServiceDescription } from "../domain/service/description.ts";
import { html, type Html } from "./html.ts";
import { titled } from "./page-frame.ts";
import { openInWords, standingInWords, teamInWords } from "./service-told.ts";
import { languageNames, serviceWords, type ServiceWords } from "./service-words.ts";

/** The service description as a page that needs no script. */
export function servicePage(told: ServiceDescription): string {
  const words = serviceWords[told.language];
  const page = html`<!doctype html>
    <html lang="${told.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titled(words.title, told.name)}</title>
        <link rel="stylesheet" href="/service.css" />
      </head>
      <body>
        <header>
          ${told.name === null ? null : html`<p class="house">${told.name}</p>`} ${languageLinks(told, words)}
        </header>
        <main>
          <h1>${words.title}</h1>
          ${nowPart(told, words)}
          <p>${words.bot} ${words.secrets} ${safePart(told, words)}</p>
          ${section(
            words.covers,
            told.covers.map((text) => html`<li>${text}</li>`),
          )}
          ${section(
            words.notOurs,
            told.notOurs.map((one) => notOursItem(one, words)),
          )}
          ${hoursPart(told, words)} ${differentPart(told, words)}
          ${section(
            words.channels,
            told.channels.map((one) => channelItem(one, words)),
          )}
        </main>
      </body>
    </html> `;
  return page.markup;
}

const languageLinks = ({ language }: ServiceDescription, words: ServiceWords): Html =>
  html`<nav aria-label="${words.languages}">
    ${languages.map((tag) =>
      tag === language
        ? html`<a href="/service?lang=${tag}" lang="${tag}" aria-current="page">${languageNames[tag]}</a> `
        : html`<a href="/service?lang=${tag}" lang="${tag}">${languageNames[tag]}</a> `,
    )}
  </nav>`;

function nowPart({ now }: ServiceDescription, words: ServiceWords): Html | null {
  return now === null ? null : html`<p class="now"><strong>${standingInWords(now, words)}</strong></p>`;
}

const safePart = ({ safePlace }: ServiceDescription, words: ServiceWords): Html | null =>
  safePlace === null ? null : html`${words.safe} <a href="${safePlace}">${safePlace}</a>`;

/** A list beneath its heading; nothing where there is nothing to list. */
const section = (heading: string, items: readonly Html[]): Html | null =>
  items.length === 0
    ? null
    : html`<section>
        <h2>${heading}</h2>
        <ul>
          ${items}
        </ul>
      </section>`;

const notOursItem = ({ what, who, link }: ServiceDescription["notOurs"][number], words: ServiceWords): Html =>
  html`<li>${what}. <a href="${link}">${words.looksAfter(who)}</a></li>`;

const channelItem = (channel: ServiceDescription["channels"][number], words: ServiceWords): Html => {
  const { name, link, role, firstWordMinutes } = channel;
  const said = firstWordMinutes === null ? "" : ` ${words.firstWord(firstWordMinutes)}`;
  return html`<li>
    ${link === null ? html`${name}` : html`<a href="${link}">${name}</a>`}. ${words.roles[role]}${said}
  </li>`;
};

function hoursPart({ hours }: ServiceDescription, words: ServiceWords): Html | null {
  if (hours.length === 0) return null;
  const tables = hours.map(
    ({ team, answersIn, rows }) =>
      html`<table>
        <caption>
          ${teamInWords(team, words.answersIn[answersIn])}
        </caption>
        <thead class="sr">
          <tr>
            <th scope="col">${words.days}</th>
            <th scope="col">${words.hours}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ days, hours: open }) => row(days, open, words, null))}
        </tbody>
      </table>`,
  );
  return html`<section>
    <h2>${words.hours}</h2>
    ${tables}
  </section>`;
}

function differentPart({ differentDays }: ServiceDescription, words: ServiceWords): Html | null {
  if (differentDays.length === 0) return null;
  return html`<section>
    <h2>${words.different}</h2>
    <table>
      <thead class="sr">
        <tr>
          <th scope="col">${words.days}</th>
          <th scope="col">${words.hours}</th>
          <th scope="col">${words.why}</th>
        </tr>
      </thead>
      <tbody>
        ${differentDays.map(({ day, hours, why }) => row(day, hours, words, why ?? ""))}
      </tbody>
    </table>
  </section>`;
}

const row = (days: string, hours: string | null, words: ServiceWords, why: string | null): Html =>
  html`<tr>
    <th scope="row">${days}</th>
    <td>${openInWords(hours, words)}</td>
    ${why === null ? null : html`<td>${why}</td>`}
  </tr>`;
