import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import { firstHumanWordWithinMs } from "../../domain/next-action.ts";
import type { ActResult, AgentAct } from "../ports/act.ts";
import type { Handed } from "../handed.ts";
import { endOffer, handBack, takeForHub, toQueue } from "./hub-hands.ts";
import { makeWaitingForSeat } from "./hub-waiting.ts";
import type { HubOffer, HubStore, Seat } from "../ports/hub-store.ts";
import { makeOneEach } from "../one-each.ts";
import type { Desk, DeskRow } from "../ports/desk.ts";
import type { LogRow } from "../ports/thread-log.ts";

/*
 * An outer hub is where a firm's agents work when that isn't our own desk; Meta's Page Inbox is one for Messenger. To the house it is one agent: it is given what waits in
 * the queue, has it from the moment it accepts, owes replies by the same times, and loses it to our queue like anybody else. So a
 * matter with the hub has an owner and a next action by the same rules as all others, whatever becomes of the hub.
 */

/** How the hub is spoken to; nothing of it throws. */
export interface HubWire {
  /** Gives it the matter with all that was said so far. */
  readonly initiate: (offer: HubOffer, row: DeskRow, said: readonly LogRow[]) => Promise<Handed>;
  /** Gives it what the customer wrote since. */
  readonly say: (offer: HubOffer, line: LogRow) => Promise<Handed>;
  /** Tells it that the matter is no longer its own; null: nothing is left of the matter. */
  readonly end: (offer: HubOffer, row: DeskRow | null) => Promise<Handed>;
  /** Whether it can be given this now; else it is looked at again soon. */
  readonly isReadyFor: (row: DeskRow) => Promise<boolean>;
  /** Whether it has what it took: nobody there says that they accept it. */
  readonly hasAtOnce: boolean;
}

export interface HubParts {
  readonly seat: Seat;
  readonly store: HubStore;
  readonly desk: Pick<Desk, "conversations" | "conversation" | "transcript" | "changes">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly wire: HubWire;
  /** Whether it is given this, which waits or was passed on to it by a colleague. */
  readonly takes: (row: DeskRow) => boolean;
  /** The hub as an agent of the house. */
  readonly agent: AgentId;
  readonly newOffer: () => string;
  readonly clock: () => Time;
  /** Told after each call whether the hub answers. */
  readonly answers: (isThere: boolean) => void;
  readonly record: (outcome: string, offer: HubOffer, why: string | null) => void;
  readonly fault: (error: unknown) => void;
}

export interface Hub {
  /** A round of the clock: begins what is due and waits for none of it. Answers 0: nothing of it calls for another look at once. */
  readonly round: () => Promise<number>;
  /** Resolves when nothing is under way, and nothing waits its turn. */
  readonly settled: () => Promise<void>;
  /** Begins nothing more, and resolves when nothing is under way. */
  readonly stop: () => Promise<void>;
}

/** Waits between tries that came to nothing, in ms; the last one again and again, until the matter's own time has passed. */
const retryAfterMs = [1_000, 5_000, 15_000, 30_000, 60_000] as const;
/** How often the hub is told that a matter is over, before it is left to find out. */
const mostEndings = 4;
const atOnce = 32;

/** Gives the outer hub what waits for a person, and what customers write to it; at least once each, in order. */
export function makeHub(parts: HubParts): Hub {
  const { store } = parts;
  const { begin, settled, stop } = makeOneEach<ConversationId>(atOnce, parts.fault);
  const waiting = makeWaitingForSeat(parts);
  /** As it is when its turn comes. */
  const lookAt = async (id: string): Promise<void> => {
    const offer = await store.offer(id);
    if (offer !== null && offer.state !== "ended") await look(parts, offer);
  };
  return {
    round: async () => {
      const now = parts.clock();
      const open = await store.openOffers(parts.seat);
      const given = new Set(open.map(({ conversation }) => conversation));
      const due = open.filter(({ dueAt }) => dueAt <= now);
      for (const { id, conversation } of due) begin(conversation, () => lookAt(id));
      for (const row of (await waiting.read()).filter((one) => !given.has(one.id) && parts.takes(one)))
        begin(row.id, async () => {
          if (await give(parts, row)) waiting.isDone(row);
        });
      return 0;
    },
    settled,
    stop,
  };
}

/** Gives it once in each stay in the queue: what came back from the hub is ours until it is taken. False: not yet. */
async function give(parts: HubParts, row: DeskRow): Promise<boolean> {
  const { store } = parts;
  const last = await store.lastOffer(row.id);
  // The row was read a while ago: it may have been given since.
  if (last !== null && last.seat === parts.seat && last.state !== "ended") return true;
  if (row.state === "queued" && last !== null && (last.endedAt ?? 0) >= (row.queuedAt ?? 0)) return true;
  if (!(await parts.wire.isReadyFor(row))) return false;
  const fresh = offerOf(parts, row.id, "sending");
  await store.keepOffer(fresh);
  await look(parts, fresh);
  return true;
}

