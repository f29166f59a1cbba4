import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { queueOf } from "./queue.ts";
import { type Server, startServer } from "./servers.ts";

/*
 * A server is killed with -9 under traffic, again and again, and started on the same data. Customers send a message
 * until it is acknowledged, always with the same key, as any client should. Afterwards every log is read and checked.
 */
export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged and not in the log. */
  readonly lost: readonly string[];
  /** More than once in the log. */
  readonly doubled: readonly string[];
  /** In the log without a reply, and not in the queue as the desk shows it either. */
  readonly unanswered: readonly string[];
  /** From starting the process again to its first 200 from /readyz, in ms. */
  readonly readyMs: readonly number[];
}

interface Customer {
  readonly headers: Readonly<Record<string, string>>;
  readonly conversation: string;
  readonly acknowledged: string[];
}

interface Row {
  readonly id: string;
  readonly replyToId?: string;
  readonly channelData: { readonly clientActivityID?: string; readonly say?: string };
}

const admin = { email: "supervisor@napavirta.example", password: "a-password-for-tests" };
const customersAtOnce = 12;
/** So many messages are acknowledged between two kills. */
const leastBetween = 11;

/** Between a customer's tries: with less, twelve of them take the processor from the server that starts. */
const pauseMs = 100;
const texts = [
  "Paljonko sähkö maksaa juuri nyt?",
  "lasku",
  "haluan puhua ihmiselle",
  "miten saan e-laskun",
  "höpö höpö",
];

/** `settings` are the server's own beside those that this needs. */
export async function killLoop(
  kills: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<KillReport> {
  const account = { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password };
  let server = await startServer("src/main.ts", { ...settings, ...account });
  const { port } = server;
  const all: Customer[] = [];
  let going = true;
  const traffic = Array.from({ length: customersAtOnce }, async () => {
    while (going) {
      const customer = await again(
        () => arrives(port),
        () => going,
      );
      if (customer === null) return;
      all.push(customer);
      for (const text of texts) await sends(port, customer, text, () => going);
    }
  });
  const readyMs: number[] = [];
  const acknowledged = () => all.reduce((sum, customer) => sum + customer.acknowledged.length, 0);
  for (let n = 0; n < kills; n++) {
    // By what was done and not by the clock: a slow machine is killed under traffic, too.
    const enough = acknowledged() + randomInt(leastBetween, 6 * leastBetween);
    while (acknowledged() < enough) await wait(randomInt(1, 50));
    server = await restarted(server);
    readyMs.push(server.readyMs);
  }
  going = false;
  await Promise.all(traffic);
  const report = { kills, acknowledged: acknowledged(), readyMs };
  const queue = await queueOf(`http://127.0.0.1:${port}`, admin);
  const flaws = await Promise.all(all.map((customer) => flawsOf(port, customer, queue)));
  await server.kill();
  const of = (kind: "lost" | "doubled" | "unanswered") => flaws.flatMap((flaw) => flaw[kind]);
  return { ...report, lost: of("lost"), doubled: of("doubled"), unanswered: of("unanswered") };
}

async function restarted(server: Server): Promise<Server> {
  await server.stop("SIGKILL");
  return server.again();
}

async function arrives(port: number): Promise<Customer> {
  const base = `http://127.0.0.1:${port}`;
  const { token } = await post(`${base}/v3/directline/tokens/generate`, { origin: base }, {});
  const headers = { authorization: `Bearer ${String(token)}` };
  const { conversationId } = await post(`${base}/v3/directline/conversations`, headers, { locale: "fi-FI" });
  return { headers, conversation: String(conversationId), acknowledged: [] };
}

const pathOf = (port: number, { conversation }: Customer) =>
  `http://127.0.0.1:${port}/v3/directline/conversations/${conversation}/activities`;

async function sends(port: number, customer: Customer, text: string, going: () => boolean): Promise<void> {
  const key = randomUUID();
  const body = { type: "message", text, from: { id: "me" }, channelData: { clientActivityID: key } };
  const sent = await again(() => post(pathOf(port, customer), customer.headers, body), going);
  if (sent !== null) customer.acknowledged.push(key);
}

/** Tries until it works: the server may be dead just now. Null when the traffic ends first. */
async function again<Made>(make: () => Promise<Made>, going: () => boolean): Promise<Made | null> {
  while (going()) {
    try {
      return await make();
    } catch {
      await wait(pauseMs);
    }
  }
  return null;
}

async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function flawsOf(port: number, customer: Customer, queue: ReadonlyMap<string, readonly string[]>) {
  const answer = await fetch(pathOf(port, customer), { headers: customer.headers });
  const { activities } = (await answer.json()) as { readonly activities: readonly Row[] };
  const keys = activities.flatMap((row) => row.channelData.clientActivityID ?? []);
  const replied = new Set(activities.map((row) => row.replyToId));
  const handedOver = activities.findIndex((row) => row.channelData.say === "hand-over");
  const withPeople = (at: number) => queue.has(customer.conversation) && handedOver >= 0 && at > handedOver;
  return {
    lost: customer.acknowledged.filter((key) => !keys.includes(key)),
    doubled: keys.filter((key, at) => keys.indexOf(key) < at),
    unanswered: activities
      .filter(
        (row, at) =>
          row.channelData.clientActivityID !== undefined && !withPeople(at) && !replied.has(row.id),
      )
      .map((row) => row.id),
  };
}
