import { createHash, randomBytes } from "node:crypto";
import { afterEach } from "vitest";
import { type ConsoleParts, makeConsole } from "../../src/console/console.ts";
import { makePasswords } from "../../src/console/passwords.ts";
import type { ConversationView, ConversationsAnswer } from "../../src/console/protocol.ts";
import type { Announcement, Entry } from "../../src/domain/faq.ts";
import type { SentFile } from "../../src/domain/files/file.ts";
import { agentId, entryId } from "../../src/domain/ids.ts";
import type { Learnt } from "../../src/domain/learning.ts";
import { openServer } from "../../src/server/open.ts";
import { makeIds } from "../../src/store/ids.ts";
import type { Storage } from "../../src/store/storage.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import type { Service } from "../../src/domain/service/service.ts";
import type { ClosedToday, ClosingToday } from "../../src/turn/ports/closing-today.ts";
import type { Role } from "../../src/turn/ports/accounts.ts";
import { makeActs } from "../../src/turn/acts/agent-acts.ts";
import type { DecisionLog } from "../../src/turn/decided.ts";
import type { FindMissed } from "../../src/turn/ports/missed.ts";
import { makeTurn } from "../../src/turn/turn.ts";
import { makeTyping } from "../../src/turn/typing.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { type Client, makeClient } from "./client.ts";
import { checkOf, noEditing, noMisses } from "./no-editing.ts";
import { makePages } from "../fixtures/pages.ts";

/** The console in the real server, over the real turn and the memory store, with a clock that stands. */
export const start = Date.UTC(2026, 10, 23, 8);
export const password = "kesäkuun ilta";
const random = (bytes: number) => randomBytes(bytes);
const hashed = makePasswords(random).hash(password);

export type { Client };

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
export type House = Awaited<ReturnType<typeof openHouse>>;

interface Given {
  readonly publicUrl?: string;
  readonly limits?: boolean;
  readonly service?: Service;
  /** What comes of ending today's service early. */
  readonly closed?: ClosedToday;
  readonly missed?: (log: DecisionLog, now: () => number) => FindMissed;
  /** What the FAQ is changed with; left out: there are no files. */
  readonly editing?: (storage: Storage, clock: { at: number }) => ConsoleParts["editing"];
}

