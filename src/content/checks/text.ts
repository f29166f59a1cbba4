import { variablesOf } from "../../domain/words/fill.ts";
import { type Language, languages } from "../../domain/language.ts";
import { messengerLimits } from "../../domain/messenger-limits.ts";

/** What is wrong with a text that customers read. */
export interface TextFlaw {
  readonly code: string;
  /** What is wrong, why it matters and how to mend it. */
  readonly message: string;
  readonly severity?: "error" | "warning";
}

/** What is wrong with a text whoever says it: variables that would have to be inflected, braces that show, too many characters. */
export const checkText = (text: string): readonly TextFlaw[] => [
  ...inflected(text),
  ...strayBraces(text),
  ...tooLong(text),
];

/** A name or a time is put in as it stands, and no ending fits them all. */
const inflected = (text: string): readonly TextFlaw[] =>
  [...new Set(text.match(/\{[\w-]+\}[:'’]?\p{L}[\p{L}\p{M}]*/gu))].map((found) => ({
    code: "inflected-variable",
    message: `"${found}" bends a variable, and what is put in cannot be bent: with "Riikka" or "ke 25.11." it comes out wrong. Say it so that the variable stands by itself: "Asiaasi hoitaa {agent}", "{due} mennessä".`,
  }));

const strayBraces = (text: string): readonly TextFlaw[] =>
  /[{}]/.test(text.replace(/\{[\w-]+\}/g, ""))
    ? [
        {
          severity: "warning",
          code: "stray-brace",
          message:
            "A brace stands here that is no variable, and customers would read it. Write a variable as {agent}, without spaces; else remove the brace.",
        },
      ]
    : [];

/** Counted as Messenger's servers would at worst: in UTF-16 units. */
function tooLong(text: string): readonly TextFlaw[] {
  if (text.length < messengerLimits.text) return [];
  const message = `The text has ${text.length} characters; Messenger takes less than ${messengerLimits.text}, and nobody reads so many in a chat. Shorten it.`;
  return [{ code: "too-long", message }];
}

/** A variable that one language names and another one doesn't: its customers would be told less. */
export function missingVariables(
  texts: Readonly<Record<Language, string>>,
): readonly (TextFlaw & { readonly language: Language })[] {
  const named = languages.map((language) => ({ language, has: variablesOf(texts[language]) }));
  return named.flatMap(({ language, has }) =>
    named
      .flatMap((other) => other.has.map((variable) => ({ variable, other: other.language })))
      .filter(({ variable }, at, all) => {
        const isFirst = all.findIndex((one) => one.variable === variable) === at;
        return isFirst && !has.includes(variable);
      })
      .map(({ variable, other }) => ({
        language,
        code: "missing-variable",
        message: `"${language}" lacks {${variable}}, which "${other}" names: its customers are told less. Say it in each language, or in none.`,
      })),
  );
}

const signs: ReadonlySet<string> = new Set(["©", "®", "™"]);
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const segments = new Intl.Segmenter();

/** How many emoji a text holds, as a reader counts them. */
export const emojiIn = (text: string): number =>
  pictures.test(text)
    ? Array.from(segments.segment(text)).filter(
        ({ segment }) => pictures.test(segment) && !signs.has(segment),
      ).length
    : 0;
