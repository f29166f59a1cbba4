import { z } from "zod";
import { attachment, readAttachment, type SentAttachment } from "./attachments.ts";
import { readSigning, type SigningTold } from "./read-signing.ts";
import { appNumber, type ControlTold, readControl } from "./read-control.ts";

/** Something that Meta tells of one customer of one Page. */
export type MessengerEvent = Between & Told;

interface Between {
  /** The Page's id. */
  readonly page: string;
  /** The customer's id, which holds for this Page alone. */
  readonly customer: string;
  /** When it happened, by Meta's clock. */
  readonly at: number;
}

type Told =
  | {
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
  | {
      readonly kind: "postback";
      /** The same each time it comes. */
      readonly key: string;
      readonly payload: string;
      readonly title: string;
      readonly byAd: boolean;
    }
  /** The customer came by a link or an advertisement. */
  | { readonly kind: "referral"; readonly byAd: boolean }
  /** A reaction to one message; null: it was taken back. */
  | { readonly kind: "reaction"; readonly mid: string; readonly emoji: string | null }
  /** All that was sent until then has come to the customer's device, or was read there. */
  | { readonly kind: "delivered" | "read"; readonly until: number }
  /** What the Page itself has sent, by us or by somebody else; the app that sent it, where Meta tells. */
  | {
      readonly kind: "echo";
      readonly mid: string;
      readonly metadata: string | null;
      readonly app: string | null;
      readonly text: string;
      readonly attachments: readonly SentAttachment[];
    }
  | SigningTold
  | ControlTold;

type Of<Kind extends Told["kind"]> = Extract<Told, { readonly kind: Kind }>;

/** What is left alone, for the log: a code and Meta's own names of what was in it, never what stood there. */
interface LeftAlone {
  readonly why: "standby" | "unknown";
  readonly names: string;
}

const text = z.string();
const party = z.object({ id: z.string().min(1).max(100) });
const mid = z.string().min(1).max(300);
const time = z.number().int().nonnegative();
const referral = z.object({ source: z.string().nullish(), ad_id: z.unknown().optional() });

const sides = z.object({ sender: party, recipient: party, timestamp: time.nullish().catch(null) });
const shapes = {
  message: z.object({
    mid,
    text: text.nullish(),
    is_echo: z.boolean().nullish(),
    metadata: z.string().max(1_000).nullish(),
    app_id: appNumber,
    quick_reply: z
      .object({ payload: z.string().max(1_000) })
      .nullish()
      .catch(null),
    attachments: z.array(attachment).nullish().catch(null),
    referral: referral.nullish().catch(null),
  }),
  postback: z.object({
    mid: mid.nullish(),
    title: text.nullish(),
    payload: z.string().max(1_000).nullish(),
    referral: referral.nullish().catch(null),
  }),
  reaction: z.object({ mid, action: z.enum(["react", "unreact"]), emoji: z.string().max(40).nullish() }),
  mark: z.object({ watermark: time }),
};

const envelope = z.object({ object: z.literal("page"), entry: z.array(z.unknown()) });
const events = z.array(z.unknown());
const entryShape = z
  .object({ time: time.optional().catch(undefined), messaging: events.nullish(), standby: events.nullish() })
  .refine(({ messaging, standby }) => (messaging ?? standby) != null);

interface Read {
  readonly events: readonly MessengerEvent[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * What one webhook call tells, the oldest first: Meta promises no order. What is not known here is left alone and named, so
 * that Meta may add to its shapes without one message being lost. What tells no time of its own has its entry's, else `now`.
 */
export function readEvents(body: unknown, now: number): Read {
  const read = envelope.safeParse(body);
  if (!read.success) return { events: [], leftAlone: [unknown(body)] };
  const entries = read.data.entry.map((entry) => readEntry(entry, now));
  return {
    events: entries.flatMap((one) => one.events).toSorted((one, other) => one.at - other.at),
    leftAlone: entries.flatMap(({ leftAlone }) => leftAlone),
  };
}

function readEntry(raw: unknown, now: number): Read {
  const read = entryShape.safeParse(raw);
  if (!read.success) return { events: [], leftAlone: [unknown(raw)] };
  const { time: at = now, messaging, standby } = read.data;
  const came = [
    ...(messaging ?? []).map((one) => ({ one, event: readEvent(one, at), why: "unknown" as const })),
    ...(standby ?? []).map((one) => ({ one, event: readStandby(one, at), why: "standby" as const })),
  ];
  return {
    events: came.flatMap(({ event }) => event ?? []),
    leftAlone: came.flatMap(({ one, event, why }) => (event === null ? [{ why, names: namesIn(one) }] : [])),
  };
}

/** What is only overheard: words and receipts. A tapped button comes to the app that sent it too, with what it carries. */
function readStandby(raw: unknown, entryAt: number): MessengerEvent | null {
  const event = readEvent(raw, entryAt);
  if (event?.kind === "message") return { ...event, standby: true };
  return event !== null && overheard.has(event.kind) ? event : null;
}
const overheard: ReadonlySet<MessengerEvent["kind"]> = new Set(["echo", "delivered", "read"]);

const unknown = (raw: unknown): LeftAlone => ({ why: "unknown", names: namesIn(raw) });

function readEvent(raw: unknown, entryAt: number): MessengerEvent | null {
  const between = sides.safeParse(raw);
  if (!between.success || !isRecord(raw)) return null;
  const { sender, recipient, timestamp } = between.data;
  const at = timestamp ?? entryAt;
  const told = { page: recipient.id, customer: sender.id, at };
  const message = shapes.message.safeParse(raw["message"]);
  if (message.success) {
    if (message.data.is_echo !== true) return { ...told, ...readMessage(message.data) };
    return { page: sender.id, customer: recipient.id, at, ...readEcho(message.data) };
  }
  const rest = readPostback(raw, at) ?? readReceipt(raw) ?? readSigning(raw) ?? readControl(raw);
  return rest === null ? null : { ...told, ...rest };
}

function readMessage(message: z.infer<typeof shapes.message>): Of<"message"> {
  return {
    kind: "message",
    mid: message.mid,
    text: message.text ?? "",
    payload: message.quick_reply?.payload ?? null,
    attachments: (message.attachments ?? []).map(readAttachment),
    byAd: isAd(message.referral ?? null),
  };
}

const readEcho = ({
  mid: id,
  metadata,
  app_id: app,
  text: words,
  attachments,
}: z.infer<typeof shapes.message>): Of<"echo"> => ({
  kind: "echo",
  mid: id,
  metadata: metadata ?? null,
  app: app ?? null,
  text: words ?? "",
  attachments: (attachments ?? []).map(readAttachment),
});

function readPostback(
  raw: Readonly<Record<string, unknown>>,
  at: number,
): Of<"postback"> | Of<"referral"> | null {
  const postback = shapes.postback.safeParse(raw["postback"]);
  if (postback.success) {
    const { mid: own, payload, title, referral: by } = postback.data;
    const said = payload ?? "";
    return {
      kind: "postback",
      key: own ?? `postback:${at}:${said}`,
      payload: said,
      title: title ?? "",
      byAd: isAd(by ?? null),
    };
  }
  const came = referral.safeParse(raw["referral"]);
  return came.success ? { kind: "referral", byAd: isAd(came.data) } : null;
}

function readReceipt(
  raw: Readonly<Record<string, unknown>>,
): Of<"reaction"> | Of<"delivered" | "read"> | null {
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
