import { fork } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { type Customer, ours, paced, percentiles, preparePaced, type Recruit } from "./customers.ts";
import { type Server, startServer } from "./servers.ts";

/*
 * `npm run bench:channels`: how soon Meta's calls are acknowledged at 200 messages a second, which is after the commit, while
 * the Graph API takes two seconds for every call of ours; and what customers of the website notice of it. Beside them, driven
 * alike in the same run, a bare botbuilder echo on restify without storage.
 */
const messenger = { perSecond: 200, ms: 15_000 };
const website = { perSecond: 50, ms: 15_000 };
const slowMs = 2_000;
const warmMs = 3_000;
const texts = ["Paljonko sähkö maksaa juuri nyt?", "miten saan e-laskun", "lasku", "kiitos"];
let asked = 0;
const nextText = () => texts[(asked += 1) % texts.length] ?? "";

interface Told {
  readonly env: Readonly<Record<string, string>>;
  readonly appSecret: string;
  readonly pageId: string;
}

/** The Graph API, answering so slowly, in a process of its own. */
async function startGraph(ms: number) {
  const child = fork(join(import.meta.dirname, "graph-process.ts"), {
    env: { ...process.env, SLOW_MS: String(ms) },
  });
  const [told] = (await once(child, "message")) as [Told];
  return {
    ...told,
    /** How many lines have reached customers, and what was wrong with calls. */
    async counts() {
      child.send("counts");
      const [counts] = (await once(child, "message")) as [{ sent: number; complaints: number }];
      return counts;
    },
    kill: () => void child.kill(),
  };
}
type Graph = Awaited<ReturnType<typeof startGraph>>;

/** A customer in Messenger, whose messages Meta brings signed. */
const inMessenger = ({ appSecret, pageId }: Graph): Recruit => {
  let customers = 0;
  let messages = 0;
  return async (): Promise<Customer> => {
    const sender = { id: `psid-${(customers += 1)}` };
    const post = (text: string) => {
      const message = { mid: `m_${(messages += 1)}`, text };
      const event = { sender, recipient: { id: pageId }, timestamp: Date.now(), message };
      const body = JSON.stringify({
        object: "page",
        entry: [{ id: pageId, time: Date.now(), messaging: [event] }],
      });
      const signature = createHmac("sha256", appSecret).update(body).digest("hex");
      return { body, headers: { "x-hub-signature-256": `sha256=${signature}` } };
    };
    return { path: "/webhooks/messenger", headers: {}, post };
  };
};

const echo: Recruit = async () => ({ path: "/v3/directline/conversations/c/activities", headers: {} });

type Times = ReturnType<typeof percentiles>;
const timed = async (server: Server, recruit: Recruit, pace: typeof messenger): Promise<Times> =>
  percentiles(await paced(server.port, recruit, nextText, pace));

/** The website alone, then both at once. */
async function both(ms: number) {
  const graph = await startGraph(ms);
  const fromMeta = inMessenger(graph);
  const server = await startServer("src/main.ts", graph.env);
  // A server that has run for a while is measured: for its first half second with 200 messages a second V8 still compiles.
  await timed(server, ours, { ...website, ms: warmMs });
  await timed(server, fromMeta, { ...messenger, ms: warmMs });
  const alone = await timed(server, ours, website);
  const onWebsite = await preparePaced(server.port, ours, website);
  const toWebhook = await preparePaced(server.port, fromMeta, messenger);
  const [webhook, beside] = (await Promise.all([toWebhook(nextText), onWebsite(nextText)])).map(percentiles);
  if (webhook === undefined || beside === undefined) throw new Error("Nothing was measured.");
  const counts = await graph.counts();
  const { peakMb } = server.memory();
  await server.kill();
  graph.kill();
  return { alone, webhook, beside, counts, peakMb };
}

const bare = await startServer("bench/bare-echo.ts");
const ceiling = await timed(bare, echo, messenger);
await bare.kill();
const quick = await both(0);
const slow = await both(slowMs);

const say = (text: string) => void process.stdout.write(`${text}\n`);
const row = (name: string, times: Times, beside: Times, of: string) =>
  say(
    `${name.padEnd(58)}${times.p50.toFixed(1).padStart(8)}${times.p99.toFixed(1).padStart(8)}${times.most.toFixed(1).padStart(9)}   ${(times.p99 / beside.p99).toFixed(2)} of ${of}`,
  );
say(
  `${"ms from due to acknowledged".padEnd(58)}${"p50".padStart(8)}${"p99".padStart(8)}${"longest".padStart(9)}   p99 beside`,
);
row(`bare echo at ${messenger.perSecond}/s`, ceiling, ceiling, "itself");
row(`Messenger at ${messenger.perSecond}/s, Graph answers at once`, quick.webhook, ceiling, "bare echo");
row(
  `Messenger at ${messenger.perSecond}/s, Graph answers in ${slowMs / 1000} s`,
  slow.webhook,
  ceiling,
  "bare echo",
);
row(`website at ${website.perSecond}/s alone`, slow.alone, ceiling, "bare echo");
row(`website at ${website.perSecond}/s beside Messenger, Graph at once`, quick.beside, quick.alone, "alone");
row(
  `website at ${website.perSecond}/s beside Messenger, Graph in ${slowMs / 1000} s`,
  slow.beside,
  slow.alone,
  "alone",
);
for (const [name, { counts, peakMb }] of [
  ["at once", quick],
  ["slow", slow],
] as const)
  say(
    `Graph ${name}: ${counts.sent} lines sent meanwhile, ${counts.complaints} calls found wrong, memory at its highest ${peakMb.toFixed(0)} MB`,
  );
