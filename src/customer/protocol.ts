import type { ServiceDescription } from "../domain/service/description.ts";

/** What goes over the wire to customers' browsers beside the chat. Only types: nothing of the server comes along. */

/** The service in whole sentences and headings, as the page has them. */
export interface ServiceTold {
  /** Null when the house doesn't know its hours. */
  readonly now: string | null;
  /** Today's own hours and why; null where today is as other days, or `now` has told it. */
  readonly today: string | null;
  /** When people answer, by language; of whom, where there are several teams. */
  readonly hours: ToldList<{ readonly who: string; readonly when: readonly string[] }>;
  readonly covers: ToldList<string>;
  readonly notOurs: ToldList<{ readonly what: string; readonly who: string; readonly link: string }>;
  /** What the chat is not the place for. */
  readonly notHere: string;
  /** Where all of it stands, beneath the server's own address. */
  readonly whole: { readonly words: string; readonly path: string };
}

interface ToldList<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** `GET /service.json`: the service in the words of one language. */
export interface ServiceAnswer extends ServiceDescription {
  readonly told: ServiceTold;
}
