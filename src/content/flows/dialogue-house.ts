import { emptyQueue } from "../../domain/queue/told.ts";
import type { Conversation, Open, Time } from "../../domain/conversation.ts";
import { wakesAt } from "../../domain/due.ts";
import { agentId, conversationId, messageId, personId, promiseId, threadId } from "../../domain/ids.ts";
import { unlinked } from "../../domain/person/link.ts";
import { introduces } from "../../domain/say.ts";
import { makeActs } from "../../turn/acts/agent-acts.ts";
import { makeDue } from "../../turn/due.ts";
import { type LookedUp, makeLookups } from "../../turn/lookups.ts";
import type { ActSituation, Situation } from "../../turn/ports/situation.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Line } from "../../turn/ports/line.ts";
import type { Store, Thought } from "../../turn/ports/store.ts";
import { makeTurn } from "../../turn/turn.ts";

/** One thread with the whole line behind it, and nothing that stays: what a dialogue is tried in. */
export interface DialogueHouse {
  readonly receive: (
    what: { readonly kind: "joined" | "ended" } | { readonly kind: "message"; readonly text: string },
  ) => Promise<void>;
  readonly act: (kind: "take" | "reply" | "close" | "give-back") => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** The firm's own system answers what the conversation waits for, or fails it. */
  readonly looksUp: (result: LookedUp) => Promise<void>;
  readonly conversation: () => Conversation | null;
  /** What the customer has read since this was asked last. */
  readonly reads: () => readonly Line[];
  /** What broke on the way; the customer was given to a person for it. */
  readonly faults: readonly unknown[];
}

export function makeDialogueHouse(knowledge: Knowledge, began: Time, who: Visitor): DialogueHouse {
  const desk = makeThread(began, who);
  const faults: unknown[] = [];
  const fault = (broke: unknown) => void faults.push(broke);
  const parts = { store: desk.store, knowledge: () => knowledge, clock: () => desk.clock.now, fault };
  let result: LookedUp = { ok: false, why: "timeout" };
  const lookups = makeLookups({ ...parts, look: async () => result, missed: () => {} });
  const receive = makeTurn({ ...parts, record: () => {}, ticks: () => 0 });
  const act = makeActs(desk.store, () => knowledge);
  const fireDue = makeDue({ ...parts, lookups });
  return {
    receive: async (what) => void (await receive(incoming(what, who, desk.fresh()))),
    act: async (kind) => {
      const conversation = desk.conversation()?.id ?? conversationId("");
      const more = { text: "Selvä.", reason: "solved", seen: 0 };
      await act({ key: desk.fresh(), conversation, agent: ofAgent.agent.id, ...more, kind });
    },
    wait: async (ms) => {
      desk.clock.now += ms;
      while ((await fireDue()) > 0);
      await lookups.settled();
    },
    looksUp: async (answered) => {
      result = answered;
      await fireDue();
      await lookups.settled();
    },
    conversation: desk.conversation,
    reads: desk.reads,
    faults,
  };
}

/** Who comes, and by which channel. */
interface Visitor {
  readonly verified: boolean;
  readonly channel: string;
}

/** What customers come to read; every other channel is sent to. */
const logChannel = "directline";

/** A store of one thread, as far as the line needs it. */
function makeThread(began: Time, { channel, verified }: Visitor) {
  const clock = { now: began };
  let conversation: Conversation | null = null;
  let thread = newThread(channel);
  let [count, lines]: [number, readonly Line[]] = [0, []];
  const verifiedAs = verified ? "visitor" : null;
  const fresh = () => String((count += 1));
  const situation = (): Situation => {
    const ids = { freshId: conversationId(fresh()), freshPromise: promiseId(fresh()) };
    const links = unlinked(thread);
    return { now: clock.now, thread, conversation, nextSeq: count, verifiedAs, links, ...ids, ...around };
  };
  const keep = (thought: Thought): void => {
    const greeted = thread.greeted || thought.lines.some(({ say }) => introduces(say));
    [conversation, thread] = [thought.conversation, { ...thread, ...thought.language, greeted }];
    lines = [...lines, ...thought.lines.filter(({ audience }) => audience === "customer")];
  };
  const store: Store = {
    turn: async (_incoming, think) => {
      thread = { ...thread, customerWroteAt: clock.now };
      keep(think(situation()));
      return { message: messageId(fresh()), repeated: false, thread: thread.id };
    },
    act: async (_act, think) => {
      if (conversation === null) return { ok: false, code: "not-found", by: null };
      const judged = think({ ...situation(), conversation, ...ofAgent, task: null, receiver: null });
      if (judged.ok) keep(judged.thought);
      return judged.ok ? { ok: true, message: null } : judged;
    },
    due: async (at) => (isDue(conversation, at) ? [conversation.id] : []),
    fire: async (_id, at, think) => {
      if (!isDue(conversation, at)) return false;
      keep(think({ ...situation(), conversation }));
      return true;
    },
  };
  const reads = (): readonly Line[] => {
    const read = lines;
    lines = [];
    return read;
  };
  return { clock, store, fresh, reads, conversation: () => conversation };
}

/** An agent is there, nothing else is promised, and the customer has a page. */
const around = {
  lost: false,
  agentAtWork: true,
  holder: null,
  booked: [],
  queue: emptyQueue,
  page: { token: "", address: "/c/" },
  freshPerson: personId("dialogue"),
  freshCode: "",
} as const;

const newThread = (channel: string): Situation["thread"] => ({
  id: threadId("dialogue"),
  channel,
  language: "fi",
  languageFrom: "page",
  greeted: false,
  isPush: channel !== logChannel,
  customerWroteAt: null,
  adAt: null,
});

const isDue = (conversation: Conversation | null, at: Time): conversation is Open =>
  conversation !== null && conversation.state !== "closed" && wakesAt(conversation) <= at;

const ofAgent: Pick<ActSituation, "agent" | "lastSeq" | "named"> = {
  agent: { id: agentId("agent"), name: "Agent", isSupervisor: false },
  lastSeq: 0,
  named: null,
};

const incoming = (
  what: Parameters<DialogueHouse["receive"]>[0],
  { channel }: Visitor,
  key: string,
): Incoming => {
  const customer = { channelCustomerId: "customer", name: null, verifiedAs: null };
  const from = {
    key,
    channel,
    channelThreadId: "dialogue",
    customer,
    locale: "fi",
    reference: null,
  };
  return what.kind === "message" ? { ...from, ...what, files: [] } : { ...from, kind: what.kind };
};
