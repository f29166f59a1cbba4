import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { compileCache } from "../src/content/apart.ts";
import type { ApartOrder } from "../src/content/work.ts";
import { makeUp } from "./match/made.ts";
import { missing, ours, paced, percentiles } from "./customers.ts";
import { type Server, startServer } from "./servers.ts";

/*
 * `npm run bench:content [-- ENTRIES]`: how long a saved file takes to serve, and what customers notice of it. Turns at an even
 * pace, in turns: nothing else; the same files read by a process that has nothing to do with the server, which takes as
 * much of the processor; one file saved again as soon as the last save serves, with another question, from which all is learnt
 * anew, and with another answer. The longest stop tells what the swap itself costs.
 */
const entries = Number(process.argv[2] ?? 1_000);
const phrasings = 8;
const perFile = 100;
const pace = { perSecond: 200, ms: 8_000 };
const rounds = 2;
const account = { email: "supervisor@napavirta.example", password: "a-password-for-measuring" };

const folder = mkdtempSync(join(tmpdir(), "lupaus-bench-faq-"));
const { train, test } = makeUp(entries, phrasings, 2_000);
const labels = [...Map.groupBy(train, ({ label }) => label)];
for (let at = 0; at < labels.length; at += perFile)
  writeFileSync(join(folder, `made-${at}.yaml`), fileOf(labels.slice(at, at + perFile)));
const saved = join(folder, "made-0.yaml");
const savedText = readFileSync(saved, "utf8");

function fileOf(some: typeof labels): string {
  const texts = some.map(([id, cases]) => {
    const questions = cases.map(({ sentence }) => `          - ${sentence}\n`).join("");
    const words = cases.map(({ sentence }) => sentence).join(" ");
    return `  - id: ${id}\n    texts:\n      fi:\n        title: ${id}\n        questions:\n${questions}        answer: ${words}.\n`;
  });
  return `title: { fi: Made }\nentries:\n${texts.join("")}`;
}

let asked = 0;
const text = () => test[(asked += 1) % test.length]?.sentence ?? missing();

/** Asks the console as the first supervisor would. */
async function openDesk({ port }: Server) {
  const api = `http://127.0.0.1:${port}/console/api`;
  const headers = { "content-type": "application/json" };
  const session = await fetch(`${api}/session`, { method: "POST", headers, body: JSON.stringify(account) });
  const cookie = session.headers.getSetCookie()[0]?.split(";")[0] ?? missing();
  return async () => {
    const answer = await fetch(`${api}/content/status`, { headers: { cookie } });
    return (await answer.json()) as { readonly version: string; readonly outcome: string };
  };
}

/** Runs the turns while `beside` goes on again and again; its last round is finished after them. */
async function during(server: Server, beside: (() => Promise<void>) | null): Promise<number[]> {
  let isOver = false;
  const again = async (): Promise<void> => {
    while (beside !== null && !isOver) await beside();
  };
  const going = again();
  const times = await paced(server.port, ours, text, pace);
  isOver = true;
  await going;
  return times;
}

const server = await startServer("src/main.ts", {
  FAQ_DIR: folder,
  ADMIN_EMAIL: account.email,
  ADMIN_PASSWORD: account.password,
});
const ask = await openDesk(server);
interface Saves {
  readonly name: string;
  /** The saved file with a sentence more. */
  readonly textWith: (sentence: string) => string;
  readonly servedMs: number[];
  readonly times: number[][];
}
const before = (key: string, sentence: string) => savedText.replace(key, `${key}${sentence}`);
const kinds: readonly Saves[] = [
  {
    name: "a question",
    textWith: (sentence) => before("questions:\n", `          - ${sentence}\n`),
    servedMs: [],
    times: [],
  },
  {
    name: "an answer",
    textWith: (sentence) => before("answer: ", `${sentence}. `),
    servedMs: [],
    times: [],
  },
];
async function save({ textWith, servedMs }: Saves): Promise<void> {
  const { version } = await ask();
  const began = performance.now();
  writeFileSync(saved, textWith(text()));
  for (;;) {
    const now = await ask();
    if (now.outcome === "kept") throw new Error("The files that were made up have errors.");
    if (now.version !== version) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  servedMs.push(performance.now() - began);
}
/** What it reads goes nowhere: to take it in would keep the customers of this process waiting, and not the server. */
async function read(): Promise<void> {
  const folders = { faqDir: folder, flowsDir: join(import.meta.dirname, "../flows") };
  const knows = { taughtBy: null, wishes: true };
  const order: ApartOrder = { folders, today: "2026-11-25", knows, keep: null };
  const program = join(import.meta.dirname, "../src/content/read-apart.ts");
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  const reader = spawn(process.execPath, [program], { env, stdio: ["pipe", "ignore", "inherit"] });
  reader.stdin.end(JSON.stringify(order));
  await once(reader, "exit");
}

/** As it is to last: the first messages find a cold program. */
await paced(server.port, ours, text, { ...pace, ms: pace.ms / 2 });
const alone: number[][] = [];
const beside: number[][] = [];
for (let round = 0; round < rounds; round++) {
  alone.push(await during(server, null));
  beside.push(await during(server, read));
  for (const kind of kinds) kind.times.push(await during(server, () => save(kind)));
}
const { peakMb } = server.memory();
await server.kill();
rmSync(folder, { recursive: true });

const print = (line: string) => void process.stdout.write(`${line}\n`);
const seconds = (ms: number) => (ms / 1000).toFixed(2);
print(`${entries} entries of ${phrasings} phrasings; load of the machine ${loadavg()[0]?.toFixed(1)}`);
for (const { name, servedMs } of kinds) {
  const { p50, most } = percentiles(servedMs);
  print(
    `${name} saved until served, s: median ${seconds(p50)}, longest ${seconds(most)}, of ${servedMs.length}`,
  );
}
print(`memory of the server at its highest, MB: ${peakMb.toFixed(0)}`);
const columns = [
  { name: "alone", times: alone },
  { name: "reading beside", times: beside },
  ...kinds.map(({ name, times }) => ({ name: `${name} saved`, times })),
];
const cells = (of: readonly string[]) => of.map((cell) => cell.padStart(18)).join("");
print(`\n${`turns at ${pace.perSecond}/s, ms`.padEnd(20)}${cells(columns.map(({ name }) => name))}`);
for (const [name, of] of [
  ["p50", "p50"],
  ["p99", "p99"],
  ["longest", "most"],
] as const)
  print(`${name.padEnd(20)}${cells(columns.map(({ times }) => percentiles(times.flat())[of].toFixed(1)))}`);
