import { z } from "zod";
import { attachment, readAttachment, type SentAttachment } from "./attachments.ts";
import { appNumber } from "./control.ts";
import { isAd, referral } from "./referral.ts";

/** What a customer has written. */
export interface MessageTold {
  readonly kind: "message";
  readonly mid: string;
  readonly text: string;
  /** What the tapped quick reply carries; null: it was typed. */
  readonly payload: string | null;
  readonly attachments: readonly SentAttachment[];
  readonly byAd: boolean;
  /** It went to another app that answers the customer now; this one only overhears it. */
  readonly standby?: true;
}

/** What the Page itself has sent, by us or by somebody else. */
export interface EchoTold {
  readonly kind: "echo";
  readonly mid: string;
  readonly metadata: string | null;
  /** The app that sent it; null: Meta doesn't tell. */
  readonly app: string | null;
  readonly text: string;
  readonly attachments: readonly SentAttachment[];
}

const mid = z.string().min(1).max(300);
const shape = z.object({
  mid,
  text: z.string().nullish(),
  is_echo: z.boolean().nullish(),
  metadata: z.string().max(1_000).nullish(),
  app_id: appNumber,
  quick_reply: z
    .object({ payload: z.string().max(1_000) })
    .nullish()
    .catch(null),
  attachments: z.array(attachment).nullish().catch(null),
  referral: referral.nullish().catch(null),
});

const changed = z.object({ mid, text: z.string().min(1), num_edit: z.coerce.number().int().nonnegative() });

/**
 * What somebody has written, the customer or the Page; null: it tells of no message. A message that was changed is one more, each
 * time anew: what was said before was read already, and perhaps answered.
 */
export function readMessage(raw: Readonly<Record<string, unknown>>): MessageTold | EchoTold | null {
  const edit = changed.safeParse(raw["message_edit"]);
  if (edit.success) return messageOf({ ...edit.data, mid: `${edit.data.mid}:${edit.data.num_edit}` });
  const read = shape.safeParse(raw["message"]);
  if (!read.success) return null;
  return read.data.is_echo === true ? echoOf(read.data) : messageOf(read.data);
}

type Written = Pick<z.infer<typeof shape>, "mid"> & Partial<z.infer<typeof shape>>;

const messageOf = (written: Written): MessageTold => ({
  kind: "message",
  ...wordsOf(written),
  payload: written.quick_reply?.payload ?? null,
  byAd: isAd(written.referral ?? null),
});

const echoOf = (written: Written): EchoTold => ({
  kind: "echo",
  ...wordsOf(written),
  metadata: written.metadata ?? null,
  app: written.app_id ?? null,
});

const wordsOf = ({ mid, text, attachments }: Written) => ({
  mid,
  text: text ?? "",
  attachments: (attachments ?? []).map(readAttachment),
});
