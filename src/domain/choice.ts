import type { Conversation, Time, WithBot } from "./conversation.ts";
import { announcedNow, type Faq, isForCustomers } from "./faq.ts";
import type { EntryId } from "./ids.ts";
import { languages } from "./language.ts";
import { remember } from "./matching/remember.ts";
import { type ButtonName, buttonNames, type Voice } from "./words/voice.ts";

/** A button that the customer tapped, or its words typed. */
export type Choice =
  | { readonly kind: "entry"; readonly entry: EntryId }
  | { readonly kind: "none-of-these" | "helped" | "did-not-help" | "person" };

/** No button is longer, in UTF-16 units; it bounds the time to compare. */
const longestButton = 100;

/** Says yes where one thing was offered, as the button under it would. */
const yeses: ReadonlySet<string> = new Set(
  `joo, juu, jep, kyllä, ok, okei, joo kiitos, kyllä kiitos, näytä, joo näytä, ja, jo, japp, okej, ja tack, jo tack, gärna,
  visa, ja visa, yes, yeah, yep, okay, yes please, please, sure, show it, yes thanks`.split(/,\s+/),
);

/** A button's words without regard to letter case, spaces around and the marks that people end a sentence with. */
export const plain = (text: string): string =>
  text
    .slice(0, longestButton)
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/\s*[.!?]{1,9}$/u, "");

/** The same for buttons, which are asked about with every message. */
const plainButton = remember(plain);

/** What a customer may have in sight. */
export interface Sight {
  readonly faq: Faq;
  readonly voice: Voice;
  readonly now: Time;
}

const isButtonOf = (said: string, name: ButtonName, { buttons }: Voice): boolean =>
  languages.some((language) => plainButton(buttons[name][language]) === said);

/** Whether the message is the button that leads to a person, which counts at any moment. */
export const isPersonButton = (text: string, voice: Voice): boolean =>
  text.length <= longestButton && isButtonOf(plain(text), "person", voice);

/** Whether the message repeats one of the house's own buttons, whatever stood in front of the customer. */
export const isHouseButton = (text: string, voice: Voice): boolean =>
  text.length <= longestButton && buttonNames.some((name) => isButtonOf(plain(text), name, voice));

/**
 * The button whose words the message repeats, or null. Only buttons that stand in front of the customer count, so that
 * an ordinary "no" is never taken for an answer to a question nobody asked; the way to a person always counts, and so do
 * the greeting's starters, which some windows keep in sight.
 */
export function choiceOf(text: string, conversation: Conversation | null, sight: Sight): Choice | null {
  if (text.length > longestButton) return null;
  const { faq, voice } = sight;
  const said = plain(text);
  const isButton = (name: ButtonName) => isButtonOf(said, name, voice);
  if (isButton("person")) return { kind: "person" };
  if (conversation?.state !== "bot") return null;
  const [only, ...others] = conversation.offered;
  const entry = shown(conversation, sight).find(
    (id) =>
      Object.values(faq.get(id)?.texts ?? {}).some(({ title }) => plainButton(title) === said) ||
      (id === only && others.length === 0 && (isButton("show-answer") || yeses.has(said))),
  );
  if (entry !== undefined) return { kind: "entry", entry };
  const kind = kindsBeneath(conversation).find(isButton);
  return kind === undefined ? null : { kind };
}

/** The buttons, beside entries, that stand under the bot's last question or answer. */
function kindsBeneath({
  offered,
  answered,
}: WithBot): readonly ("none-of-these" | "helped" | "did-not-help")[] {
  if (offered.length > 0) return ["none-of-these"];
  return answered === null ? [] : ["helped", "did-not-help"];
}

/**
 * The known problems of whose end a customer who tapped "tell me" wants to know: the one that was just told, else all that the
 * greeting tells of. None where nothing is announced, or something else was written.
 */
export function followedBy(
  text: string,
  { answered }: WithBot,
  { faq, voice, now }: Sight,
): readonly EntryId[] {
  if (text.length > longestButton || !isButtonOf(plain(text), "tell-me", voice)) return [];
  const open = announcedNow(faq, now);
  return answered !== null && open.includes(answered) ? [answered] : open;
}

function shown({ offered, answered }: WithBot, { faq, voice, now }: Sight): readonly EntryId[] {
  const followUps = answered === null ? [] : (faq.get(answered)?.followUps ?? []);
  return [...offered, ...followUps, ...voice.starters].filter((id) => isForCustomers(id, faq, now));
}
