import { z } from "zod";
import { defaultThresholds, type Thresholds } from "../domain/matching/match.ts";
import { defaultService, type Service } from "../domain/service/service.ts";
import { fields, oneLine } from "./schema.ts";

const shareError = { error: "must be a number from 0 to 1, such as 0.5" };
const share = z.number(shareError).min(0, shareError).max(1, shareError);

const MAX_OPTIONS = 5; // more are a menu, which nobody reads
const optionsError = { error: `must be a whole number from 1 to ${MAX_OPTIONS}` };
const options = z.int(optionsError).min(1, optionsError).max(MAX_OPTIONS, optionsError);

const timeZone = oneLine.refine(isZone, { error: 'must be a time zone, such as "Europe/Helsinki"' });

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

/** flows/service.yaml as the house knows it: the description of the service. */
export const serviceFile = fields({
  time_zone: timeZone.default(defaultService.timeZone),
  matching: matching.default(defaultService.matching),
}).transform((written): Service => ({ timeZone: written.time_zone, matching: written.matching }));

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
