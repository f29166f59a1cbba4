import { z } from "zod";
import { askKinds, momentNames, type Moment, usualWorkMs } from "../domain/flow/flow.ts";
import { languages, type Language } from "../domain/language.ts";
import { fields, idText, list, oneLine, someOf } from "./schema.ts";
import { button } from "./voice-schema.ts";

const inEach = <Value extends z.ZodType>(value: Value) =>
  fields(Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, Value>);

const wordsError = {
  error:
    'must be texts in fi, sv and en, or the name of a line of flows/voice.yaml, such as "glad-it-helped"',
};
/** The owner's own words in every language, or the name of one of the house's lines. */
const words = z.union([z.string().regex(/^[a-z]+(-[a-z]+)*$/, wordsError), inEach(oneLine)], wordsError);

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

const minutes = z
  .string({ error: 'must be a time such as "10 min" or "2 h"' })
  .regex(/^\d{1,4} (min|h)$/, { error: 'must be a time such as "10 min" or "2 h"' })
  .transform((written) => Number.parseInt(written, 10) * (written.endsWith("h") ? 60 : 1));

const yesNo = z.boolean({ error: "must be true or false" });

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

/** Only our own machine may be asked without TLS. */
const isAddress = (written: string): boolean => {
  const url = URL.parse(written);
  if (url === null || url.username !== "" || url.password !== "" || url.hash !== "") return false;
  return (
    url.protocol === "https:" ||
    (url.protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname))
  );
};
const addressError = {
  error: "must be an https address without a name or password in it, as in https://crm.example.fi/lupaus",
};
const secondsError = { error: 'must be a time from "1 s" to "30 s"' };
const seconds = z
  .string(secondsError)
  .regex(/^([1-9]|[12]\d|30) s$/, secondsError)
  .transform((written) => Number.parseInt(written, 10) * 1_000);
const fieldError = { error: "must be text, or a list of the values that may come, such as [paid, open]" };
const MAX_FIELDS = 10; // a line or two is told of them, not a record

const lookup = fields({
  url: z.string(addressError).max(500, addressError).refine(isAddress, addressError),
  send: list(idText).min(1, { error: "must name one answer at least; ask for it before" }),
  as: idText,
  fields: someOf(
    idText,
    z.union(
      [z.literal("text", fieldError).transform(() => null), list(idText).min(1, fieldError)],
      fieldError,
    ),
    '"status: [paid, open]" or "due: text"',
  ).refine((written) => Object.keys(written).length <= MAX_FIELDS, {
    error: `must have at most ${MAX_FIELDS} fields; ask for what customers are told, no more`,
  }),
  within: seconds.default(5_000),
});

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

/** One line of a dialogue: what somebody does, or what must then be so. */
const turn = z.union(
  [
    fields({ customer: oneLine }),
    fields({ tap: z.int({ error: "must be the number of a button, from 1" }).min(1) }),
    fields({ chat: z.enum(["opens", "ends"], { error: "must be opens or ends" }) }),
    fields({
      agent: z.enum(["takes", "replies", "closes", "gives-back"], {
        error: "must be takes, replies, closes or gives-back",
      }),
    }),
    fields({ wait: minutes }),
    fields({
      lookup: z.union([z.literal("fails"), z.record(idText, z.string())], {
        error: 'must be fails, or what is answered, such as "{ status: paid }"',
      }),
    }),
    fields({ bot: oneLine }),
    fields({
      state: z.enum(["bot", "queued", "with-agent", "promised", "closed"], {
        error: "must be bot, queued, with-agent, promised or closed",
      }),
    }),
  ],
  { error: "must be one of customer, tap, chat, agent, wait, lookup, bot or state" },
);

const dialogue = fields({
  name: oneLine,
  hours: z.enum(["open", "closed"], { error: "must be open or closed" }).default("open"),
  verified: yesNo.default(false),
  mail: yesNo.default(true),
  channel: idText.default("directline"),
  dialogue: list(turn).min(1, { error: "must hold at least one line" }),
});

export type Dialogue = z.output<typeof dialogue>;

/** One file of flows/: a dialogue of several steps. The file's name is the flow's name. */
export const flowFile = fields({
  when: oneOrMore(moment).default([]),
  steps: list(step).min(1, { error: "must hold at least one step; write one, or remove the file" }),
  tests: list(dialogue).default([]),
});

export type FlowFile = z.output<typeof flowFile>;
