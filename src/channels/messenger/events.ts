import { z } from "zod";

/** Something that Meta tells of one customer of one Page. */
export type MessengerEvent = {
  /** The Page's id. */
  readonly page: string;
  /** The customer's id, which holds for this Page alone. */
  readonly customer: string;
  /** When it happened, by Meta's clock. */
  readonly at: number;
} & (
  | {
      readonly kind: "message";
      readonly mid: string;
      readonly text: string;
      /** What the tapped quick reply carries; null: it was typed. */
      readonly payload: string | null;
      readonly attachments: readonly SentAttachment[];
    }
  | {
      readonly kind: "postback";
      /** The same each time it comes. */
      readonly key: string;
      readonly payload: string;
      readonly title: string;
      readonly fromAd: boolean;
    }
  /** The customer came by a link or an advertisement. */
  | { readonly kind: "referral"; readonly fromAd: boolean }
  /** A reaction to one message; null: it was taken back. */
  | { readonly kind: "reaction"; readonly mid: string; readonly emoji: string | null }
  /** All that was sent until then has come to the customer's device, or was read there. */
  | { readonly kind: "delivered" | "read"; readonly until: number }
  /** What the Page itself has sent, by us or by somebody else. */
  | { readonly kind: "echo"; readonly mid: string; readonly metadata: string | null }
);

/** What came with a message beside words. */
export type SentAttachment =
  | { readonly kind: "sticker"; readonly isLike: boolean }
  /** To be fetched, if it is of a type that is taken. */
  | { readonly kind: "file"; readonly url: string }
  /** The words of a link or place that was shared. */
  | { readonly kind: "words"; readonly text: string }
  /** Of a type that is never taken; its name in Meta's words. */
  | { readonly kind: "other"; readonly type: string };

/** What is left alone, for the log: a code and Meta's own names of what was in it, never what stood there. */
interface LeftAlone {
  readonly why: "standby" | "unknown";
  readonly names: string;
}

const text = z.string().max(20_000);
const party = z.object({ id: z.string().min(1).max(100) });
const mid = z.string().min(1).max(300);
const time = z.number().int().nonnegative();
const referral = z.object({ source: z.string().nullish(), ad_id: z.unknown() });

const attachment = z.object({
  type: z.string(),
  title: text.nullish(),
  url: text.nullish(),
  sticker_id: z.unknown(),
  payload: z
    .object({ url: text.nullish(), title: text.nullish(), sticker_id: z.unknown() })
    .nullish()
    .catch(null),
});
type Attached = z.infer<typeof attachment>;

const sides = z.object({ sender: party, recipient: party, timestamp: time.optional() });
const shapes = {
  message: z.object({
    mid,
    text: text.nullish(),
    is_echo: z.boolean().nullish(),
    metadata: z.string().max(1_000).nullish(),
    quick_reply: z.object({ payload: z.string().max(1_000) }).nullish(),
    attachments: z.array(attachment).nullish(),
  }),
  postback: z.object({
    mid: mid.nullish(),
    title: text.nullish(),
    payload: z.string().max(1_000).nullish(),
    referral: referral.nullish(),
  }),
  reaction: z.object({ mid, action: z.enum(["react", "unreact"]), emoji: z.string().max(40).nullish() }),
  mark: z.object({ watermark: time }),
};

const envelope = z.object({
  object: z.literal("page"),
  entry: z.array(
    z.object({
      messaging: z.array(z.unknown()).nullish(),
      standby: z.array(z.unknown()).nullish(),
    }),
  ),
});

/**
 * What one webhook call tells, the oldest first: Meta promises no order. What is not known here is left alone and named, so
 * that Meta may add to its shapes without one message being lost.
 */
export function readEvents(body: unknown): {
  readonly events: readonly MessengerEvent[];
  readonly leftAlone: readonly LeftAlone[];
} {
  const read = envelope.safeParse(body);
  if (!read.success) return { events: [], leftAlone: [{ why: "unknown", names: namesIn(body) }] };
  const { entry } = read.data;
  const came = entry.flatMap(({ messaging }) => messaging ?? []).map((raw) => ({ raw, event: readEvent(raw) }));
  return {
    events: came.flatMap(({ event }) => event ?? []).toSorted((one, other) => one.at - other.at),
    leftAlone: [
      ...came.flatMap(({ raw, event }) =>
        event === null ? [{ why: "unknown", names: namesIn(raw) } as const] : [],
      ),
      ...entry.flatMap(({ standby }) =>
        (standby ?? []).map((raw) => ({ why: "standby", names: namesIn(raw) }) as const),
      ),
    ],
  };
}

