import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Line, openLine } from "./line.ts";
import { secret, type Server, startServer } from "./servers.ts";

/*
 * `npm run bench:turn`: durable messages through Direct Line with SQLite FULL, beside a bare botbuilder echo on restify
 * without storage, driven alike in the same run. A message counts when its POST was answered: for ours that is after the
 * commit. Every customer asks ten of the FAQ's own test questions, so the matcher works for its living.
 */
const connections = 64;
const messagesEach = 10;
const loopMs = 8_000;
const pacedPerSecond = 200;
const pacedMs = 10_000;

interface Customer {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
type Recruit = (line: Line) => Promise<Customer>;

/** What is measured. `fastest` is more messages a second than it can take: so many customers are made beforehand. */
interface Peer {
  readonly file: string;
  readonly recruit: Recruit;
  readonly fastest: number;
}

const questions = readdirSync("faq")
  .map(
    (file) =>
      parse(readFileSync(join("faq", file), "utf8")) as {
        entries: { texts: { fi: { tests?: string[] } } }[];
      },
  )
  .flatMap(({ entries }) => entries.flatMap((entry) => entry.texts.fi.tests ?? []));
let asked = 0;
const nextBody = () =>
  JSON.stringify({ type: "message", from: { id: "c" }, text: questions[(asked += 1) % questions.length] });

const ours: Recruit = async (line) => {
  const withSecret = { authorization: `Bearer ${secret}` };
  const { token } = JSON.parse(
    (await line.ask("POST", "/v3/directline/tokens/generate", withSecret, "{}")).body,
  ) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const started = await line.ask(
    "POST",
    "/v3/directline/conversations",
    headers,
    JSON.stringify({ locale: "fi-FI" }),
  );
  const { conversationId } = JSON.parse(started.body) as { conversationId: string };
  return { path: `/v3/directline/conversations/${conversationId}/activities`, headers };
};
const echo: Recruit = async () => ({ path: "/v3/directline/conversations/c/activities", headers: {} });

/** Sends one message; its time counts from `began`, which is when it was due. */
async function send(
  line: Line,
  { path, headers }: Customer,
  times: number[],
  began = performance.now(),
): Promise<void> {
  const { status, body } = await line.ask("POST", path, headers, nextBody());
  if (status !== 200) throw new Error(`${status} ${body}`);
  times.push(performance.now() - began);
}

/** As many as it can take: every connection sends its next message when the last was acknowledged. */
async function flatOut(port: number, { recruit, fastest }: Peer) {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  const perLine = Math.ceil(((loopMs / 1000) * fastest) / connections / messagesEach);
  const customers = await Promise.all(lines.map((line) => many(perLine, () => recruit(line))));
  for (const [at, line] of lines.entries()) await send(line, customers[at]?.at(-1) ?? fail(), []);
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    lines.map(async (line, at) => {
      for (let n = 0; performance.now() - began < loopMs; n++)
        await send(line, customers[at]?.[Math.floor(n / messagesEach)] ?? fail(), times);
    }),
  );
  const perSecond = times.length / ((performance.now() - began) / 1000);
  for (const line of lines) line.close();
  return { perSecond, ...percentiles(times) };
}

/** At an even pace, however slow the answers are: a message that waits for its line's last answer waits on our account. */
async function paced(port: number, recruit: Recruit) {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  const customers = await Promise.all(lines.map((line) => many(4, () => recruit(line))));
  const times: number[] = [];
  const total = (pacedPerSecond * pacedMs) / 1000;
  const began = performance.now();
  const under: Promise<void>[] = lines.map(() => Promise.resolve());
  for (let n = 0; n < total; n++) {
    const wait = began + (n * 1000) / pacedPerSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const line = lines[n % connections] ?? fail();
    const round = Math.floor(n / connections / messagesEach);
    const customer = customers[n % connections]?.[round] ?? fail();
    const due = began + (n * 1000) / pacedPerSecond;
    under[n % connections] = (under[n % connections] ?? fail()).then(() => send(line, customer, times, due));
  }
  await Promise.all(under);
  for (const line of lines) line.close();
  return percentiles(times);
}

const fail = (): never => {
  throw new Error("The driver ran out of customers; raise this peer's `fastest`.");
};
async function many<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < count; n++) made.push(await make());
  return made;
}
function percentiles(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function measure(peer: Peer) {
  const { file, recruit } = peer;
  const readies: number[] = [];
  for (let n = 0; n < 4; n++) {
    const server: Server = await startServer(file);
    readies.push(server.readyMs);
    await server.kill();
  }
  const server = await startServer(file);
  const idle = server.memory().nowMb;
  const pace = await paced(server.port, recruit);
  const loop = await flatOut(server.port, peer);
  const { peakMb } = server.memory();
  await server.kill();
  const readyMs = readies.toSorted((a, b) => a - b)[Math.floor(readies.length / 2)] ?? 0;
  return { readyMs, idle, peakMb, loop, pace };
}

const bare = await measure({ file: "bench/bare-echo.ts", recruit: echo, fastest: 60_000 });
const lupaus = await measure({ file: "src/main.ts", recruit: ours, fastest: 8_000 });
const row = (name: string, unit: string, a: number, b: number) =>
  process.stdout.write(
    `${name.padEnd(36)}${unit.padEnd(6)}${b.toFixed(1).padStart(10)}${a.toFixed(1).padStart(12)}${(b / a).toFixed(2).padStart(8)}\n`,
  );
process.stdout.write(
  `${"".padEnd(42)}${"lupaus".padStart(10)}${"bare echo".padStart(12)}${"ratio".padStart(8)}\n`,
);
row(`messages, ${connections} connections`, "/s", bare.loop.perSecond, lupaus.loop.perSecond);
row("  acknowledged, p50", "ms", bare.loop.p50, lupaus.loop.p50);
row("  acknowledged, p99", "ms", bare.loop.p99, lupaus.loop.p99);
row(`at ${pacedPerSecond}/s, acknowledged, p50`, "ms", bare.pace.p50, lupaus.pace.p50);
row(`at ${pacedPerSecond}/s, acknowledged, p99`, "ms", bare.pace.p99, lupaus.pace.p99);
row("start-up until ready, median", "ms", bare.readyMs, lupaus.readyMs);
row("memory when idle", "MB", bare.idle, lupaus.idle);
row("memory at its highest", "MB", bare.peakMb, lupaus.peakMb);
