import { randomBytes } from "node:crypto";
import { type Flow, makeFlows } from "../../src/domain/flow/flow.ts";
import type { Understanding } from "../../src/domain/matching/understanding.ts";
import { agentId } from "../../src/domain/ids.ts";
import { goodbyeAfterMs } from "../../src/domain/next-action.ts";
import { makeIds } from "../../src/store/ids.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Storage } from "../../src/store/storage.ts";
import { makeActs } from "../../src/turn/acts/agent-acts.ts";
import { makeDue } from "../../src/turn/due.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { makeTurn } from "../../src/turn/turn.ts";
import { makePages } from "../fixtures/pages.ts";

/** The turns whose every step is tried: what each needs to stand before it, then the one thing that is done. */
export const golden = {
  "a greeting": { before: [], last: "opens" },
  "an answer": { before: ["opens"], last: "voiko eräpäivää siirtää" },
  "a question back": { before: ["opens"], last: "lasku asia" },
  "a choice and what it tells": { before: ["opens", "lasku asia"], last: "E-laskun tilaus" },
  "a hand-over": { before: ["opens", "höpö"], last: "haluan puhua ihmiselle" },
  "a broken bot": { before: [], last: "kaadu" },
  "a message to the agent": { before: ["haluan puhua ihmiselle", "take"], last: "oletko siellä" },
  "a taking": { before: ["haluan puhua ihmiselle"], last: "take" },
  "an agent's reply": { before: ["haluan puhua ihmiselle", "take"], last: "reply" },
  "a reopening": { before: ["haluan puhua ihmiselle", "take", "reply", "close"], last: "vielä yksi asia" },
  "a closing, and what is asked after it": {
    before: ["haluan puhua ihmiselle", "take", "reply"],
    last: "close",
  },
  "a flow's answer": { before: ["haluan puhua ihmiselle", "take", "reply", "close"], last: "Osittain" },
  "a flow's end": {
    before: ["haluan puhua ihmiselle", "take", "reply", "close", "Osittain"],
    last: "Lasku puuttuu.",
  },
  "a code that links two chats": { before: ["voiko eräpäivää siirtää", "makes a code"], last: "elsewhere" },
  "a goodbye": { before: ["voiko eräpäivää siirtää"], last: "goodbye" },
} as const satisfies Record<string, { readonly before: readonly string[]; readonly last: string }>;
export type Golden = keyof typeof golden;

/** What the bot knows, as plain values: who dies soon needn't read it from its files once more. */
export interface Told extends Omit<Knowledge, "flows" | "understand"> {
  readonly flows: readonly Flow[];
  readonly meanings: Readonly<Record<string, Understanding>>;
  /** What any other message means. */
  readonly nothing: Understanding;
}

/** "kaadu" breaks it, as a bug would. */
const knowing = ({ flows, meanings, nothing, ...more }: Told): Knowledge => ({
  ...more,
  flows: makeFlows(flows),
  understand(text) {
    if (text === "kaadu") throw new Error("the matcher broke");
    return meanings[text] ?? nothing;
  },
});

const noLookups = { begin: () => {}, underWay: () => 0, isUnderWay: () => false };
const began = Date.UTC(2026, 10, 25, 8);
const agent = agentId("riikka");

export interface Stage {
  readonly storage: Storage;
  /** Does one thing of a golden turn, with the same key whenever it is done. */
  readonly does: (what: string) => Promise<void>;
  /** The thread's log, the desk's notes and the conversations, as plain text: two stages are alike when these are. */
  readonly sees: () => Promise<string>;
}

