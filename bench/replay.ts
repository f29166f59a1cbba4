import { parseArgs } from "node:util";
import { environment, readConfig, urlAt } from "../src/config.ts";
import { type Case, readCases } from "../src/content/cases.ts";
import { mask } from "../src/domain/privacy/mask.ts";
import { type Outcome, openChat } from "./chat.ts";
import { queueOf } from "./queue.ts";

/*
 * `npm run replay -- FILE.csv`: every row is a new customer of a running server (PUBLIC_URL, or --url). Prints what
 * became of them. Stuck: no reply within 5 s, and not in the queue either. With ADMIN_EMAIL and ADMIN_PASSWORD set it
 * also signs in and looks whether everyone who was handed over waits in the queue with their own words.
 */
const atOnce = 16;
const patienceMs = 5_000;

interface Told {
  readonly one: Case;
  readonly conversation: string;
  readonly outcome: Outcome;
  readonly ms: number;
}

const config = readConfig(environment());
const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: "string" } } });
const [file] = positionals;
if (file === undefined) leave("usage: npm run replay -- FILE.csv [--url http://127.0.0.1:3978]", 2);
const url = values.url ?? config.publicUrl ?? urlAt(config.host, config.port);
const cases = readCasesOf(file);
const told: Told[] = [];
let next = 0;
await Promise.all(Array.from({ length: atOnce }, sendRows)).catch((error: unknown) => {
  const why =
    error instanceof Error ? [error.message, error.cause].filter(Boolean).join(": ") : String(error);
  leave(`${why}\nIs a server running at ${url}? Start one with npm start, or name another with --url.`, 1);
});

async function sendRows(): Promise<void> {
  for (let one = cases[next++]; one !== undefined; one = cases[next++]) {
    const chat = await openChat(url);
    const began = performance.now();
    const outcome = await chat.say(one.sentence, patienceMs);
    told.push({ one, conversation: chat.conversation, outcome, ms: performance.now() - began });
  }
}

function readCasesOf(name: string): readonly Case[] {
  try {
    return readCases(name);
  } catch (error) {
    return leave(error instanceof Error ? error.message : String(error), 1);
  }
}

/** Without the queue the counts are still worth having. */
function tellAndGoOn(error: unknown): null {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return null;
}

function leave(why: string, code: number): never {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}

const queue = config.admin === null ? null : await queueOf(url, config.admin).catch(tellAndGoOn);
const isQueued = ({ conversation }: Told) => queue?.has(conversation) ?? false;
const stuck = told.filter((one) => one.outcome === "no-reply" && !isQueued(one));
const counts = new Map<string, number>();
for (const { outcome } of told) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);

const print = (name: string, value: number | string) =>
  process.stdout.write(`${name.padEnd(44)}${String(value).padStart(6)}\n`);
print("customers", told.length);
for (const outcome of ["answered", "asked", "small-talk", "handed-over", "refused"])
  print(outcome, counts.get(outcome) ?? 0);
print("stuck", stuck.length);
const times = told.map(({ ms }) => ms).toSorted((a, b) => a - b);
print(
  "reply, p50 / p99 ms",
  [0.5, 0.99].map((p) => Math.round(times[Math.floor(times.length * p)] ?? 0)).join(" / "),
);

const humans = told.filter(({ one }) => one.label === "HUMAN");
const recognised = humans.filter(({ outcome }) => outcome === "handed-over");
print("HUMAN rows", humans.length);
print("  recognised", recognised.length);
const over = told.filter(({ outcome }) => outcome === "handed-over");
const withOwnText = over.filter((one) => queue?.get(one.conversation)?.includes(mask(one.one.sentence).text));
if (queue === null) print("in the queue (set ADMIN_EMAIL to look)", "?");
else {
  print("handed over, in the queue", over.filter(isQueued).length);
  print("handed over, own text in the transcript", withOwnText.length);
}
for (const { one, outcome } of stuck) process.stdout.write(`stuck (${outcome}): line ${one.line}\n`);
process.exitCode = stuck.length > 0 || (queue !== null && withOwnText.length < over.length) ? 1 : 0;
