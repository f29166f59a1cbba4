import type { Time } from "../conversation.ts";
import type { Faq } from "../faq.ts";
import type { Variables } from "./fill.ts";
import type { EntryId } from "../ids.ts";
import type { Language } from "../language.ts";
import type { Service } from "../service/service.ts";
import { sayNow } from "./lines.ts";
import type { Button, ButtonName, LineName, Voice } from "./voice.ts";

/** A say with its final words: exactly what the customer reads, and the buttons under it. */
export interface Worded {
  readonly text: string;
  readonly markdown: boolean;
  readonly options: readonly Button[];
  readonly entry: EntryId | null;
}

/** What the words of a say depend on beside the say itself. */
export interface Tongue {
  readonly language: Language;
  /** The channel's name, for answers written in that channel's manner. */
  readonly channel: string;
  readonly now: Time;
  readonly voice: Voice;
  readonly service: Service;
  readonly faq: Faq;
  /** The address of the customer's own page; null: there is none. */
  readonly page: string | null;
}

/** The buttons of these names, in the customer's language. */
export const buttons = (names: readonly ButtonName[], { voice, language }: Tongue): readonly Button[] =>
  names.map((name) => ({ title: voice.buttons[name][language], name }));

/** One of the house's lines in the customer's language, as it is true now. */
export const line = (
  name: LineName,
  tongue: Tongue,
  variables: Variables = {},
  options: readonly Button[] = [],
): Worded => ({ text: sayNow(name, variables, tongue), markdown: false, options, entry: null });
