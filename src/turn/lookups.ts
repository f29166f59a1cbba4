import type { Answers, Conversation, InFlow, Open, Time, WithBot } from "../domain/conversation.ts";
import { fieldsIn, foundOut, type LookingUp, lookupOf, notFoundOut } from "../domain/flow/looked-up.ts";
import type { ConversationId } from "../domain/ids.ts";
import { factsOf } from "./flows.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Store, Thought } from "./ports/store.ts";
import { thoughtOf } from "./thought.ts";

/** One call to the firm's own system. */
export interface LookupCall {
  /** The same on every try of the same lookup, so that the system can tell a repeated one. */
  readonly key: string;
  readonly url: string;
  readonly body: { readonly flow: string; readonly lookup: string; readonly answers: Answers };
  readonly withinMs: number;
}

/** What came of it: a JSON value that nobody has looked at yet, or why there is none ("timeout"), never with words of the answer. */
export type LookedUp =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: string };

export type Look = (call: LookupCall, signal: AbortSignal) => Promise<LookedUp>;

export interface LookupParts {
  readonly store: Pick<Store, "fire">;
  readonly knowledge: () => Knowledge;
  readonly clock: () => Time;
  readonly look: Look;
  /** Told of each lookup that gave nothing, and why. */
  readonly missed: (why: string, conversation: ConversationId) => void;
  /** Told when what came could not be kept; the lookup stays due and is made again later. */
  readonly fault: (error: unknown) => void;
}

/** A conversation that waits for the firm's own system. */
export type WaitsForLookup = WithBot & { readonly flow: InFlow };

/** Whether it waits for the firm's own system, and not for the customer. */
export const waitsForLookup = (conversation: Conversation): conversation is WaitsForLookup =>
  conversation.state === "bot" && conversation.flow?.lookup === true;

export interface Lookups {
  /** Makes the call and commits what comes of it, unless one of the same conversation is under way or too many are. */
  begin(conversation: WaitsForLookup): void;
  /** How many conversations are due and have to wait for what is under way. */
  underWay(): number;
  isUnderWay(id: ConversationId): boolean;
  /** Resolves when none is under way. */
  settled(): Promise<void>;
  /** Breaks off what is under way: it stays due and is made again, by the same key, after the next start. */
  close(): Promise<void>;
}

/** How many are under way at once, so that a slow system can't take all connections. */
const atOnce = 50;
/** How long a lookup whose result could not be kept waits, in ms. */
const retryAfterMs = 60_000;

/** The firm's own system is asked outside of every transaction, after the commit that told the customer so: at least once each. */
export function makeLookups(parts: LookupParts): Lookups {
  const running = new Map<ConversationId, Promise<void>>();
  const resting = new Map<ConversationId, Time>();
  const closing = new AbortController();
  // What would rest for longer began to before the clock was set back.
  const isResting = (id: ConversationId) => {
    const left = (resting.get(id) ?? 0) - parts.clock();
    return left > 0 && left <= retryAfterMs;
  };
  const lookUp = async (conversation: WaitsForLookup): Promise<void> => {
    try {
      await lookUpOnce(conversation, parts, closing.signal);
      resting.delete(conversation.id);
    } catch (error) {
      parts.fault(error);
      resting.set(conversation.id, parts.clock() + retryAfterMs);
    }
  };
  const settled = async () => {
    await Promise.all(running.values());
  };
  return {
    begin(conversation) {
      const { id } = conversation;
      if (closing.signal.aborted || running.has(id) || isResting(id) || running.size >= atOnce) return;
      running.set(
        id,
        lookUp(conversation).finally(() => running.delete(id)),
      );
    },
    underWay: () => running.size + resting.size,
    isUnderWay: (id) => running.has(id) || isResting(id),
    settled,
    close: () => {
      closing.abort();
      return settled();
    },
  };
}

/** One lookup, from the call to the commit of what came of it. */
async function lookUpOnce(
  conversation: WaitsForLookup,
  parts: LookupParts,
  signal: AbortSignal,
): Promise<void> {
  const { store, knowledge, clock, look, missed } = parts;
  const asked = lookupOf(conversation, knowledge().flows);
  const result = asked === null ? gone : await look(callOf(conversation, asked), signal);
  if (signal.aborted) return;
  const reasons: string[] = [];
  await store.fire(conversation.id, clock(), (situation) => {
    if (!isSame(situation.conversation, conversation)) return unchanged(situation);
    const version = knowledge();
    const after = stepAfter(situation.conversation, result, situation, version);
    reasons.splice(0, 1, ...after.reasons);
    return thoughtOf(after.step, situation, version, { author: "bot" });
  });
  for (const why of reasons) missed(why, conversation.id);
}

const gone: LookedUp = { ok: false, why: "gone" };

function callOf({ id, flow: place, answers }: WaitsForLookup, { flow, lookup }: LookingUp): LookupCall {
  const sent = lookup.send.flatMap((name) => {
    const value = answers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    key: `${id}:${place.name}:${place.step}:${place.askedAt}`,
    url: lookup.url,
    body: { flow: flow.name, lookup: lookup.as, answers: Object.fromEntries(sent) },
    withinMs: lookup.withinMs,
  };
}

/** Whether nobody has taken the matter, left the flow or begun another lookup meanwhile. */
const isSame = (now: Conversation, { flow: then }: WaitsForLookup): now is WaitsForLookup =>
  waitsForLookup(now) &&
  now.flow.name === then.name &&
  now.flow.step === then.step &&
  now.flow.askedAt === then.askedAt;

function stepAfter(
  conversation: WaitsForLookup,
  result: LookedUp,
  situation: Situation,
  knowledge: Knowledge,
) {
  const facts = factsOf(situation, knowledge);
  // The files may have changed while the system was asked.
  const asked = lookupOf(conversation, knowledge.flows);
  const fields = asked !== null && result.ok ? fieldsIn(asked.lookup, result.answer) : null;
  if (asked !== null && fields !== null)
    return { step: foundOut(conversation, asked, fields, facts), reasons: [] };
  return { step: notFoundOut(conversation, facts), reasons: [result.ok ? "wrong-fields" : result.why] };
}

/** A thought that leaves everything as it is. */
export const unchanged = ({
  conversation,
  thread,
}: Situation & { readonly conversation: Open }): Thought => ({
  conversation,
  language: thread,
  lines: [],
});
