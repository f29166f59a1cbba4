import type { Language } from "../../shared/language.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** One of the contracts on sale. */
interface Contract {
  readonly name: string;
  readonly price: string;
  readonly unit: string;
  readonly about: string;
  readonly points: readonly string[];
}

/** A line of the bill that is shown as an example, or of the opening hours. */
interface Row {
  readonly what: string;
  readonly value: string;
}

/** Everything the page says, in one language. */
export interface Words {
  readonly title: string;
  readonly skip: string;
  readonly site: string;
  readonly languages: string;
  readonly hero: {
    readonly title: string;
    readonly lead: string;
    readonly contract: string;
    readonly move: string;
  };
  readonly facts: readonly Row[];
  readonly prices: {
    readonly nav: string;
    readonly title: string;
    readonly lead: string;
    readonly contracts: readonly Contract[];
    readonly note: string;
  };
  readonly moving: {
    readonly nav: string;
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
  };
  readonly bills: {
    readonly nav: string;
    readonly title: string;
    readonly texts: readonly string[];
    readonly bill: {
      readonly title: string;
      readonly example: string;
      readonly rows: readonly Row[];
      readonly total: Row;
      readonly due: string;
      readonly chart: string;
    };
  };
  readonly service: {
    readonly nav: string;
    readonly title: string;
    readonly lead: string;
    readonly hours: string;
    readonly rows: readonly Row[];
    readonly promise: string;
    readonly promiseText: string;
    readonly cut: string;
    readonly cutText: string;
  };
  readonly foot: {
    readonly fiction: string;
    readonly links: string;
    readonly webchat: string;
    readonly desk: string;
  };
}

export const words: Readonly<Record<Language, Words>> = { fi, sv, en };
