import type { Time } from "../conversation.ts";
import { titleOf } from "./entries.ts";
import type { Faq } from "../faq.ts";
import type { Variables } from "./fill.ts";
import type { EntryId } from "../ids.ts";
import type { Language } from "../language.ts";
import type { Say } from "../say.ts";
import type { Service } from "../service/service.ts";
import { timeInWords } from "./times.ts";

interface Moment {
  readonly language: Language;
  readonly now: Time;
  readonly service: Service;
  readonly faq: Faq;
  /** The address of the customer's own page; null: there is none. */
  readonly page: string | null;
}

/** By when more is promised of a known problem; null: nobody has said, or that time has passed. */
export function nextUpdate(entry: EntryId, faq: Faq, now: Time): Time | null {
  const next = faq.get(entry)?.announcement?.nextUpdate ?? null;
  return next !== null && next > now ? next : null;
}

const names = ["known-problem", "will-tell", "update-moved", "update-late", "fixed"] as const;

/** What is told of known problems. */
export type ProblemSay = Extract<Say, { readonly say: (typeof names)[number] }>;

export const isOfProblem = (say: Say): say is ProblemSay => names.some((name) => name === say.say);

/** What the variables of such a line stand for; a time that nobody has promised is left out. */
export function variablesOfProblem(say: ProblemSay, moment: Moment): Variables {
  const { now, faq } = moment;
  switch (say.say) {
    case "will-tell":
      return {
        ...due(earliest(say.entries.map((entry) => nextUpdate(entry, faq, now))), moment),
        ...(moment.page !== null && { link: moment.page }),
      };
    case "fixed":
      return { topic: titleOf(say.entry, moment) };
    case "known-problem":
      return { topic: titleOf(say.entry, moment), ...due(nextUpdate(say.entry, faq, now), moment) };
    case "update-moved":
      return { topic: titleOf(say.entry, moment), ...due(say.to, moment), ...oldDue(say.before, moment) };
    case "update-late":
      return { topic: titleOf(say.entry, moment), ...oldDue(say.before, moment) };
  }
}

const earliest = (times: readonly (Time | null)[]): Time | null => {
  const known = times.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
};

const inWords = (at: Time, { now, language, service }: Moment) =>
  timeInWords(at, now, language, service.timeZone);
const due = (at: Time | null, moment: Moment): Variables => (at === null ? {} : { due: inWords(at, moment) });
const oldDue = (at: Time | null, moment: Moment): Variables =>
  at === null ? {} : { old_due: inWords(at, moment) };
