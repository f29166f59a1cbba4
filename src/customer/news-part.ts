import { titleOf } from "../domain/words/entries.ts";
import { timeInWords } from "../domain/words/times.ts";
import type { OpenFollow } from "../turn/ports/customer-page.ts";
import { html, type Html } from "./html.ts";
import type { Reader } from "./page-told.ts";
import { type NewsWords, newsWords } from "./words/news.ts";

/** A known problem of whose end the customer is to be told, in the page's words. */
export interface NewsTold {
  readonly title: string;
  readonly facts: readonly string[];
}

/** What announcements promised and have not kept yet; one that has left the files has no name any more. */
export const tellNews = (
  followed: readonly OpenFollow[],
  { language, now, knowledge }: Reader,
): readonly NewsTold[] =>
  followed.map(({ entry, dueAt }) => {
    const words = newsWords[language];
    const title = knowledge.faq.has(entry) ? titleOf(entry, { language, faq: knowledge.faq }) : words.unnamed;
    if (dueAt === null) return { title, facts: [words.whenFixed] };
    const due = timeInWords(dueAt, now, language, knowledge.service.timeZone);
    return { title, facts: [words.whenFixed, nextWord(words, due, dueAt > now)] };
  });

const nextWord = ({ next, late }: NewsWords, due: string, isAhead: boolean): string =>
  isAhead ? next(due) : late(due);

export const newsPart = ({ title, facts }: NewsTold, at: number): Html =>
  html`<article class="matter" aria-labelledby="n${at + 1}">
    <header><h2 id="n${at + 1}">${title}</h2></header>
    <p class="facts">${facts.join(" ")}</p>
  </article>`;
