import type {
  AgentView,
  ConversationView,
  HeardAnswer,
  MessageView,
  PromiseView,
  SuggestionView,
  TaskView,
} from "../../../../src/console/protocol.ts";
import { iso, refusal, riikka, ville } from "./people.ts";
import { colleagues, pass } from "./passing.ts";
import { settle } from "./settling.ts";

export { iso, riikka, ville };

export const row = (id: string, more: Partial<ConversationView> = {}): ConversationView => ({
  id,
  state: "queued",
  owner: { kind: "queue" },
  awaits: "us",
  reason: "asked-human",
  urgency: 2,
  waitingSince: iso(0),
  queuedAt: iso(0),
  escalatedAt: null,
  nextAction: "first-human-word",
  nextActionAt: iso(15),
  promisedFor: null,
  waitReason: null,
  startedAt: iso(-5),
  closedAt: null,
  closeReason: null,
  channel: "directline",
  channelConversationId: `thread-${id}`,
  customer: { id: `c-${id}`, name: "Aino Laine", verified: false, reference: null },
  language: "fi",
  last: { author: "customer", text: "haluan puhua ihmiselle", at: iso(0) },
  title: null,
  previous: null,
  alsoOpen: null,
  handOvers: 0,
  version: 1,
  ...more,
});

export const held = (by: AgentView): Partial<ConversationView> => ({
  state: "with-agent",
  owner: { kind: "agent", id: by.id, name: by.name },
});

export const message = (seq: number, more: Partial<MessageView> = {}): MessageView => ({
  id: `m${seq}`,
  seq,
  author: "customer",
  agentName: null,
  audience: "customer",
  text: `line ${seq}`,
  say: null,
  blocks: null,
  options: [],
  attachments: [],
  at: iso(seq),
  ...more,
});

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the network makes of a request: passes it on, loses it on the way there, or loses the answer. */
export type Fate = "passes" | "never-arrives" | "answer-lost" | Promise<"passes" | "never-arrives">;

