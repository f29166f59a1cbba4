import { z } from "zod";
import { fields, idText, list, moment, oneLine, someLines } from "./parts.ts";
import { isSpan } from "../validity.ts";

const text = fields({
  topic: oneLine,
  text: someLines,
  questions: list(oneLine).min(1, {
    error: "must hold at least one question; write how customers ask about it",
  }),
});

const announcement = fields({
  id: idText,
  state: z.enum(["open", "fixed"], { error: 'must be "open" or "fixed"' }).default("open"),
  valid_from: moment,
  valid_until: moment.optional(),
  next_update: moment.optional(),
  instead_of: list(idText)
    .optional()
    .describe("Ids of the usual entries that it stands in for while it lasts."),
  texts: fields({ fi: text, sv: text, en: text }),
})
  .refine(isSpan, { path: ["valid_until"], error: 'must not be before "valid_from"' })
  .refine(({ valid_from, next_update }) => isSpan({ valid_from, valid_until: next_update }), {
    path: ["next_update"],
    error: 'must not be before "valid_from"',
  });

/** faq/announcements.yaml: the known problems that customers are told of, in every language that the house speaks. */
export const announcementsFile = fields({ announcements: list(announcement) });

export type Announced = z.output<typeof announcementsFile>["announcements"][number];
