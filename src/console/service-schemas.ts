import { z } from "zod";
import { languages } from "../domain/language.ts";
import { channelRoles } from "../domain/service/service.ts";

const link = z.string();
const textOrNone = z.string().nullable();

/** The service in the words of one language, made of what drives the house; and that itself. */
export const service = z.object({
  language: z.enum(languages),
  /** Null when the house doesn't know its hours. */
  now: z
    .object({
      open: z.boolean(),
      opens: textOrNone,
      closes: textOrNone,
      reason: textOrNone,
      until: textOrNone,
    })
    .nullable(),
  covers: z.array(z.string()),
  notOurs: z.array(z.object({ what: z.string(), who: z.string(), link })),
  channels: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(channelRoles),
      link: link.nullable(),
      firstWordMinutes: z.number().nullable(),
    }),
  ),
  hours: z.array(
    z.object({
      team: z.string(),
      answersIn: z.enum(languages),
      rows: z.array(z.object({ days: z.string(), hours: textOrNone })),
    }),
  ),
  differentDays: z.array(
    z.object({ day: z.string(), hours: textOrNone, why: textOrNone, isToday: z.boolean() }),
  ),
  teams: z.array(
    z.object({ id: z.string(), name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }) }),
  ),
  timeZone: z.string(),
  matching: z.object({
    answerAt: z.number(),
    askAt: z.number(),
    rivalShare: z.number(),
    optionShare: z.number(),
    mostOptions: z.int(),
  }),
  promises: z.object({ slotMs: z.int(), perSlot: z.int() }).nullable(),
  retention: z.object({ conversationDays: z.int().nullable(), fileDays: z.int().nullable() }),
});

const reasonText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u)
  .optional();

/** What ends today's service early. */
export const closeToday = z.strictObject({
  closes: z.string().min(1).max(5),
  team: z.string().min(1).max(100).optional(),
  reason: z.strictObject({ fi: reasonText, sv: reasonText, en: reasonText }).optional(),
});
