import type { Conversation, Queued } from "../../src/domain/conversation.ts";
import { agentId, type AgentId, type ConversationId, entryId } from "../../src/domain/ids.ts";
import type { Language } from "../../src/domain/language.ts";
import { makeIds } from "../../src/store/ids.ts";
import type { Storage, StorageOptions } from "../../src/store/storage.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Line } from "../../src/turn/ports/line.ts";
import type { Situation } from "../../src/turn/ports/situation.ts";
import type { Think, ThinkAct } from "../../src/turn/ports/store.ts";
import { makePages } from "../fixtures/pages.ts";
import { withBot, queued, withAgent, closed } from "./conversations.ts";

export const hour = 3_600_000;
export const began = Date.UTC(2026, 4, 4, 9);

export interface Clock {
  now: number;
  readonly options: StorageOptions;
  readonly reported: string[];
}

/** A clock that stands still until a test moves it, and ids that count, so that a run can be repeated exactly. */
export function makeClock(at: number = began): Clock {
  const reported: string[] = [];
  let drawn = 0;
  const chance = (bytes: number) => {
    drawn += 1;
    const random = new Uint8Array(bytes);
    new DataView(random.buffer).setUint32(bytes - 4, drawn);
    return random;
  };
  const clock: Clock = {
    now: at,
    reported,
    options: {
      now: () => clock.now,
      newId: makeIds(() => clock.now, chance),
      pages: makePages(),
      report: (problem) => void reported.push(problem),
    },
  };
  return clock;
}

export type Message = Extract<Incoming, { kind: "message" }>;

export const message = (key: string, text: string, other: Partial<Message> = {}): Message => ({
  kind: "message",
  key,
  text,
  files: [],
  channel: "directline",
  channelThreadId: "window-1",
  customer: { channelCustomerId: "dl_maija", name: "Maija", verifiedAs: null },
  locale: "fi-FI",
  reference: null,
  ...other,
});

export const joined = (key = "joined", other: Partial<Incoming> = {}): Incoming => {
  const { text: _, files: __, ...incoming } = message(key, "");
  return { ...incoming, ...other, kind: "joined" };
};

export const line = (text: string, other: Partial<Line> = {}): Line => ({
  author: "bot",
  audience: "customer",
  say: "small-talk",
  text,
  markdown: false,
  options: [],
  entry: null,
  agent: null,
  ...other,
});

export const note = (text: string): Line => line(text, { author: "system", audience: "desk", say: null });

const current = ({ conversation, freshId, now }: Situation): Conversation =>
  conversation === null || conversation.state === "closed"
    ? withBot(freshId, now, { previous: conversation?.id ?? null })
    : conversation;

/** Keeps the conversation, or starts one with the bot, and says these lines. */
export const say =
  (...lines: readonly Line[]): Think =>
  (situation) => ({ conversation: current(situation), language: situation.thread, lines });

/** Greets once and starts nothing. */
export const greet: Think = ({ thread, conversation }) => ({
  conversation,
  language: thread,
  lines: thread.greeted ? [] : [line("Hei, olen Napavirran botti.", { say: "greeting" })],
});

/** The customer chooses a language; an open conversation shows it as a change. */
export const choose =
  (language: Language): Think =>
  ({ conversation }) => ({
    conversation: conversation && { ...conversation },
    language: { language, languageFrom: "choice" },
    lines: [],
  });

/** What the customer settles: a language, or with null the end of the chat. */
export const settled = (language: Language | null, key: string, other: Partial<Incoming> = {}): Incoming => {
  const came = joined(key, other);
  return language === null ? { ...came, kind: "ended" } : { ...came, kind: "language", language };
};

/** Gives the matter to the queue. */
export const handOver =
  (other: Partial<Queued> = {}): Think =>
  (situation) => ({
    conversation: queued(current(situation), situation.now, other),
    language: situation.thread,
    lines: [line("Siirrän tämän ihmiselle."), note("queued")],
  });

export const maija = agentId("agent-maija");
export const ville = agentId("agent-ville");

