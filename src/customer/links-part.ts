import { shownCode } from "../domain/person/code.ts";
import { channelInWords } from "../domain/person/words.ts";
import { timeInWords } from "../domain/words/times.ts";
import type { CustomerPage } from "../turn/ports/customer-page.ts";
import type { Forms } from "./customer-page.ts";
import { drawing } from "./drawings.ts";
import { html, type Html } from "./html.ts";
import type { Reader } from "./page-told.ts";
import { hidden } from "./promise-part.ts";
import { type LinkWords, linkWords } from "./words/links.ts";

/** A customer's other channels, in the page's words. */
export interface LinksTold {
  readonly words: LinkWords;
  readonly linked: readonly { readonly thread: string; readonly name: string; readonly how: string }[];
  /** The code that holds, and until when; null: none does. */
  readonly code: { readonly letters: string; readonly holds: string } | null;
  /** Chats elsewhere that the service description names with their address. */
  readonly elsewhere: readonly { readonly words: string; readonly link: string }[];
}

/** Where the browser comes back to when a code was made or a thread was parted. */
export const linksPlace = "channels";

/** Channels in which customers write with an account of their own. */
const chats: ReadonlySet<string> = new Set(["messenger"]);

/** What the page tells of the customer's other channels. */
export function tellLinks(
  { channel, linked, code }: Pick<CustomerPage, "channel" | "linked" | "code">,
  { language, now, knowledge: { service } }: Reader,
): LinksTold {
  const words = linkWords[language];
  const at = (time: number) => timeInWords(time, now, language, service.timeZone);
  return {
    words,
    linked: linked.map((one) => ({
      thread: one.thread,
      name: channelInWords(one.channel, { language, service }),
      how: words.how[one.how](at(one.at)),
    })),
    code: code && { letters: shownCode(code.code), holds: words.holds(at(code.until)) },
    elsewhere: service.channels.flatMap(({ id, name, link }) =>
      id !== channel && chats.has(id) && link?.startsWith("https:") === true
        ? [{ words: words.open(name[language]), link }]
        : [],
    ),
  };
}

/** The customer's other channels: which are linked, each with the way out of it, and the code that links another. */
export const linksPart = (told: LinksTold, forms: Forms): Html =>
  html`<section class="matter" id="${linksPlace}" aria-labelledby="links">
    <header><h2 id="links">${told.words.title}</h2></header>
    <p class="facts">${told.words.intro}</p>
    ${told.linked.length === 0 ? null : linkedPart(told, forms)}
    ${told.code === null ? null : codePart(told, told.code)}
    <form class="acts last" method="post" action="${forms.action("make-code")}">
      ${hidden("key", forms.newKey())}<button class="btn edge" type="submit">
        ${told.code === null ? told.words.make : told.words.makeNew}
      </button>
    </form>
  </section>`;

const linkedPart = ({ words, linked }: LinksTold, forms: Forms): Html =>
  html`<h3 class="links" id="linked">${words.linked}</h3>
    <ul class="links" aria-labelledby="linked">
      ${linked.map(
        ({ thread, name, how }, at) =>
          html`<li>
            <p id="linked${at + 1}"><strong>${name}</strong> <span>${how}</span></p>
            <form method="post" action="${forms.action("part")}">
              ${hidden("key", forms.newKey())}${hidden("thread", thread)}<button
                class="btn edge"
                type="submit"
                aria-describedby="linked${at + 1}"
              >
                ${words.part}
              </button>
            </form>
          </li>`,
      )}
    </ul>`;

const codePart = (
  { words, elsewhere }: LinksTold,
  { letters, holds }: NonNullable<LinksTold["code"]>,
): Html =>
  html`<div class="code" role="status">
    <h3>${words.code}</h3>
    <p class="letters">${letters}</p>
    <p>${holds}</p>
    ${elsewhere.map(({ words: name, link }) => html`<p><a href="${link}" rel="noreferrer">${name}</a></p>`)}
    <p class="warning">${drawing("late")}<span>${words.warning}</span></p>
  </div>`;
