import { agentId, type AgentId } from "../../src/domain/ids.ts";
import { makeIds } from "../../src/store/ids.ts";
import type { Pages } from "../../src/store/storage.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { ActResult, AgentAct } from "../../src/turn/ports/act.ts";
import { makeActs } from "../../src/turn/acts/agent-acts.ts";
import { type DueParts, makeDue } from "../../src/turn/due.ts";
import { makeAssigning } from "../../src/turn/queue/assign.ts";
import { makeReturnOfGone } from "../../src/turn/queue/gone.ts";
import type { PostedLetter } from "../../src/turn/ports/letter-store.ts";
import { makeLetters } from "../../src/turn/letters/letters.ts";
import { makeOutbox } from "../../src/turn/outbox.ts";
import type { Incoming, Receipt } from "../../src/turn/ports/incoming.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { makeTurn, type TurnRecord } from "../../src/turn/turn.ts";
import { makeUnsent } from "../../src/turn/unsent.ts";
import { makeUndelivered } from "../../src/turn/letters/undelivered.ts";
import { type Agenda, makeAgenda } from "./agenda.ts";
import { type Chance, makeChance } from "./chance.ts";
import { makeNetwork } from "./network.ts";

/** The house's real code over the memory store, in a world whose clock, chance and network are made up. */
export interface World {
  readonly clock: { now: number };
  readonly chance: Chance;
  readonly agenda: Agenda;
  readonly storage: Storage;
  readonly knowledge: Knowledge;
  readonly receive: (incoming: Incoming) => Promise<Receipt>;
  readonly act: (act: AgentAct) => Promise<ActResult>;
  /** What makes a delivery or an act safe to send again. */
  readonly newKey: () => string;
  readonly hire: (name: string, isSupervisor: boolean) => Promise<AgentId>;
  /** What the clock's door does each minute: all that is due, and what is to be sent. */
  readonly pass: () => Promise<void>;
  readonly records: readonly TurnRecord[];
  readonly faults: readonly unknown[];
  readonly network: { tries: number; failed: number };
  /** The letters that reached somebody since the last call. */
  readonly arrived: () => readonly PostedLetter[];
  /** What was done how often beside the ordinary, so that a run without it is seen. */
  readonly deeds: Record<"moved" | "released" | "byMail" | "stoodIn" | "given", number>;
  /** Whether the house gives who waits to agents; else they take. */
  readonly isPush: boolean;
}

/** Understands each text once: it is the same each time, and thousands ask the same. */
function remembering(knowledge: Knowledge): Knowledge {
  const known = new Map<string, ReturnType<Knowledge["understand"]>>();
  return {
    ...knowledge,
    understand: (text, at) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const understood = knowledge.understand(text, at);
      known.set(text, understood);
      return understood;
    },
  };
}

const countedPages = (): Pages => ({
  newToken: counted("page"),
  newCode: counted("code"),
  addressOf: (token) => `/c/${token}`,
});

export function openWorld(seed: number, began: number, given: Knowledge, isPush = false): World {
  const clock = { now: began };
  const now = () => clock.now;
  const drawn = makeChance(seed + 1);
  const newId = makeIds(now, (bytes) => Uint8Array.from({ length: bytes }, () => drawn.between(0, 255)));
  const knowledge = remembering({ ...given, ways: { email: "answered", phone: true } });
  const storage = openMemory({ now, newId, pages: countedPages() });
  const [records, faults]: [TurnRecord[], unknown[]] = [[], []];
  const parts = {
    store: storage,
    knowledge: () => knowledge,
    clock: now,
    fault: (error: unknown) => void faults.push(error),
  };
  const network = makeNetwork(seed, now);
  const act = makeActs(storage, () => knowledge);
  const deeds = { moved: 0, released: 0, byMail: 0, stoodIn: 0, given: 0 };
  const rounds = makeRounds({ accounts: storage, desk: storage, acts: act, clock: now }, storage, knowledge);
  const give = async () => (isPush ? (deeds.given += await rounds.give()) : 0);
  return {
    clock,
    chance: makeChance(seed),
    agenda: makeAgenda(began),
    storage,
    knowledge,
    newKey: counted("key"),
    receive: makeTurn({ ...parts, record: (record) => void records.push(record), ticks: () => 0 }),
    act,
    hire: async (name, isSupervisor) => {
      const id = agentId(newId());
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@napavirta.example`;
      const role = isSupervisor ? "supervisor" : "agent";
      await storage.addAgent({ id, email, name, role, passwordHash: "x", at: now() });
      return id;
    },
    pass: makePass(parts, storage, network, { ...rounds, give }),
    records,
    faults,
    network: network.counted,
    arrived: network.arrived,
    deeds,
    isPush,
  };
}

/** What the house does about hands: who has gone leaves nobody waiting, and who waits may be given to somebody. */
const makeRounds = (
  hands: Parameters<typeof makeReturnOfGone>[0],
  storage: Storage,
  knowledge: Knowledge,
) => ({
  gone: makeReturnOfGone(hands),
  give: makeAssigning({ ...hands, desk: storage, givings: storage, knowledge: () => knowledge }),
});

/** "key-1", "key-2" and on. */
function counted(name: string): () => string {
  let count = 0;
  return () => `${name}-${(count += 1)}`;
}

/** How often what waits to be sent is looked at. */
const sendEveryMs = 5 * 60_000;

/** The clock's door: what is due each minute, and what is to be sent every five. */
function makePass(
  parts: Omit<DueParts, "lookups">,
  storage: Storage,
  network: ReturnType<typeof makeNetwork>,
  rounds: Readonly<Record<"gone" | "give", () => Promise<number>>>,
): () => Promise<void> {
  const { knowledge, clock } = parts;
  const outbox = makeOutbox({
    store: storage,
    clock,
    fault: parts.fault,
    commits: storage,
    carries: () => true,
    send: network.send,
    unsent: makeUnsent(knowledge),
    record: () => {},
  });
  const letters = makeLetters({
    store: storage,
    clock,
    fault: parts.fault,
    posts: { email: network.post, phone: network.post },
    isRead: () => false,
    undelivered: makeUndelivered(knowledge),
    record: () => {},
  });
  const lookups = { begin: () => {}, underWay: () => 0, isUnderWay: () => false };
  const fireDue = makeDue({ ...parts, lookups });
  return async () => {
    while ((await fireDue()) > 0);
    await rounds.give();
    if (clock() % sendEveryMs !== 0) return;
    await rounds.gone();
    await outbox.drain();
    while ((await letters()) > 0);
  };
}