/** A giving that begins now. */
export function offerOf(
  { seat, newOffer, clock }: Pick<HubParts, "seat" | "newOffer" | "clock">,
  conversation: ConversationId,
  state: "sending" | "offered",
): HubOffer {
  const now = clock();
  return {
    id: newOffer(),
    seat,
    conversation,
    state,
    toldSeq: 0,
    attempts: 0,
    dueAt: now,
    madeAt: now,
    endedAt: null,
  };
}

/** What is next for one offer. */
async function look(parts: HubParts, offer: HubOffer): Promise<void> {
  const row = await parts.desk.conversation(offer.conversation);
  if (row === null || !isWithHub(row, offer, parts.agent)) return end(parts, offer, row);
  if (isSilent(row, offer, parts.clock())) return takeBack(parts, offer, row);
  if (offer.state === "offered" && parts.wire.hasAtOnce) return void (await takeForHub(parts, offer));
  const said = await customerRows(parts, offer);
  if (offer.state === "sending") return initiate(parts, offer, row, said);
  return tell(
    parts,
    offer,
    said.filter(({ seq, author }) => seq > offer.toldSeq && author === "customer"),
  );
}

const customerRows = async ({ desk }: Pick<HubParts, "desk">, { conversation }: HubOffer) =>
  (await desk.transcript(conversation, 0)).filter(({ audience }) => audience === "customer");

/** Whether it is still the hub's to take, or its own. */
const isWithHub = ({ state, owner }: DeskRow, offer: HubOffer, agent: AgentId): boolean => {
  if (state === "queued") return offer.state !== "accepted";
  return state === "with-agent" && owner?.kind === "agent" && owner.id === agent;
};

/** The time for a human word, or for the hub's reply, has passed; what was late already when it was given has as long again. */
function isSilent({ escalatedAt }: DeskRow, { madeAt }: HubOffer, now: Time): boolean {
  if (escalatedAt === null) return false;
  return escalatedAt > madeAt || now >= madeAt + firstHumanWordWithinMs;
}

async function initiate(parts: HubParts, offer: HubOffer, row: DeskRow, said: readonly LogRow[]) {
  const handed = await parts.wire.initiate(offer, row, said);
  const toldSeq = said.at(-1)?.seq ?? 0;
  const state = row.state === "with-agent" ? "accepted" : "offered";
  const given = { ...offer, state, toldSeq } as const;
  if ((await settle(parts, offer, handed, given)) && parts.wire.hasAtOnce) await takeForHub(parts, given);
}

/** Each line by itself, so that a crash repeats one at most; the hub knows it again by its id. */
async function tell(parts: HubParts, offer: HubOffer, lines: readonly LogRow[]): Promise<void> {
  let told = offer;
  for (const line of lines) {
    const handed = await parts.wire.say(told, line);
    if (!(await settle(parts, told, handed, { ...told, toldSeq: line.seq }))) return;
    told = { ...told, toldSeq: line.seq };
  }
}

/** Keeps what came of a call; answers whether it was taken. */
async function settle(parts: HubParts, offer: HubOffer, handed: Handed, taken: HubOffer): Promise<boolean> {
  const { store, clock, answers, record } = parts;
  const isTaken = handed.kind === "taken";
  answers(handed.kind !== "again");
  record(`hub-${handed.kind}`, offer, isTaken ? null : handed.why);
  // The hub may have answered while it was being told: what it said of itself counts.
  const known = (await store.offer(offer.id)) ?? offer;
  const state = known.state === "sending" ? taken.state : known.state;
  if (isTaken) await store.keepOffer({ ...taken, state, attempts: 0, dueAt: clock() });
  else if (handed.kind === "refused") await handBack(parts, known, null);
  else await store.keepOffer(later(known, clock(), handed.afterMs));
  return isTaken;
}

/** The same, to be tried again. */
export function later(offer: HubOffer, now: Time, afterMs = 0): HubOffer {
  const wait = retryAfterMs[Math.min(offer.attempts, retryAfterMs.length - 1)] ?? 0;
  return { ...offer, attempts: offer.attempts + 1, dueAt: now + Math.max(wait, Math.min(afterMs, 60_000)) };
}

/** Nobody there has answered in time: our own queue has it, and then the hub is told. */
async function takeBack(parts: HubParts, offer: HubOffer, row: DeskRow): Promise<void> {
  await toQueue(parts, offer, "silent", null);
  return end(parts, offer.state === "sending" ? offer : { ...offer, state: "accepted", attempts: 0 }, row);
}

/** Somebody else has it, or it has ended: the hub is told, and left alone when it doesn't hear. */
async function end(parts: HubParts, offer: HubOffer, row: DeskRow | null): Promise<void> {
  const { wire, store, clock, record } = parts;
  const handed: Handed = offer.state === "sending" ? { kind: "taken" } : await wire.end(offer, row);
  if (handed.kind === "again" && offer.attempts < mostEndings) return store.keepOffer(later(offer, clock()));
  record("hub-ended", offer, handed.kind === "taken" ? null : handed.why);
  await endOffer(parts, offer);
}
