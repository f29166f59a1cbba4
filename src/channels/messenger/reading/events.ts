import { z } from "zod";
import { readSigning, type SigningTold } from "./signing.ts";
import { type ControlTold, readControl } from "./control.ts";
import { type EchoTold, type MessageTold, readMessage } from "./message.ts";
import { type ReceiptTold, readReceipt } from "./receipt.ts";
import { readTap, type TapTold } from "./tap.ts";

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

type Told = MessageTold | EchoTold | TapTold | ReceiptTold | SigningTold | ControlTold;

/** What is left alone, for the log: a code and Meta's own names of what was in it, never what stood there. */
interface LeftAlone {
  readonly why: "standby" | "unknown";
  readonly names: string;
}

const party = z.object({ id: z.string().min(1).max(100) });
const time = z.number().int().nonnegative();
const sides = z.object({ sender: party, recipient: party, timestamp: time.nullish().catch(null) });
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
  const told = readTold(raw, at);
  if (told === null) return null;
  // The Page sends its own messages; all else the customer does.
  return told.kind === "echo"
    ? { page: sender.id, customer: recipient.id, at, ...told }
    : { page: recipient.id, customer: sender.id, at, ...told };
}

const readTold = (raw: Readonly<Record<string, unknown>>, at: number): Told | null =>
  readMessage(raw) ?? readTap(raw, at) ?? readReceipt(raw) ?? readSigning(raw) ?? readControl(raw);

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
