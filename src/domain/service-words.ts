import type { Time } from "./conversation.ts";
import { fill, type Variables } from "./fill.ts";
import type { Language } from "./language.ts";
import type { Service } from "./service/service.ts";
import { type Standing, standingOf } from "./service/standing.ts";
import { timeInWords } from "./time-words.ts";
import type { LineName, Voice } from "./voice.ts";

/** Lines that have another one for when nobody is at work. */
const whileClosed: Readonly<Partial<Record<LineName, LineName>>> = {
  greeting: "greeting-closed",
  introduction: "introduction-closed",
  "hand-over": "hand-over-closed",
};

/** What a line depends on beside its own variables. */
export interface Moment {
  readonly language: Language;
  readonly now: Time;
  readonly voice: Voice;
  readonly service: Service;
}

/**
 * A line's words as they are true now: the one for closed doors while nobody is at work, with {opens} only then, and with
 * {closes} and {reason} only where today differs from other days.
 */
export function sayNow(name: LineName, variables: Variables, moment: Moment): string {
  const { language, now, voice, service } = moment;
  const standing = standingOf(service, language, now);
  const said = standing?.open === false ? (whileClosed[name] ?? name) : name;
  return fill(voice.lines[said][language], { ...variablesOf(standing, moment), ...variables });
}

/** An owner's own words with what is known now, and what the customer told. */
export function fillNow(text: string, variables: Variables, moment: Moment): string {
  const standing = standingOf(moment.service, moment.language, moment.now);
  return fill(text, { ...variablesOf(standing, moment), ...variables });
}

function variablesOf(standing: Standing | null, { language, now, service }: Moment): Variables {
  if (standing === null) return {};
  const at = (time: Time | null) =>
    time === null ? undefined : timeInWords(time, now, language, service.timeZone);
  const when = standing.open ? { closes: at(standing.closesAt) } : { opens: at(standing.opensAt) };
  return { ...when, reason: standing.reason ?? undefined };
}
