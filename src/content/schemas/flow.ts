import { z } from "zod";
import { askKinds, momentNames, type Moment, usualWorkMs } from "../../domain/flow/flow.ts";
import { languages, type Language } from "../../domain/language.ts";
import { dialogue } from "./dialogue.ts";
import { lookup } from "./lookup.ts";
import { everyLanguage, fields, idText, inEach, list, minutes, someOf, yesNo } from "./parts.ts";
import { button } from "./voice.ts";

const wordsError = {
  error:
    'must be texts in fi, sv and en, or the name of a line of flows/voice.yaml, such as "glad-it-helped"',
};
/** The owner's own words in every language, or the name of one of the house's lines. */
const words = z.union([z.string().regex(/^[a-z]+(-[a-z]+)*$/, wordsError), everyLanguage], wordsError);

const moment = z.custom<Moment>(
  (written) =>
    momentNames.some((name) => name === written) ||
    (typeof written === "string" && /^entry:[a-z0-9]+(-[a-z0-9]+)*$/.test(written)),
  {
    error: `must be a moment: ${momentNames.join(", ")}, or entry: and the id of an entry, as in "entry:power-cut-now"`,
  },
);

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), list(item)], {
    error: 'must be one, or a list of lines that begin with "- "',
  });

export interface WrittenTest {
  open?: boolean | undefined;
  verified?: boolean | undefined;
  mail?: boolean | undefined;
  chat?: boolean | undefined;
  waited?: number | undefined;
  language?: readonly string[] | undefined;
  channel?: readonly string[] | undefined;
  had_by?: readonly string[] | undefined;
  answer?: Readonly<Record<string, readonly string[]>> | undefined;
  not?: WrittenTest | undefined;
}

/** All that is written must be so. */
const test: z.ZodType<WrittenTest> = z.lazy(() =>
  fields({
    open: yesNo.optional(),
    verified: yesNo.optional(),
    mail: yesNo.optional(),
    chat: yesNo.optional(),
    waited: minutes.optional(),
    language: oneOrMore(z.enum(languages, { error: "must be fi, sv or en" })).optional(),
    channel: oneOrMore(idText).optional(),
    had_by: oneOrMore(z.enum(["agent", "queue", "bot"], { error: "must be agent, queue or bot" })).optional(),
    answer: someOf(idText, oneOrMore(idText), '"sorted: no" or "email: given"').optional(),
    not: test.optional(),
  }).refine((written) => Object.keys(written).length > 0, {
    error: 'must say what has to be so, such as "open: false"',
  }),
);

const deedError = {
  error: 'must be enqueue, close, "topic: name", "rate: answer" or "promise: { email: answer }"',
};
const workError = { error: 'must be open time from "15 min" to "72 h"' };
const work = z
  .string(workError)
  .regex(/^(\d{1,4} min|\d{1,2} h)$/, workError)
  .transform((written) => Number.parseInt(written, 10) * (written.endsWith("h") ? 3_600_000 : 60_000))
  .refine((ms) => ms >= 15 * 60_000 && ms <= 72 * 3_600_000, workError);
const deed = z.union(
  [
    z.enum(["enqueue", "close"], deedError),
    fields({ topic: idText }),
    fields({ rate: idText, comment: idText.optional() }),
    fields({
      promise: fields({
        email: idText.optional(),
        phone: idText.optional(),
        chat: yesNo.default(false),
        time: idText.optional(),
        within: work.default(usualWorkMs),
      }).refine(({ email, phone, chat }) => email !== undefined || phone !== undefined || chat, {
        error:
          'must name the answer that says how to reach the customer, "email" or "phone" or both, or say "chat: true"',
      }),
    }),
  ],
  deedError,
);

const id = idText.optional();

export type WrittenStep =
  | { say: z.output<typeof words>; id?: string | undefined }
  | {
      ask: z.output<typeof words>;
      as: string;
      kind: (typeof askKinds)[number];
      choices?: Readonly<Record<string, Readonly<Record<Language, string>>>> | undefined;
      again?: z.output<typeof words> | undefined;
    }
  | {
      if: WrittenTest;
      then?: WrittenStep[] | undefined;
      else?: WrittenStep[] | undefined;
      id?: string | undefined;
    }
  | { lookup: z.output<typeof lookup> }
  | { do: z.output<typeof deed>; id?: string | undefined }
  | { go: string; id?: string | undefined }
  | { end: true; id?: string | undefined };

const step: z.ZodType<WrittenStep> = z.lazy(() =>
  z.union(
    [
      fields({ say: words, id }),
      fields({
        ask: words,
        as: idText,
        kind: z.enum(askKinds, { error: `must be one of ${askKinds.join(", ")}` }),
        choices: someOf(idText, inEach(button), '"yes: { fi: Kyllä, sv: Ja, en: "Yes" }"').optional(),
        again: words.optional(),
      }),
      // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "if so"; a list, never called
      fields({ if: test, then: list(step).optional(), else: list(step).optional(), id }),
      fields({ lookup }),
      fields({ do: deed, id }),
      fields({ go: idText, id }),
      fields({ end: z.literal(true, { error: "must be true" }), id }),
    ],
    { error: "must be one step: say, ask (with as and kind), if (with then, else), lookup, do, go or end" },
  ),
);

/** One file of flows/: a dialogue of several steps. The file's name is the flow's name. */
export const flowFile = fields({
  when: oneOrMore(moment).default([]),
  steps: list(step).min(1, { error: "must hold at least one step; write one, or remove the file" }),
  tests: list(dialogue).default([]),
});

export type FlowFile = z.output<typeof flowFile>;
