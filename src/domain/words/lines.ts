import type { Time } from "../conversation.ts";
import { fill, type Variables } from "./fill.ts";
import type { Language } from "../language.ts";
import type { Service } from "../service/service.ts";
import { answeredIn } from "../service/timetable.ts";
import { type Standing, standingOf } from "../service/standing.ts";
import { placesInWords, roleOf } from "../service/roles.ts";
import type { ChannelRole } from "../service/service.ts";
import { timeInWords } from "./times.ts";
import type { LineName, Voice, Words } from "./voice.ts";

/** Lines that have another one for when nobody is at work. */
const whileClosed: Readonly<Partial<Record<LineName, LineName>>> = {
  greeting: "greeting-closed",
  introduction: "introduction-closed",
  "hand-over": "hand-over-closed",
};

/** Lines that have another one on a channel that takes feedback. */
const forFeedback: Readonly<Partial<Record<LineName, LineName>>> = {
  greeting: "greeting-feedback",
  introduction: "introduction-feedback",
};

/** Lines that have another one for when some of these variables have no source. */
const whileUnknown: Readonly<Partial<Record<LineName, readonly [needs: readonly string[], LineName]>>> = {
  "hand-over": [["n", "low", "high"], "hand-over-no-range"],
};

/** What a line depends on beside its own variables. */
export interface Moment {
  readonly language: Language;
  /** The channel's name: it may have words of its own. */
  readonly channel: string;
  readonly now: Time;
  readonly voice: Voice;
  readonly service: Service;
}

/**
 * A line's words as they are true now, in the channel's own where it has them: the one for closed doors while nobody is at
 * work, with {opens} only then, with {closes} and {reason} only where today differs from other days, and with {languages}
 * only where nobody answers in the customer's own.
 */
export function sayNow(name: LineName, variables: Variables, moment: Moment): string {
  const { language, channel, now, voice, service } = moment;
  const standing = standingOf(service, language, now);
  const role = roleOf(service, channel);
  const line = voice.lines[variantOf(name, role, standing, variables)];
  const words = (line.in?.[channel] ?? line)[language];
  return fill(formOf(words, variables["n"]), { ...variablesOf(standing, moment), ...variables });
}

function variantOf(
  name: LineName,
  role: ChannelRole,
  standing: Standing | null,
  variables: Variables,
): LineName {
  const ofRole = role === "feedback" ? forFeedback[name] : undefined;
  if (ofRole !== undefined) return ofRole;
  const closed = standing?.open === false ? whileClosed[name] : undefined;
  if (closed !== undefined) return closed;
  const [needs, instead] = whileUnknown[name] ?? [[], name];
  return needs.every((variable) => variables[variable] !== undefined) ? name : instead;
}

/** The form for a count; where nobody knows it the sentence that tells it is left out. */
function formOf(words: Words, count: string | undefined): string {
  if (typeof words === "string") return words;
  if (count === "0") return words.zero;
  return count === "1" ? words.one : words.other;
}

/** An owner's own words with what is known now, and what the customer told. */
export function fillNow(text: string, variables: Variables, moment: Moment): string {
  const standing = standingOf(moment.service, moment.language, moment.now);
  return fill(text, { ...variablesOf(standing, moment), ...variables });
}

function variablesOf(standing: Standing | null, moment: Moment): Variables {
  const { language, now, service, channel } = moment;
  const login = service.safePlace ?? undefined;
  const known = { login, places: placesInWords(service, channel, language) };
  if (standing === null) return known;
  const at = (time: Time | null) =>
    time === null ? undefined : timeInWords(time, now, language, service.timeZone);
  const when = standing.open ? { closes: at(standing.closesAt) } : { opens: at(standing.opensAt) };
  return {
    ...known,
    ...when,
    reason: standing.reason ?? undefined,
    languages: othersInWords(service, language),
  };
}

/** The languages in which people answer, as the customer's own calls them: "ruotsiksi ja englanniksi"; nothing where it is one of them. */
function othersInWords(service: Service, language: Language): string | undefined {
  const spoken = answeredIn(service);
  if (spoken.length === 0 || spoken.includes(language)) return undefined;
  const names = spoken.map((one) => languageNames[language][one]);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/** As they stand in a line: Finnish says "suomeksi", Swedish "på" and English "in" before it. */
const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
  sv: { fi: "finska", sv: "svenska", en: "engelska" },
  en: { fi: "Finnish", sv: "Swedish", en: "English" },
};