function readEvent(raw: unknown): MessengerEvent | null {
  const between = sides.safeParse(raw);
  if (!between.success || !isRecord(raw)) return null;
  const { sender, recipient, timestamp: at = 0 } = between.data;
  const told = { page: recipient.id, customer: sender.id, at };
  const message = shapes.message.safeParse(raw["message"]);
  if (message.success) {
    if (message.data.is_echo !== true) return { ...told, ...readMessage(message.data) };
    const { mid: echoed, metadata } = message.data;
    return { page: sender.id, customer: recipient.id, at, kind: "echo", mid: echoed, metadata: metadata ?? null };
  }
  const rest = readPostback(raw, at) ?? readReceipt(raw);
  return rest === null ? null : { ...told, ...rest };
}

type Of<Kind extends MessengerEvent["kind"]> = Omit<
  Extract<MessengerEvent, { kind: Kind }>,
  "page" | "customer" | "at"
>;

function readMessage(message: z.infer<typeof shapes.message>): Of<"message"> {
  return {
    kind: "message",
    mid: message.mid,
    text: message.text ?? "",
    payload: message.quick_reply?.payload ?? null,
    attachments: (message.attachments ?? []).map(readAttachment),
  };
}

function readPostback(raw: Readonly<Record<string, unknown>>, at: number): Of<"postback" | "referral"> | null {
  const postback = shapes.postback.safeParse(raw["postback"]);
  if (postback.success) {
    const { mid: own, payload, title, referral: by } = postback.data;
    const said = payload ?? "";
    return {
      kind: "postback",
      key: own ?? `postback:${at}:${said}`,
      payload: said,
      title: title ?? "",
      fromAd: isAd(by ?? null),
    };
  }
  const came = referral.safeParse(raw["referral"]);
  return came.success ? { kind: "referral", fromAd: isAd(came.data) } : null;
}

function readReceipt(raw: Readonly<Record<string, unknown>>): Of<"reaction" | "delivered" | "read"> | null {
  const reaction = shapes.reaction.safeParse(raw["reaction"]);
  if (reaction.success) {
    const { action, emoji, mid: about } = reaction.data;
    return { kind: "reaction", mid: about, emoji: action === "react" ? (emoji ?? "👍") : null };
  }
  const delivered = shapes.mark.safeParse(raw["delivery"]);
  if (delivered.success) return { kind: "delivered", until: delivered.data.watermark };
  const seen = shapes.mark.safeParse(raw["read"]);
  return seen.success ? { kind: "read", until: seen.data.watermark } : null;
}

const isAd = (by: z.infer<typeof referral> | null): boolean =>
  by?.source === "ADS" || (by?.ad_id !== undefined && by.ad_id !== null);

/** The thumb that stands beside the field to write in, in its three sizes. */
const likes: ReadonlySet<string> = new Set(["369239263222822", "369239343222814", "369239383222810"]);

/** Until August 2026 a sticker came as a picture with the sticker's id in it; since then it is a type of its own. */
function readAttachment(came: Attached): SentAttachment {
  const sticker = came.sticker_id ?? came.payload?.sticker_id ?? null;
  if (came.type === "sticker" || sticker !== null)
    return { kind: "sticker", isLike: likes.has(String(sticker)) };
  const url = came.payload?.url ?? came.url ?? null;
  if ((came.type === "image" || came.type === "file") && url !== null) return { kind: "file", url };
  if (came.type === "fallback" || came.type === "location") {
    const title = came.payload?.title ?? came.title ?? "";
    const words = [title, url ?? ""].filter((part) => part !== "").join(" ");
    if (words !== "") return { kind: "words", text: words };
  }
  return { kind: "other", type: safeName(came.type) ?? "file" };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const safeName = (name: string): string | null => (/^[\w-]{1,40}$/.test(name) ? name : null);

/** The names of an object's fields, of which none repeats what a customer wrote. */
const namesIn = (value: unknown): string =>
  isRecord(value)
    ? Object.keys(value)
        .flatMap((name) => safeName(name) ?? [])
        .slice(0, 10)
        .join(", ")
    : typeof value;
