import { ratingValues } from "../domain/rating.ts";
import type { PageMatter } from "../turn/ports/customer-page.ts";
import type { Forms } from "./customer-page.ts";
import { drawing } from "./drawings.ts";
import { html, type Html } from "./html.ts";
import { hidden, longest } from "./promise-part.ts";

/** How the customer says that an ended matter went, or that they may say so. */
export interface RatingTold {
  readonly conversation: string;
  readonly given: PageMatter["rating"];
}

/** Where the browser comes back to when the matter was rated. */
export const ratingPlace = (conversation: string): string => `rating-${conversation}`;

/** Asks how the matter went as the chat does, one tap; what was missing may be written then. The last answer counts. */
export const ratingPart = (told: RatingTold, id: string, forms: Forms): Html =>
  html`<section class="rate" id="${ratingPlace(told.conversation)}" aria-labelledby="${id}a">
    ${told.given === null ? asked(told, id, forms) : answered(told, told.given, id, forms)}
  </section>`;

const asked = (told: RatingTold, id: string, forms: Forms): Html =>
  html`<h3 id="${id}a">${forms.words.rating.ask}</h3>
    ${buttons(told, `${id}a`, forms)}`;

function answered(
  told: RatingTold,
  { value, hasComment }: NonNullable<RatingTold["given"]>,
  id: string,
  forms: Forms,
): Html {
  const { rating } = forms.words;
  return html`<p class="heard" id="${id}a">
      ${drawing("check")}<span
        >${rating.given(rating.values[value])}${hasComment ? html` ${rating.kept}` : null}</span
      >
    </p>
    ${value === "yes" || hasComment ? null : missingForm(told, value, id, forms)}
    <details>
      <summary>${rating.again}</summary>
      <div class="fold">${buttons(told, `${id}a`, forms)}</div>
    </details>`;
}

const buttons = ({ conversation }: RatingTold, labelledBy: string, forms: Forms): Html =>
  html`<form class="acts" method="post" action="${forms.action("rate")}" aria-labelledby="${labelledBy}">
    ${hidden("key", forms.newKey())}${hidden("conversation", conversation)}
    ${ratingValues.map(
      (value) =>
        html`<button class="btn edge" type="submit" name="value" value="${value}">
          ${forms.words.rating.values[value]}
        </button>`,
    )}
  </form>`;

const missingForm = ({ conversation }: RatingTold, value: string, id: string, forms: Forms): Html =>
  html`<form class="fold" method="post" action="${forms.action("rate")}">
    ${hidden("key", forms.newKey())}${hidden("conversation", conversation)}${hidden("value", value)}
    <label for="${id}c"
      >${forms.words.rating.missing}<textarea
        id="${id}c"
        name="comment"
        rows="3"
        maxlength="${longest.text}"
        required
      ></textarea>
    </label>
    <div><button class="btn" type="submit">${forms.words.send}</button></div>
  </form>`;
