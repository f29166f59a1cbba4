import { z } from "zod";
import { fields, idText, list, minutes, oneLine, yesNo } from "./parts.ts";

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

/** A test of a flow: who says what in turn. */
export const dialogue = fields({
  name: oneLine,
  hours: z.enum(["open", "closed"], { error: "must be open or closed" }).default("open"),
  verified: yesNo.default(false),
  mail: yesNo.default(true),
  channel: idText.default("directline"),
  dialogue: list(turn).min(1, { error: "must hold at least one line" }),
});

export type Dialogue = z.output<typeof dialogue>;
