import { fill, variablesOf } from "../../domain/words/fill.ts";
import { languages, type Language } from "../../domain/language.ts";
import {
  alwaysKnown,
  countVariable,
  mayHaveEmoji,
  timeVariables,
  variablesIn,
} from "../../domain/words/line-rules.ts";
import { countForms, type LineName, type Manner, type Words } from "../../domain/words/voice.ts";
import { checkText, emojiIn, missingVariables, type TextFlaw } from "./text.ts";
import { timeIn } from "./times.ts";

/** One text of a line. */
export interface LineText {
  readonly name: LineName;
  /** Whose words they are; null: of all channels that have none of their own. */
  readonly channel: string | null;
  readonly language: Language;
  readonly text: string;
}

type Texts = Readonly<Record<Language, Words>>;

/** What is wrong with one text of a line: what would be left unsaid, come out wrong, or promise what nobody keeps. */
export function checkLine(line: LineText, emoji: Manner["emoji"]): readonly TextFlaw[] {
  const variables = checkVariables(line);
  return [
    ...variables,
    ...(variables.length === 0 ? saysNothing(line) : []),
    ...checkText(line.text),
    ...toldTime(line),
    ...checkEmoji(line, emoji),
  ];
}

function unknownIn(name: LineName, text: string): readonly string[] {
  const known = variablesIn(name);
  return [...new Set(variablesOf(text))].filter((variable) => !known.includes(variable));
}

const checkVariables = ({ name, text }: LineText): readonly TextFlaw[] =>
  unknownIn(name, text).map((variable) =>
    timeVariables.includes(variable)
      ? {
          code: "time-without-promise",
          message: `{${variable}} tells by when something happens, and with "${name}" nothing is promised: its sentence would never be said. Say what is already true instead.`,
        }
      : {
          code: "unknown-variable",
          message: `Nothing gives {${variable}} to "${name}": its sentence would never be said. Mend its spelling, or say it without; known here: ${namedIn(name)}.`,
        },
  );

const namedIn = (name: LineName): string =>
  variablesIn(name)
    .map((variable) => `{${variable}}`)
    .join(", ");

function saysNothing({ name, text }: LineText): readonly TextFlaw[] {
  const known = Object.fromEntries(alwaysKnown(name).map((variable) => [variable, "x"]));
  const message =
    "The line says nothing when the sentences are left out whose variables are not known. Add a sentence without one.";
  return fill(text, known) === "" ? [{ code: "may-say-nothing", message }] : [];
}

function toldTime({ text, language }: LineText): readonly TextFlaw[] {
  const time = timeIn(text, language);
  if (time === null) return [];
  const message = `"${time}" is a time that nobody keeps: the line says it whatever the hours and the queue are. Use {opens} or {closes} for hours, {due} where the line has it, or leave it out.`;
  return [{ code: "time-without-promise", message }];
}

function checkEmoji({ name, text, channel }: LineText, allowed: Manner["emoji"]): readonly TextFlaw[] {
  const count = emojiIn(text);
  if (count === 0) return [];
  if (channel === null)
    return noEmoji(text, 'in words that all channels say; give the channel its own beneath "in"');
  if (allowed === "none") return noEmoji(text, `where "manners" doesn't give "${channel}" emoji: one`);
  if (!mayHaveEmoji(name)) return noEmoji(text, "outside of greetings, thanks and closings");
  const message = `The text has ${count} emoji; one is the most. Keep the best.`;
  return count > 1 ? [{ code: "emoji", message }] : [];
}

/** An emoji where none may be; `where` ends the sentence. */
export const noEmoji = (text: string, where: string): readonly TextFlaw[] =>
  emojiIn(text) === 0 ? [] : [{ code: "emoji", message: `An emoji can't stand ${where}. Remove it.` }];

/** What is wrong with a line's texts taken together: forms for a count, variables that a language lacks. */
export const checkTexts = (
  name: LineName,
  texts: Texts,
): readonly (TextFlaw & { readonly language: Language })[] => [
  ...languages.flatMap((language) =>
    checkForms(name, texts[language]).map((flaw) => ({ ...flaw, language })),
  ),
  ...firstOfEach(
    countForms
      .map((form) => inForm(texts, form))
      // What nothing gives is told by itself.
      .filter((inEach) => languages.every((language) => unknownIn(name, inEach[language]).length === 0))
      .flatMap(missingVariables),
  ),
];

function checkForms(name: LineName, words: Words): readonly TextFlaw[] {
  const counts = variablesIn(name).includes(countVariable);
  if (typeof words !== "string")
    return counts
      ? []
      : [{ code: "stray-forms", message: `"${name}" tells no count, so it has one text. Write that one.` }];
  if (!counts || !variablesOf(words).includes(countVariable)) return [];
  const message = `{${countVariable}} needs words for each count, or one customer reads "1 customers". Write zero (next in turn), one and other in its place.`;
  return [{ code: "missing-forms", message }];
}

const inForm = (texts: Texts, form: (typeof countForms)[number]): Readonly<Record<Language, string>> => {
  const textIn = (language: Language) => {
    const words = texts[language];
    return typeof words === "string" ? words : words[form];
  };
  return { fi: textIn("fi"), sv: textIn("sv"), en: textIn("en") };
};

/** The same is told once, however many forms it is in. */
const firstOfEach = <Flaw extends TextFlaw & { readonly language: Language }>(
  flaws: readonly Flaw[],
): readonly Flaw[] => [...new Map(flaws.map((flaw) => [flaw.message, flaw])).values()];

/** Characters of a line beyond what its channel's manner bears: no reason not to say it, as the channel takes it all the same. */
export function tooLongIn({ text }: LineText, channel: string, longest: number | null): readonly TextFlaw[] {
  if (longest === null || text.length <= longest) return [];
  const message = `The text has ${text.length} characters; "manners" gives ${channel} at most ${longest}. Shorten it, or give the channel shorter words beneath "in".`;
  return [{ severity: "warning", code: "long-for-channel", message }];
}
