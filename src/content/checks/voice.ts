import { languages, type Language } from "../../domain/language.ts";
import type { Service } from "../../domain/service/service.ts";
import {
  buttonNames,
  countForms,
  lineNames,
  type LineName,
  type Voice,
  type Words,
} from "../../domain/words/voice.ts";
import { checkLine, checkTexts, type LineText, noEmoji, tooLongIn } from "./line.ts";
import { checkText, type TextFlaw } from "./text.ts";
import type { ContentFile } from "../content-file.ts";
import { maxFlaws } from "../yaml/guard.ts";
import type { Problem } from "../problem.ts";

type Path = readonly PropertyKey[];

/** A line as one channel says it in all languages; `channel` null: as all say it that have no words of their own. */
interface Wording {
  readonly name: LineName;
  readonly channel: string | null;
  readonly texts: Readonly<Record<Language, Words>>;
  readonly path: Path;
}

type Tell = (path: Path, flaws: readonly TextFlaw[]) => readonly Problem[];

/** What is wrong with the lines and buttons: what would be left unsaid, come out wrong, or not suit a channel. */
export function checkVoice(
  file: ContentFile<Voice>,
  { channels, safePlace }: Pick<Service, "channels" | "safePlace">,
): readonly Problem[] {
  const { content: voice } = file;
  const tell: Tell = (path, flaws) =>
    flaws.map(({ severity = "error", code, message }) => file.problem(severity, path, code, message));
  return [
    ...lineNames.flatMap((name) => wordingsOf(name, voice)).flatMap((one) => checkWording(one, voice, tell)),
    ...Object.keys(voice.manners).flatMap((channel) => checkChannel(channel, voice, channels, tell)),
    ...(safePlace === null ? withoutSafePlace(voice, channels, tell) : []),
    ...checkButtons(voice, tell),
  ].slice(0, maxFlaws);
}

function checkWording(wording: Wording, { manners }: Voice, tell: Tell): readonly Problem[] {
  const { name, channel, texts, path } = wording;
  const manner = channel === null ? undefined : manners[channel];
  return [
    ...(channel !== null && manner === undefined ? tell(path, [unnamed(channel, Object.keys(manners))]) : []),
    ...textsOf(wording).flatMap((text) => tell(text.path, checkLine(text, manner?.emoji ?? "none"))),
    ...checkTexts(name, texts).flatMap(({ language, ...flaw }) => tell([...path, language], [flaw])),
  ];
}

const unnamed = (channel: string, known: readonly string[]): TextFlaw => ({
  code: "unknown-channel",
  message: `"manners" names no channel "${channel}". Mend its spelling (named: ${known.join(", ") || "none"}), or name it there.`,
});

function checkChannel(
  channel: string,
  voice: Voice,
  channels: Service["channels"],
  tell: Tell,
): readonly Problem[] {
  const longest = voice.manners[channel]?.longest ?? null;
  const known = channels.length === 0 || channels.some(({ id }) => id === channel);
  const message = `flows/service.yaml describes no channel "${channel}". Mend its spelling, or describe it there.`;
  return [
    ...(known ? [] : tell(["manners", channel], [{ severity: "warning", code: "unknown-channel", message }])),
    ...lineNames
      .flatMap((name) => textsOf(wordingIn(name, channel, voice)))
      .flatMap((text) => tell(text.path, tooLongIn(text, channel, longest))),
  ];
}

/** A channel of the service that speaks in its own manner is no place of the firm's own: what is hidden there needs another. */
const withoutSafePlace = (
  { lines, manners }: Voice,
  channels: Service["channels"],
  tell: Tell,
): readonly Problem[] =>
  channels.flatMap(({ id }) => {
    const tells = Object.values(lines["masked-hetu"].in?.[id] ?? {}).some(
      (words) => typeof words === "string" && words.includes("{login}"),
    );
    if (!tells || !Object.hasOwn(manners, id)) return [];
    const message = `Who sends personal data there is to be told a safe place, and flows/service.yaml names none. Write its address as "safe_place".`;
    return tell(["manners", id], [{ severity: "warning", code: "no-safe-place", message }]);
  });

const checkButtons = ({ buttons }: Voice, tell: Tell): readonly Problem[] =>
  buttonNames.flatMap((name) =>
    languages.flatMap((language) => {
      const text = buttons[name][language];
      return tell(["buttons", name, language], [...checkText(text), ...noEmoji(text, "on a button")]);
    }),
  );

function wordingsOf(name: LineName, { lines }: Voice): readonly [Wording, ...(readonly Wording[])] {
  const { in: own = {}, ...texts } = lines[name];
  const path = ["lines", name];
  return [
    { name, channel: null, texts, path },
    ...Object.entries(own).map(([channel, its]) => ({
      name,
      channel,
      texts: its,
      path: [...path, "in", channel],
    })),
  ];
}

/** The words that a channel says: its own, else those of all. */
function wordingIn(name: LineName, channel: string, voice: Voice): Wording {
  const [all, ...own] = wordingsOf(name, voice);
  return own.find((one) => one.channel === channel) ?? all;
}

const textsOf = ({ name, channel, texts, path }: Wording): readonly (LineText & { readonly path: Path })[] =>
  languages.flatMap((language) => {
    const words = texts[language];
    const here = { name, channel, language };
    return typeof words === "string"
      ? [{ ...here, text: words, path: [...path, language] }]
      : countForms.map((form) => ({ ...here, text: words[form], path: [...path, language, form] }));
  });
