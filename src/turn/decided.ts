import type { HandOverReason, Time } from "../domain/conversation.ts";
import type { EvidenceKind } from "../domain/evidence.ts";
import type { ConversationId, EntryId, MessageId, ThreadId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { SayName } from "../domain/say.ts";
import type { Option } from "./ports/line.ts";

/** One message of a customer's and what became of it, as the log has it. */
export interface Decided {
  readonly message: MessageId;
  readonly thread: ThreadId;
  readonly conversation: ConversationId | null;
  readonly seq: number;
  /** Only to tell customers apart. */
  readonly who: string;
  /** As masked as it was kept. */
  readonly text: string;
  /** The thread's. */
  readonly language: Language;
  readonly at: Time;
  /** What the customer was told at once. */
  readonly told: readonly {
    readonly say: SayName;
    readonly entry: EntryId | null;
    readonly options: readonly Option[];
  }[];
  /** Why a person was called by this message; null when none was. */
  readonly queued: HandOverReason | null;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly entry: EntryId }[];
}

/** From its first moment until just before its end. */
export interface Period {
  readonly from: Time;
  readonly until: Time;
}

/** What customers wrote and what became of it, for those who look after the answers. */
export interface DecisionLog {
  /** One page of the messages with words, oldest first; `after` is the last one of the page before. */
  decided(period: Period, after: MessageId | null, limit: number): Promise<readonly Decided[]>;
  /** What agents wrote to the customer in that matter after the message, oldest first; and what the customer is called. */
  agentsWords(
    of: Pick<Decided, "thread" | "conversation" | "seq">,
  ): Promise<{ readonly name: string | null; readonly texts: readonly string[] }>;
  /** When the first message came that is kept; null without any. */
  firstAt(): Promise<Time | null>;
}

/** How many messages are read before everybody else has a turn. */
const perPage = 200;

/** All of a period, page by page, so that others have a turn between. */
export async function* allDecided(
  log: Pick<DecisionLog, "decided">,
  period: Period,
): AsyncGenerator<Decided, undefined> {
  let after: MessageId | null = null;
  for (;;) {
    const page: readonly Decided[] = await log.decided(period, after, perPage);
    yield* page;
    after = page.at(-1)?.message ?? null;
    if (page.length < perPage) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
