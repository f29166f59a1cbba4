import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { openGraph } from "../test/helpers/graph-api.ts";
import { startServer } from "./servers.ts";

/*
 * A server is killed with -9 between its 200 to Meta and its replies, again and again, and started on the same data. Each time
 * new customers have just written; Meta brings each message twice, and its echoes until they are taken, as the real one does.
 */
export interface MessengerKills {
  readonly kills: number;
  /** Customers who wrote one message each. */
  readonly messages: number;
  /** How many of them had read all of the answer when the server was killed. */
  readonly beforeKill: number;
  /** Who read a line twice. */
  readonly doubled: readonly string[];
  /** Who has no answer. */
  readonly unanswered: readonly string[];
  /** From the last 200 to the last line, the longest, in ms. */
  readonly longestMs: number;
  /** What the Graph API found wrong with calls. */
  readonly complaints: number;
}

const question = "Paljonko sähkö maksaa juuri nyt?";
/** First that a bot answers, then the answer. */
const linesEach = 2;
const customersEach = 4;
/** How long the Graph API takes for a call, so that there is something to be killed in. */
const slowMs = 60;
/** A lease of a line that was under way lapses after a minute. */
const patienceMs = 150_000;

export async function killMessenger(
  kills: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<MessengerKills> {
  const graph = await openGraph({ slowMs });
  let server = await startServer("src/main.ts", { ...settings, ...graph.env });
  graph.meta.callAt(`http://127.0.0.1:${server.port}/webhooks/messenger`);
  const wrote = new Map<string, number>();
  const again: Promise<unknown>[] = [];
  let beforeKill = 0;
  for (let n = 0; n < kills; n += 1) {
    const customers = Array.from({ length: customersEach }, (_, at) => `psid-${n}-${at}`);
    await Promise.all(
      customers.map(async (customer) => {
        const body = graph.meta.bodies.text(customer, question);
        await graph.meta.bring(body);
        wrote.set(customer, performance.now());
        again.push(wait(randomInt(0, 2_000)).then(() => graph.meta.bring(body)));
      }),
    );
    await wait(randomInt(0, 6 * slowMs));
    await server.stop("SIGKILL");
    beforeKill += customers.filter((customer) => graph.reads(customer).length >= linesEach).length;
    server = await server.again();
  }
  await Promise.all(again);
  const missing = () => [...wrote.keys()].filter((customer) => graph.reads(customer).length < linesEach);
  for (const until = performance.now() + patienceMs; missing().length > 0 && performance.now() < until;)
    await wait(200);
  // A line that would be sent twice had its time to.
  await graph.meta.settled();
  await wait(1_000);
  const unanswered = missing();
  const doubled = [...wrote.keys()].filter((customer) => {
    const reads = graph.reads(customer);
    return new Set(reads).size < reads.length;
  });
  const took = graph.sent.map(({ to, at }) => at - performance.timeOrigin - (wrote.get(to) ?? 0));
  const report = { kills, messages: wrote.size, beforeKill, doubled, unanswered };
  await server.kill();
  await graph.close();
  return { ...report, longestMs: Math.max(...took), complaints: graph.complaints.length };
}