/** A small house behind the console's API, with one queue and hands to move everything by. */
export function makeFakeHouse() {
  const rows = new Map<string, ConversationView>();
  const lines = new Map<string, MessageView[]>();
  const changes: { id: string; change: number }[] = [];
  const done = new Map<string, object>();
  let agent: AgentView | null = riikka;
  let last = 0;

  const change = (id: string, more: Partial<ConversationView> = {}): void => {
    const old = rows.get(id) ?? row(id, { version: 0 });
    rows.set(id, { ...old, ...more, version: old.version + 1 });
    changes.push({ id, change: (last += 1) });
  };
  const say = (id: string, more: Partial<MessageView> = {}): MessageView => {
    const log = lines.get(id) ?? [];
    const said = message(log.length + 1, { id: `${id}-${log.length + 1}`, ...more });
    lines.set(id, [...log, said]);
    change(
      id,
      said.audience === "desk" ? {} : { last: { author: said.author, text: said.text, at: said.at } },
    );
    return said;
  };
  const listed = (view: string | null, q: string | null): readonly ConversationView[] =>
    [...rows.values()].filter((one) => {
      if (q !== null) return JSON.stringify([one, lines.get(one.id)]).includes(q);
      if (view === "waiting") return one.state === "queued";
      if (view === "promised") return house.promises.has(one.id);
      if (view === "mine") return one.owner?.kind === "agent" && one.owner.id === agent?.id;
      return view === "closed" ? one.state === "closed" : one.state !== "closed";
    });
  const list = ({ query }: Asked) => {
    const found = listed(query.get("view"), query.get("q"));
    const from = Number(query.get("after") ?? 0);
    const next = from + house.pageSize < found.length ? String(from + house.pageSize) : null;
    return { status: 200, body: { conversations: found.slice(from, from + house.pageSize), next } };
  };
  const changed = (after: number) => {
    const newest = new Map(changes.filter((one) => one.change > after).map((one) => [one.id, one]));
    const found = [...newest.values()].toSorted((one, other) => one.change - other.change);
    return { status: 200, body: { changed: found.slice(0, house.changesSize), last } };
  };
  const act = (id: string, name: string, said: Asked["body"]) => {
    const { key, text, reason, seen } = said;
    const before = done.get(String(key));
    if (before !== undefined) return { status: 200, body: before };
    const one = rows.get(id);
    const owner = one?.owner;
    if (one === undefined || agent === null) return refusal(404, "not-found");
    if (name !== "note" && owner?.kind === "agent" && owner.id !== agent.id)
      return refusal(409, "taken", { by: owner.name.split(" ")[0] });
    if (name === "reply" && owner?.kind !== "agent") return refusal(409, "not-yours");
    const log = lines.get(id) ?? [];
    if (typeof seen === "number" && log.some((m) => m.seq > seen)) return refusal(409, "newer-message");
    const by = { author: "agent", agentName: agent.name, text: String(text) } as const;
    let told: MessageView | null = null;
    if (name === "take") change(id, held(agent));
    if (name === "reply" && said["notAPromise"] === false && house.heard(by.text).promise !== null)
      return refusal(409, "promise-in-words");
    if (name === "promise" && house.fullUntil !== null && String(said["dueAt"]) < house.fullUntil)
      return refusal(409, "slot-full", { next: house.fullUntil });
    if (name === "reply" || name === "promise") told = say(id, by);
    if (name === "note") told = say(id, { ...by, audience: "desk" });
    if (name === "close") change(id, { state: "closed", owner: null, closeReason: String(reason) });
    if (name === "give-back") change(id, { state: "bot", owner: { kind: "bot" } });
    const body = { conversation: rows.get(id), message: told };
    done.set(String(key), body);
    return { status: 200, body };
  };
  const one = (id: string, after: number) => {
    const found = rows.get(id);
    const messages = (lines.get(id) ?? []).filter(({ seq }) => seq > after);
    return found
      ? {
          status: 200,
          body: { conversation: found, messages, promises: house.promises.get(id) ?? [], receipts: [] },
        }
      : refusal(404, "not-found");
  };
  const session = ({ method, body }: Asked) => {
    if (method === "POST") {
      const found = [riikka, ville].find(({ email }) => email === body["email"]);
      if (found === undefined) return refusal(401, "wrong-credentials");
      agent = found;
    }
    if (agent === null) return refusal(401, "sign-in");
    const here = agent;
    if (method === "DELETE") agent = null;
    return method === "DELETE" ? { status: 204, body: null } : { status: 200, body: { agent: here } };
  };
  const house = {
    rows,
    lines,
    /** What the FAQ knows beside every conversation, and what came of what the agent reported. */
    suggestions: [] as SuggestionView[],
    reports: [] as TaskView[],
    /** What is promised, by conversation. */
    promises: new Map<string, readonly PromiseView[]>(),
    /** What is heard in words being written. */
    heard: (_text: string): HeardAnswer => ({ promise: null, times: [] }),
    /** Before this time nothing more can be promised. */
    fullUntil: null as string | null,
    villeAtWork: true,
    pageSize: 50,
    changesSize: 500,
    change,
    say,
    signIn: (who: AgentView | null) => {
      agent = who;
    },
    answer: (asked: Asked): { readonly status: number; readonly body: unknown } => {
      const [name = "", id = "", deed] = asked.path.split("/");
      if (name === "session") return session(asked);
      if (agent === null) return refusal(401, "sign-in");
      if (name === "changes") return changed(Number(asked.query.get("after")));
      if (name === "figures") {
        const [waiting, mine] = [listed("waiting", null).length, listed("mine", null).length];
        const promised = { conversations: house.promises.size, today: 0, atRisk: 0, late: 0 };
        return { status: 200, body: { waiting, oldestWaitingSince: null, mine, open: 0, late: 0, promised } };
      }
      if (name === "promises" && id === "")
        return { status: 200, body: { promises: [...house.promises.values()].flat() } };
      if (name === "promises") return settle(house, id, deed ?? "", asked.body);
      if (name === "reports") return { status: 200, body: { tasks: house.reports } };
      if (name === "colleagues") return colleagues(house);
      if (deed === "transfer" || deed === "wait") return pass(house, id, deed, asked.body);
      if (deed === "suggestions") return { status: 200, body: { suggestions: house.suggestions } };
      if (id === "") return list(asked);
      if (deed === "listen") return { status: 200, body: house.heard(String(asked.body["text"])) };
      if (deed === "typing") return { status: 204, body: null };
      return deed ? act(id, deed, asked.body) : one(id, Number(asked.query.get("after") ?? 0));
    },
    last: () => last,
  };
  return house;
}
