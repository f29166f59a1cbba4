import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { Service } from "../../domain/service/service.ts";
import type { AgentAct } from "../ports/act.ts";
import { linesOf } from "../lines.ts";
import type { ActSituation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { ThinkAct } from "../ports/store.ts";
import { makeEvery } from "../every.ts";

/** A matter that has been open for so long that somebody has to say why. */
export interface OwedReason {
  readonly conversation: ConversationId;
  /** When it began, or was last explained. */
  readonly since: Time;
  /** What was said last; null: nothing yet. */
  readonly last: { readonly text: string; readonly by: string; readonly at: Time } | null;
}

/**
 * Matters that people have and that began before, or were last explained before, a time; another one for those that press
 * (urgency 3, 4). With an owner only what that agent has.
 */
export interface OpenReasons {
  owedReasons(
    before: { readonly ordinary: Time; readonly urgent: Time },
    limit: number,
    owner?: AgentId,
  ): Promise<readonly OwedReason[]>;
}

/** Before which times a matter must have begun to need a reason. */
export const owedBefore = ({ reasons }: Pick<Service, "reasons">, now: Time) => ({
  ordinary: now - reasons.afterMs,
  urgent: now - reasons.urgentAfterMs,
});

export type Explaining = Extract<AgentAct, { kind: "explain" }>;

/** An agent says why it is still open: kept for the supervisor's list, and agents read it in the conversation. */
export function explained(
  { text }: Explaining,
  { conversation, thread, now }: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  if (conversation.state === "closed") return { ok: false, code: "closed", by: null };
  if (conversation.state === "bot") return { ok: false, code: "not-yours", by: null };
  const notes = [{ note: "why-open", detail: text }] as const;
  const lines = linesOf({ says: [], notes }, "system", { ...thread, now, page: null }, knowledge);
  return { ok: true, thought: { conversation, language: thread, lines, whyOpen: text } };
}

const dayMs = 86_400_000;
/** More are not counted. */
const mostCounted = 1_000;

interface TellOwedParts {
  readonly store: OpenReasons;
  readonly service: () => Pick<Service, "reasons">;
  readonly clock: () => Time;
  /** Told once a day how many there are, where there are any. */
  readonly tell: (count: number) => void;
}

/** A round of the clock that tells once a day how many matters need a reason; answers 0, for it changes nothing. */
export function makeTellOwed({ store, service, clock, tell }: TellOwedParts): () => Promise<number> {
  const isTime = makeEvery(dayMs);
  return async () => {
    const now = clock();
    if (!isTime(now)) return 0;
    const { length } = await store.owedReasons(owedBefore(service(), now), mostCounted);
    if (length > 0) tell(length);
    return 0;
  };
}
