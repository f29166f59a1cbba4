import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, PromiseId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { MadeByTeam } from "../../domain/promise/kept.ts";
import type { OpenPromise, PromiseEnd } from "../../domain/promise/promise.ts";

/** A promise, open or ended, with what stands around it. */
export interface PromiseRow {
  readonly promise: OpenPromise;
  readonly state: "open" | PromiseEnd;
  readonly ended: { readonly at: Time; readonly by: string; readonly note: string } | null;
  readonly conversation: ConversationId;
  /** The name of the agent who made it; null: the house did. */
  readonly makerName: string | null;
  /** The name of the agent who is to keep it, or was when it ended; null: any agent may, or might. */
  readonly ownerName: string | null;
  readonly channel: string;
  readonly language: Language;
  readonly customerName: string | null;
}

/** Which promises: open ones by when they are due, "late" those of them whose time passed once; ended ones, the last first. */
export type PromiseList = "open" | "late" | PromiseEnd;

/** How many promises are open. */
interface PromiseFigures {
  /** In how many conversations something is promised. */
  readonly conversations: number;
  /** Those that are still to come today. */
  readonly today: number;
  /** Those whose owner has been told that most of their time has gone. */
  readonly atRisk: number;
  /** Those whose time has passed. */
  readonly late: number;
}

/** The ledger's read side. */
export interface PromiseLog {
  /** `dayEnds`: the last millisecond of today. */
  promiseFigures(now: Time, dayEnds: Time): Promise<PromiseFigures>;
  promises(list: PromiseList, limit: number): Promise<readonly PromiseRow[]>;
  /** All of a conversation: the open ones first. */
  promisesOf(conversation: ConversationId): Promise<readonly PromiseRow[]>;
  /** What came of the promises made from `from` on and before `to`, a row for each team that has any, in the order of their ids. */
  promisesMade(from: Time, to: Time): Promise<readonly MadeByTeam[]>;
  /** The conversation that a promise belongs to; null when there is no such promise. */
  promisedIn(id: PromiseId): Promise<ConversationId | null>;
}
