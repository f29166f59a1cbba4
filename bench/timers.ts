import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startClock } from "../src/clock.ts";
import { readCases } from "../src/content/cases.ts";
import { openKnowledge } from "../src/content/knowledge.ts";
import { start } from "../src/domain/moves/with-bot.ts";
import { handedOver } from "../src/domain/moves/with-people.ts";
import { make } from "../src/domain/promise/ledger.ts";
import { type ConversationId } from "../src/domain/ids.ts";
import { makeLog } from "../src/log.ts";
import { makeIds } from "../src/store/ids.ts";
import { openSqlite } from "../src/store/sqlite/open.ts";
import { makeDue } from "../src/turn/due.ts";
import type { Incoming } from "../src/turn/ports/incoming.ts";
import type { Think } from "../src/turn/ports/store.ts";
import { makeTurn } from "../src/turn/turn.ts";
import { percentiles } from "./customers.ts";

/*
 * `npm run bench:timers`: how late promises are found late when a thousand come due in the same moment on SQLite FULL, while
 * customers write. Late is counted from the moment to the commit that escalates it; each has to be found once.
 */
const { values } = parseArgs({
  options: { due: { type: "string", default: "1000" }, runs: { type: "string", default: "5" } },
});
const [howMany, runs] = [Number(values.due), Number(values.runs)];
const messagesPerSecond = 100;
const aheadMs = 4_000;
const now = () => Date.now();
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const newId = makeIds(now, random);

const messages = readCases(join(import.meta.dirname, "simulate/messages.csv")).map(
  ({ sentence }) => sentence,
);
const content = await openKnowledge({ faqDir: "faq", flowsDir: "flows", now, report: () => {} });
const fail = (error: unknown): never => {
  throw error;
};

const incoming = (window: string, key: string, text: string): Incoming => ({
  kind: "message",
  key,
  text,
  files: [],
  channel: "directline",
  channelThreadId: window,
  customer: { channelCustomerId: window, name: null, verifiedAs: null },
  locale: "fi-FI",
  reference: null,
});

/** Somebody waits in the queue and is promised an answer by then. */
const promising =
  (dueAt: number): Think =>
  ({ freshId, freshPromise, thread, now: at }) => {
    const { service } = content.current();
    const contact = { kind: "email", address: "maija@esimerkki.example" } as const;
    const wanted = {
      id: freshPromise,
      text: "Vastaamme.",
      contact,
      window: null,
      madeBy: { flow: "contact" },
    };
    const ledger = { service, language: "fi", booked: [], now: at, owner: null, agentAtWork: false } as const;
    const queued = handedOver(start(freshId, null, at), "asked-human", at);
    const { conversation } = make(queued, { ...wanted, dueAt }, ledger);
    const promises = conversation.promises.map((one) => ({ ...one, warnings: [] }));
    return { conversation: { ...conversation, promises }, language: thread, lines: [] };
  };

/** One run on a database of its own: how late each was found, in ms, and how long customers waited meanwhile. */
async function measure(phaseMs: number) {
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-timers-"));
  const pages = { newToken: newId, newCode: newId, addressOf: (token: string) => `/c/${token}` };
  const storage = await openSqlite({ dataDir, now, newId, pages });
  const parts = { store: storage, knowledge: content.current, clock: now, fault: fail };
  const receive = makeTurn({ ...parts, record: () => {}, ticks: () => performance.now() });
  const lookups = { begin: () => {}, underWay: () => 0, isUnderWay: () => false };
  const dueAt = now() + aheadMs + phaseMs;
  await Promise.all(
    Array.from({ length: howMany }, (_, nth) =>
      storage.turn(incoming(`p${nth}`, "k", "Puhu ihmiselle"), promising(dueAt)),
    ),
  );
  const found: { readonly conversation: ConversationId; readonly ms: number }[] = [];
  storage.subscribe(({ conversation, channelThreadId }) => {
    if (conversation !== null && channelThreadId.startsWith("p") && now() >= dueAt)
      found.push({ conversation, ms: now() - dueAt });
  });
  const stop = startClock(makeDue({ ...parts, lookups }), makeLog("error"));
  const waits: number[] = [];
  let written = 0;
  const timer = setInterval(() => {
    const began = performance.now();
    const text = messages[(written += 1) % messages.length] ?? "";
    void receive(incoming(`w${written % 50}`, `k${written}`, text)).then(() =>
      waits.push(performance.now() - began),
    );
  }, 1_000 / messagesPerSecond);
  const end = dueAt + 10_000;
  while (found.length < howMany && now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  clearInterval(timer);
  await stop();
  await storage.close();
  rmSync(dataDir, { recursive: true });
  const once = new Set(found.map(({ conversation }) => conversation)).size;
  return {
    late: percentiles(found.map(({ ms }) => ms)),
    waits: percentiles(waits),
    found: found.length,
    once,
  };
}

const cells = (row: readonly (string | number)[]) =>
  process.stdout.write(
    `${row.map((cell) => (typeof cell === "number" ? cell.toFixed(0) : cell).padStart(14)).join("")}\n`,
  );
cells(["found", "each once", "late p50 ms", "late p99 ms", "most ms", "turn p99 ms"]);
for (let run = 0; run < runs; run++) {
  const { late, waits, found, once } = await measure(run * 200);
  cells([found, once === found ? "yes" : "no", late.p50, late.p99, late.most, waits.p99]);
}
await content.close();
