import { z } from "zod";
import { isSafeUrl } from "../../domain/markdown.ts";
import { defaultThresholds, type Thresholds } from "../../domain/matching/match.ts";
import { channelRoles, defaultService, type Service, type Team } from "../../domain/service/service.ts";
import { exceptions, week } from "./hours.ts";
import { everyLanguage, fields, idText, list, oneLine, yesNo } from "./parts.ts";

const shareError = { error: "must be a number from 0 to 1, such as 0.5" };
const share = z.number(shareError).min(0, shareError).max(1, shareError);

const MAX_OPTIONS = 5; // more are a menu, which nobody reads
const optionsError = { error: `must be a whole number from 1 to ${MAX_OPTIONS}` };
const options = z.int(optionsError).min(1, optionsError).max(MAX_OPTIONS, optionsError);

const matching = fields({
  answer_at: share.default(defaultThresholds.answerAt),
  ask_at: share.default(defaultThresholds.askAt),
  rival_share: share.default(defaultThresholds.rivalShare),
  option_share: share.default(defaultThresholds.optionShare),
  most_options: options.default(defaultThresholds.mostOptions),
})
  .refine(({ answer_at, ask_at }) => ask_at < answer_at, {
    path: ["ask_at"],
    error: `must be less than "answer_at" (${defaultThresholds.answerAt} where that is not written)`,
  })
  .transform((written): Thresholds => ({
    answerAt: written.answer_at,
    askAt: written.ask_at,
    rivalShare: written.rival_share,
    optionShare: written.option_share,
    mostOptions: written.most_options,
  }));

const timeZone = oneLine.refine(isZone, { error: 'must be a time zone, such as "Europe/Helsinki"' });

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const link = oneLine.refine(isSafeUrl, {
  error: "must be an address that begins with https://, http://, mailto: or tel:",
});

const units: Readonly<Record<string, number>> = { min: 60_000, h: 3_600_000 };

const durationError = { error: 'must be a time such as "15 min" or "2 h"' };
const duration = z
  .string(durationError)
  .regex(/^[1-9]\d{0,3} (min|h)$/, durationError)
  .transform((text) => {
    const [count = "0", unit = "min"] = text.split(" ");
    return Number(count) * (units[unit] ?? 0);
  });

const countError = { error: "must be a whole number from 1 on" };
const count = z.int(countError).min(1, countError);

const daysError = { error: 'must be days, such as "365 days"' };
const days = z
  .string(daysError)
  .regex(/^([2-9]|[1-9]\d{1,4}) days$|^1 days?$/, daysError)
  .transform((text) => Number(text.split(" ")[0]));

const channel = fields({
  id: idText,
  name: everyLanguage,
  role: z.enum(channelRoles, { error: `must be one of ${channelRoles.join(", ")}` }),
  link: link.optional(),
  first_word_within: duration.optional(),
}).transform(({ link: at, first_word_within: within, ...rest }) => ({
  ...rest,
  link: at ?? null,
  firstWordMs: within ?? null,
}));

const team = fields({
  id: idText,
  name: everyLanguage,
  hours: fields({ fi: week.optional(), sv: week.optional(), en: week.optional() }),
}).transform(({ hours, ...rest }): Team => ({
  ...rest,
  hours: Object.fromEntries(Object.entries(hours).filter(([, one]) => one !== undefined)),
}));

const notOurs = fields({ what: everyLanguage, who: everyLanguage, link });

/** One of each id; the second is told. */
const once = <Item extends z.ZodType<{ readonly id: string }>>(item: Item) =>
  list(item).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: "must not use an id twice; give one of them another",
  });

/** It stands in one line beside the languages, on a phone too. */
const longestName = 40;
const nameError = { error: `must have at most ${longestName} characters` };

const countryError = { error: 'must be a country by its two letters, such as "FI"' };

/** flows/service.yaml: the description of the service. Public holidays are named by their country, and found elsewhere. */
export const serviceFile = fields({
  name: oneLine.max(longestName, nameError).optional(),
  time_zone: timeZone.default(defaultService.timeZone),
  covers: list(everyLanguage).default([]),
  not_ours: list(notOurs).default([]),
  channels: once(channel).default([]),
  safe_place: link.optional(),
  teams: once(team).default([]),
  holidays: fields({
    country: z.string(countryError).regex(/^[A-Z]{2}$/, countryError),
    region: oneLine.optional(),
    eves: yesNo.default(false),
  }).optional(),
  exceptions: exceptions.default([]),
  reasons: fields({ after: days.optional(), urgent_after: days.optional() }).default({}),
  promises: fields({ slot: duration, per_slot: count }).optional(),
  matching: matching.default(defaultService.matching),
  retention: fields({ conversations: days.optional(), files: days.optional() }).default({}),
});

const msOf = (ofDays: number | undefined): number | null =>
  ofDays === undefined ? null : ofDays * 86_400_000;

/** The file as the house knows it, but for its holidays. */
export const serviceOf = (written: z.output<typeof serviceFile>): Omit<Service, "holidays"> => ({
  name: written.name ?? null,
  timeZone: written.time_zone,
  covers: written.covers,
  notOurs: written.not_ours,
  channels: written.channels,
  safePlace: written.safe_place ?? null,
  teams: written.teams,
  exceptions: written.exceptions,
  promises:
    written.promises === undefined
      ? null
      : { slotMs: written.promises.slot, perSlot: written.promises.per_slot },
  reasons: {
    afterMs: msOf(written.reasons.after) ?? defaultService.reasons.afterMs,
    urgentAfterMs: msOf(written.reasons.urgent_after) ?? defaultService.reasons.urgentAfterMs,
  },
  matching: written.matching,
  retention: {
    conversationDays: written.retention.conversations ?? null,
    fileDays: written.retention.files ?? null,
  },
});
