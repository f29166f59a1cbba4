import type { Time } from "../domain/conversation.ts";
import type { Accounts } from "../turn/ports/accounts.ts";
import type { PageReads } from "../turn/ports/customer-page.ts";
import type { Comments } from "../turn/ports/ratings.ts";
import type { Tasks } from "../turn/ports/tasks.ts";
import type { DecisionLog } from "../turn/decided.ts";
import type { Drafts, Outcomes, Publications } from "../turn/ports/drafts.ts";
import type { Followers } from "../turn/ports/followers.ts";
import type { EvidenceLog } from "../turn/ports/evidence.ts";
import type { Commits } from "../turn/ports/commits.ts";
import type { Store } from "../turn/ports/store.ts";
import type { GivingLog } from "../turn/queue/givings.ts";
import type { Histories } from "../turn/ports/history.ts";
import type { HubStore } from "../turn/ports/hub-store.ts";
import type { LetterStore } from "../turn/ports/letter-store.ts";
import type { OutboxStore } from "../turn/ports/outbox-store.ts";
import type { OpenReasons } from "../turn/acts/open-reasons.ts";
import type { People } from "../turn/ports/people.ts";
import type { AlarmLog } from "../turn/alarms.ts";
import type { RecountLog } from "../turn/self-check.ts";
import type { LineReceipts } from "../turn/ports/receipts.ts";
import type { Retention } from "../turn/retention.ts";
import type { Attachments, ThreadLog } from "../turn/ports/thread-log.ts";
import type { Desk } from "../turn/ports/desk.ts";
import type { PromiseLog } from "../turn/ports/promise-log.ts";
import type { QueueLog } from "../turn/ports/queue-log.ts";

/** Everything the house keeps, behind all its ports. Every engine answers alike: test/store/contract.ts is run on each. */
export interface Storage
  extends
    Store,
    Commits,
    OutboxStore,
    LineReceipts,
    LetterStore,
    HubStore,
    ThreadLog,
    Desk,
    Histories,
    Attachments,
    PromiseLog,
    RecountLog,
    AlarmLog,
    QueueLog,
    OpenReasons,
    GivingLog,
    PageReads,
    EvidenceLog,
    DecisionLog,
    Followers,
    People,
    Accounts,
    Drafts,
    Publications,
    Tasks,
    Comments,
    Outcomes,
    Retention {
  /** True while commits can be taken: open, and the last one went through. */
  ready(): boolean;
  /** Takes nothing new, finishes what waits, lets go of files and locks. */
  close(): Promise<void>;
}

/** How the customers' own pages are opened. */
export interface Pages {
  /** Makes what nobody can guess. */
  readonly newToken: () => string;
  /** The address that a token opens. */
  readonly addressOf: (token: string) => string;
  /** Makes a one-time code that links threads. */
  readonly newCode: () => string;
}

/** What every engine is given from outside, so that it has no clock and no chance of its own. */
export interface StorageOptions {
  readonly now: () => Time;
  /** Makes ids that sort in the order they were made; see ids.ts. */
  readonly newId: () => string;
  readonly pages: Pages;
  /** Told of what went wrong without a caller to tell: a listener that threw. */
  readonly report?: (problem: string, error: unknown) => void;
}

/** busy: too much waits, come back later. closed: the store was closed. */
export type StoreErrorCode = "busy" | "closed";

/** A refusal by the store itself; `code` is for programs. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.name = "StoreError";
    this.code = code;
  }
}