export async function hire(store: Storage, id: AgentId = maija, name = "Maija Meikäläinen"): Promise<void> {
  await store.addAgent({
    id,
    name,
    email: `${id}@napavirta.example`,
    role: "agent",
    passwordHash: "argon2id",
    at: began,
  });
}

export const take = (key: string, conversation: ConversationId, agent: AgentId = maija): AgentAct => ({
  kind: "take",
  key,
  conversation,
  agent,
});

/** The agent gets it unless another has it. */
export const takeIt: ThinkAct = ({ conversation, agent, holder, thread, now }) =>
  conversation.state === "with-agent" && conversation.agent !== agent.id
    ? { ok: false, code: "taken", by: holder }
    : {
        ok: true,
        thought: {
          conversation: withAgent(conversation, agent.id, now),
          language: thread,
          lines: [line(`${agent.name} auttaa sinua nyt.`, { author: "system" })],
        },
      };

export const replyWith =
  (text: string): ThinkAct =>
  ({ conversation, agent, thread, now }) => ({
    ok: true,
    thought: {
      conversation: withAgent(conversation, agent.id, now, {
        waitingSince: null,
        next: { action: "remind", at: now + hour },
      }),
      language: thread,
      lines: [line(text, { author: "agent", agent: agent.id })],
    },
  });

export const closeIt: ThinkAct = ({ conversation, thread, now }) => ({
  ok: true,
  thought: { conversation: closed(conversation, now), language: thread, lines: [line("Kiitos.")] },
});

/** Learns of the message before this one, and of this one. */
export const learn: Think = (situation) => ({
  ...say()(situation),
  evidence: [
    { kind: "tapped", entry: entryId("due-date"), asked: Math.max(1, situation.nextSeq - 2) },
    { kind: "helped", entry: entryId("due-date"), asked: situation.nextSeq },
  ],
});

/** Keeps which entry the named message asked for, where the customer wrote it. */
export const correctIt: ThinkAct = ({ conversation, thread, named }) =>
  named?.byCustomer === true
    ? {
        ok: true,
        thought: {
          conversation,
          language: thread,
          lines: [],
          evidence: [{ kind: "corrected", entry: entryId("due-date"), asked: named.seq }],
        },
      }
    : { ok: false, code: named === null ? "not-found" : "no-words", by: null };

export const giveItBack: ThinkAct = ({ conversation, thread, now }) => ({
  ok: true,
  thought: {
    conversation: withBot(conversation.id, now, {
      previous: conversation.previous,
      startedAt: conversation.startedAt,
      waitingSince: conversation.waitingSince,
    }),
    language: thread,
    lines: [line("Botti jatkaa.", { author: "system" })],
  },
});

/** Writes for the desk and leaves the conversation as it is. */
export const noteOn: ThinkAct = ({ conversation, agent, thread }) => ({
  ok: true,
  thought: {
    conversation,
    language: thread,
    lines: [{ ...note("Soitti myös."), author: "agent", agent: agent.id }],
  },
});

/** The conversation that a thread's customer has, as the desk shows the newest one. */
export async function newest(store: Storage): Promise<ConversationId> {
  const last = (await store.changes(0, 1_000)).changed.at(-1)?.id;
  if (last === undefined) throw new Error("No conversation yet.");
  return last;
}

export async function log(store: Storage, channelThreadId = "window-1", channel = "directline") {
  const id = (await store.thread(channel, channelThreadId))?.id;
  return id === undefined ? [] : store.customerLog(id, 0, 1_000);
}

/** What a thought about a delivery is told; nothing is said. */
export async function toldOf(store: Pick<Storage, "turn">, incoming: Incoming): Promise<Situation> {
  const told: Situation[] = [];
  await store.turn(incoming, (situation) => {
    told.push(situation);
    return { conversation: situation.conversation, language: situation.thread, lines: [] };
  });
  const [situation] = told;
  if (situation === undefined) throw new Error("Nobody thought.");
  return situation;
}