export async function openHouse(given: Given = {}) {
  const clock = { at: start };
  const now = () => clock.at;
  const newId = makeIds(now, random);
  const storage = openMemory({ now, newId, pages: makePages() });
  const faults: unknown[] = [];
  const parts = { store: storage, knowledge: () => knowledge, clock: now, record: () => {}, ticks: () => 0 };
  const turn = makeTurn({ ...parts, fault: (error) => faults.push(error) });
  const faq = new Map(knowledge.faq);
  const learnt: Learnt[] = [];
  const closings: ClosingToday[] = [];
  const typing = makeTyping((error) => faults.push(error));
  const { routes, policies } = makeConsole({
    desk: storage,
    ledger: storage,
    receipts: storage,
    queueLog: storage,
    histories: storage,
    attachments: storage,
    accounts: storage,
    commits: storage,
    ...checkOf(storage, now),
    typing,
    knowledge: () => ({ ...knowledge, faq, service: given.service ?? knowledge.service }),
    closeToday: (order) => {
      closings.push(order);
      return (
        given.closed ?? { ok: true, day: "2026-11-25", file: "exceptions.yaml", service: knowledge.service }
      );
    },
    acts: makeActs(storage, () => knowledge),
    evidence: storage,
    tasks: storage,
    comments: storage,
    followers: storage,
    editing: given.editing?.(storage, clock) ?? noEditing(storage),
    learnt: () => learnt,
    missed: given.missed?.(storage, now) ?? noMisses,
    publicUrl: given.publicUrl ?? "http://127.0.0.1:3978",
    now,
    newId,
    random,
    beside: [],
    trouble: (error) => faults.push(error),
  });
  const open = (port: number) =>
    openServer({
      host: "127.0.0.1",
      port,
      routes,
      policies,
      upgrades: [],
      limits: given.limits ?? false,
      trustProxy: 1,
      log: { info: () => {}, error: (event, fields) => faults.push({ event, ...fields }) },
      health: () => [],
      now,
    });
  let server = await open(0);
  closers.push(async () => {
    await server.close();
    await storage.close();
  });
  const base = `http://127.0.0.1:${server.port}`;
  let deliveries = 0;
  const entryOf = (id: string) => {
    const entry = faq.get(entryId(id));
    if (entry === undefined) throw new Error(`The FAQ has no ${id}`);
    return entry;
  };
  const delivery = (
    thread: string,
    text: string,
    files: readonly SentFile[] = [],
    verifiedAs: string | null = null,
  ) =>
    ({
      kind: "message",
      key: `delivery-${(deliveries += 1)}`,
      channel: "directline",
      channelThreadId: thread,
      customer: { channelCustomerId: `dl_${thread}`, name: "Aino Laine", verifiedAs },
      locale: "fi-FI",
      reference: null,
      text,
      files,
    }) as const;
  return {
    base,
    clock,
    storage,
    typing,
    /** What the matcher knows beside the FAQ. */
    learnt,
    /** What was ordered of today's service. */
    closings,
    /** The entry goes from the FAQ with a reload. */
    forgets: (entry: string) => faq.delete(entryId(entry)),
    entries: () => [...faq.keys()],
    /** The entry is a known problem from now on. */
    announces: (entry: string, announcement: Announcement) =>
      void faq.set(entryId(entry), { ...entryOf(entry), announcement }),
    /** The desk reads the entry so from now on. */
    changes: (entry: string, more: Partial<Entry>) =>
      void faq.set(entryId(entry), { ...entryOf(entry), ...more }),
    /** The entry stands in the FAQ so many times more, under other ids. */
    copies: (entry: string, times: number) => {
      const one = entryOf(entry);
      for (let at = 0; at < times; at++) {
        const id = entryId(`${entry}-${at}`);
        faq.set(id, { ...one, id });
      }
    },
    /** The entry has one more question, in Finnish. */
    asks: (entry: string, question: string) => {
      const { texts, ...one } = entryOf(entry);
      const fi = texts["fi"];
      if (fi === undefined) throw new Error(`${entry} has no Finnish text`);
      faq.set(one.id, { ...one, texts: { ...texts, fi: { ...fi, questions: [...fi.questions, question] } } });
    },
    routes,
    policies,
    faults,
    client: () => makeClient(`${base}/console/api`),
    /** The server goes away, and comes back at the same address when the answer is called. */
    stop: async () => {
      const { port } = server;
      await server.close();
      return async () => {
        server = await open(port);
      };
    },
    /** Adds an agent whose password is `password`. */
    addAgent: async (name: string, role: Role) => {
      const agent = { id: agentId(newId()), email: `${name.toLowerCase()}@napavirta.fi`, name, role };
      await storage.addAgent({ ...agent, passwordHash: (await hashed) ?? "", at: now() });
      return agent;
    },
    /** A customer writes in the window named `thread`. */
    say: (thread: string, text: string, files: readonly SentFile[] = []) =>
      turn(delivery(thread, text, files)),
    /** The same, of a customer whom the site vouches for. */
    saysAs: (verifiedAs: string, thread: string, text: string) =>
      turn(delivery(thread, text, [], verifiedAs)),
    delivery,
  };
}

/** A client with a session of a new agent of that name, opened behind the door: signing in itself costs a password hash. */
export async function signedIn(house: House, name: string, role: Role = "agent"): Promise<Client> {
  const agent = await house.addAgent(name, role);
  const id = randomBytes(32).toString("base64url");
  const idHash = createHash("sha256").update(id).digest("hex");
  const at = house.clock.at;
  await house.storage.openSession({ idHash, agent: agent.id, at, expiresAt: at + 12 * 3_600_000 });
  const client = house.client();
  client.cookie = `lupaus=${id}`;
  return client;
}

/** A customer in `thread` asks for a person; answers the conversation that then waits. */
export async function waiting(house: House, client: Client, thread = "w1"): Promise<ConversationView> {
  await house.say(thread, "haluan puhua ihmiselle");
  const { body } = await client.call<ConversationsAnswer>("GET", "conversations?view=waiting");
  const found = body.conversations.find((one) => one.channelConversationId === thread);
  if (found === undefined) throw new Error(`Nobody waits in ${thread}.`);
  return found;
}