/** A house on SQLite with a clock that depends only on what was done, so that every run of a golden turn is the same. */
export async function openStage(
  dataDir: string,
  told: Told,
  onStatement?: (n: number, sql: string, when: "before" | "after") => void,
): Promise<Stage> {
  const knowledge = knowing(told);
  const clock = { now: began };
  const storage = await openSqlite({
    dataDir,
    now: () => clock.now,
    newId: makeIds(() => clock.now, randomBytes),
    pages: makePages(),
    ...(onStatement === undefined ? {} : { onStatement }),
  });
  const broken = () => {};
  const receive = makeTurn({
    store: storage,
    knowledge: () => knowledge,
    clock: () => clock.now,
    record: broken,
    fault: broken,
    ticks: () => 0,
  });
  const act = makeActs(storage, () => knowledge);
  const due = makeDue({
    store: storage,
    knowledge: () => knowledge,
    clock: () => clock.now,
    lookups: noLookups,
    fault: broken,
  });
  const from = {
    channel: "directline",
    channelThreadId: "t",
    customer: { channelCustomerId: "c", name: null, verifiedAs: null },
    locale: "fi",
    reference: null,
  };
  const elsewhere = {
    ...from,
    channelThreadId: "t2",
    customer: { channelCustomerId: "c2", name: null, verifiedAs: null },
  };
  /** The customer makes a code on the page of the one chat, or writes it in another. */
  const links = (isMade: boolean) =>
    isMade
      ? storage.turn({ ...from, kind: "make-code", key: "code" }, ({ conversation, thread, now }) => ({
          conversation,
          language: thread,
          lines: [],
          code: { do: "make", code: "BCDFGHJK", until: now + 1 },
        }))
      : receive({ ...elsewhere, kind: "message", key: "code", text: "BCDF-GHJK", files: [] });
  const acts = async (what: string) => {
    const id = (await matters(storage))[0]?.id;
    const more = what === "reply" ? { text: "Hoidan asian." } : { reason: "solved" };
    if (id !== undefined) await act({ key: what, kind: what, conversation: id, agent, ...more } as AgentAct);
  };
  return {
    storage,
    async does(what) {
      if (what === "opens") await receive({ ...from, kind: "joined", key: "joined" });
      else if (what === "goodbye") {
        clock.now = began + goodbyeAfterMs;
        await due();
      } else if (what === "makes a code" || what === "elsewhere") await links(what === "makes a code");
      else if (["take", "reply", "close"].includes(what)) await acts(what);
      else await receive({ ...from, kind: "message", key: what, text: what, files: [] });
    },
    async sees() {
      const thread = await storage.thread("directline", "t");
      const rows = thread === null ? [] : await storage.customerLog(thread.id, 0, 100);
      const others = thread === null ? [] : await storage.personOf(thread.id);
      const lines = rows.map((row) => `${row.seq} ${row.author}: ${row.text}`);
      const linked = others.map(async ({ how, thread: id }) => {
        const log = await storage.customerLog(id, 0, 9);
        return `linked by ${how}: ${log.map(withoutToken).join()}`;
      });
      lines.push(...(await Promise.all(linked)).toSorted());
      for (const { id } of await matters(storage))
        for (const row of await storage.transcript(id, 0))
          if (row.audience === "desk") lines.push(`desk: ${row.text}`);
      for (const { id } of await matters(storage)) {
        const { value, comment } = (await storage.rating(id)) ?? {};
        lines.push(`rated: ${value}, ${comment}`);
      }
      for (const id of knowledge.faq.keys())
        for (const { kind, text } of await storage.evidence(id, 9))
          lines.push(`learnt of ${id}: ${kind}, ${text}`);
      return [
        ...lines,
        ...(await matters(storage)).map((m) =>
          [m.state, m.owner?.kind, m.nextAction, m.nextActionAt, m.waitingSince, m.urgency, m.version].join(
            " ",
          ),
        ),
      ].join("\n");
    },
  };
}

/** Another token is as good. */
const withoutToken = ({ text }: { readonly text: string }) => text.replace(/page-\d+/, "page");

/** Open ones first. */
const matters = async (storage: Storage) => [
  ...((await storage.conversations({ view: "open" }, null, 9))?.rows ?? []),
  ...((await storage.conversations({ view: "closed" }, null, 9))?.rows ?? []),
];

export async function prepare(stage: Stage, name: Golden): Promise<void> {
  await stage.storage.addAgent({
    id: agent,
    email: "riikka@napavirta.example",
    name: "Riikka Esimerkki",
    role: "agent",
    passwordHash: "x",
    at: began,
  });
  for (const what of golden[name].before) await stage.does(what);
}
