import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  connections,
  many,
  messagesEach,
  missing,
  ours,
  paced,
  percentiles,
  type Recruit,
  send,
} from "./customers.ts";
import { openLine } from "./line.ts";
import { type Server, startServer } from "./servers.ts";

/*
 * `npm run bench:turn`: durable messages through Direct Line with SQLite FULL, beside a bare botbuilder echo on restify
 * without storage, driven alike in the same run. A message counts when its POST was answered: for ours that is after the
 * commit. Every customer asks ten of the FAQ's own test questions, so the matcher works for its living.
 */
const loopMs = 8_000;
const pacedPerSecond = 200;
const pacedMs = 10_000;

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
const nextText = () => questions[(asked += 1) % questions.length] ?? missing();

const echo: Recruit = async () => ({ path: "/v3/directline/conversations/c/activities", headers: {} });

/** As many as it can take: every connection sends its next message when the last was acknowledged. */
async function flatOut(port: number, { recruit, fastest }: Peer) {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  const perLine = Math.ceil(((loopMs / 1000) * fastest) / connections / messagesEach);
  const customers = await Promise.all(lines.map((line) => many(perLine, () => recruit(line))));
  for (const [at, line] of lines.entries())
    await send(line, customers[at]?.at(-1) ?? missing(), nextText(), []);
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    lines.map(async (line, at) => {
      for (let n = 0; performance.now() - began < loopMs; n++)
        await send(line, customers[at]?.[Math.floor(n / messagesEach)] ?? missing(), nextText(), times);
    }),
  );
  const perSecond = times.length / ((performance.now() - began) / 1000);
  for (const line of lines) line.close();
  return { perSecond, ...percentiles(times) };
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
  const pace = percentiles(
    await paced(server.port, recruit, nextText, { perSecond: pacedPerSecond, ms: pacedMs }),
  );
  const loop = await flatOut(server.port, peer);
  const { peakMb } = server.memory();
  await server.kill();
  const [firstMs = 0, ...later] = readies;
  const readyMs = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
  return { firstMs, readyMs, idle, peakMb, loop, pace };
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
row("first start until ready", "ms", bare.firstMs, lupaus.firstMs);
row("later starts until ready, median", "ms", bare.readyMs, lupaus.readyMs);
row("memory when idle", "MB", bare.idle, lupaus.idle);
row("memory at its highest", "MB", bare.peakMb, lupaus.peakMb);
