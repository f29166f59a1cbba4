import type { Time } from "../conversation.ts";
import type { AgentId, PromiseId } from "../ids.ts";

/** Where the customer is told. A promise whose contact is a phone number is a call. */
export type Contact =
  | { readonly kind: "chat" }
  | { readonly kind: "email"; readonly address: string }
  | { readonly kind: "phone"; readonly number: string };

/** From its first moment until just before its end. */
interface Window {
  readonly from: Time;
  readonly to: Time;
}

/** What came of a call. */
export const outcomes = ["reached", "no-answer", "busy", "wrong-number"] as const;
export type Outcome = (typeof outcomes)[number];

interface Attempt {
  readonly at: Time;
  readonly outcome: Outcome;
  readonly by: AgentId;
}

/** Who did something to a promise; "house" is the clock's door. */
export type Doer = AgentId | "customer" | "house";

interface Move {
  readonly at: Time;
  /** What was due before. */
  readonly from: Time;
  readonly reason: string;
  readonly by: Doer;
}

/** When the owner is warned, ahead of the time: half of it has gone, most of it has, or it is due on the next working day. */
export type Warning = "half" | "most" | "day-before";

/** A word that we have given and not yet kept. */
export interface OpenPromise {
  readonly id: PromiseId;
  /** What was promised, in the words that the customer read. */
  readonly text: string;
  readonly contact: Contact;
  /** The flow that made it, or the agent. */
  readonly madeBy: { readonly flow: string } | { readonly agent: AgentId };
  readonly madeAt: Time;
  readonly dueAt: Time;
  /** When the customer wants to be called; null: at any time until it is due. */
  readonly window: Window | null;
  readonly attempts: readonly Attempt[];
  readonly moves: readonly Move[];
  /** The warnings that are still to come, the earliest first. */
  readonly warnings: readonly { readonly warning: Warning; readonly at: Time }[];
  /** When it was first found to be late; stays when it has a new time. */
  readonly lateAt: Time | null;
  /** When its present time was found to have passed; null while it is still ahead. A new time clears it. */
  readonly escalatedAt: Time | null;
  /** When the customer last wrote or asked, and was told that it stands; a new time clears it. */
  readonly nudgedAt: Time | null;
  /** When the customer asked on their page how it stands, which they may once; a new time clears it. */
  readonly askedAt: Time | null;
}

/** How a promise ends: kept, released by the customer, or, after so many logged calls, not reached. */
export type PromiseEnd = "kept" | "released" | "not-reached";

/** The end of one promise. */
export interface EndedPromise {
  readonly promise: OpenPromise;
  readonly end: PromiseEnd;
  readonly at: Time;
  readonly by: Doer;
  /** The agent who was to keep it until then; null: any agent might. */
  readonly had: AgentId | null;
  /** What was done, or why it is needed no longer. */
  readonly note: string;
}

/** So many calls that reach nobody end a call. */
export const mostAttempts = 3;

/** Whether it is kept by calling. */
export const isCall = ({ contact }: Pick<OpenPromise, "contact">): boolean => contact.kind === "phone";

/** The earliest due first; of two at one time the one made first. */
export const inOrder = (promises: readonly OpenPromise[]): readonly OpenPromise[] =>
  promises.toSorted((one, other) => one.dueAt - other.dueAt || one.madeAt - other.madeAt);

/** When the ledger next has something to do about it; null: nothing before somebody gives it a new time. */
export function wakesFor({ warnings, dueAt, escalatedAt }: OpenPromise): Time | null {
  const warned = warnings[0]?.at ?? null;
  const due = escalatedAt === null ? dueAt : null;
  if (warned === null || due === null) return warned ?? due;
  return Math.min(warned, due);
}
