import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { startServer } from "../../bench/servers.ts";
import { writeDemoEntries } from "../fixtures/demo-entries.ts";
import { openGraph } from "../helpers/graph-api.ts";
import { inboxApp } from "../helpers/routing.ts";

const faqDir = mkdtempSync(join(tmpdir(), "lupaus-faq-"));
afterAll(() => rmSync(faqDir, { recursive: true, force: true }));
// What the customers ask for, and no more: most of the time goes into starting.
writeDemoEntries(faqDir, ["spot-price-today"]);

const wish = "haluan puhua ihmiselle";
const question = "Paljonko sähkö maksaa juuri nyt?";
const customers = ["psid-1", "psid-2", "psid-3", "psid-4"];
/** The answer, or what the bot asks back: by now people would say nothing here. */
const byBot = /spot|En ole varma/i;

/** Waits for what stays; a test that never sees it fails by its own time. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await wait(50);
};

test("kill -9, 4 times, while matters go to the Page Inbox and come back: each goes once, its answer is kept, and the bot goes on", async () => {
  const graph = await openGraph({ slowMs: 40 });
  let server = await startServer("src/main.ts", {
    ...graph.env,
    MESSENGER_PAGE_INBOX: "on",
    FAQ_DIR: faqDir,
  });
  const killed = async () => {
    await wait(randomInt(0, 1_500));
    await server.stop("SIGKILL");
    server = await server.again();
  };
  graph.meta.callAt(`http://127.0.0.1:${server.port}/webhooks/messenger`);
  await Promise.all(customers.map((customer) => graph.meta.writes(customer, wish)));
  await killed();
  await until(() => customers.every((customer) => graph.routing.ownerOf(customer) === inboxApp));
  await killed();
  const answered = customers.map((customer) => graph.inbox.writes(customer, "Asia on hoidossa."));
  await killed();
  await Promise.all(answered);
  for (const customer of customers) graph.inbox.isDone(customer);
  await killed();
  await graph.meta.settled();
  const before = new Map(customers.map((customer) => [customer, graph.reads(customer).length]));
  await Promise.all(customers.map((customer) => graph.meta.writes(customer, question)));
  await until(() => customers.every((one) => graph.reads(one).length > (before.get(one) ?? 0)));
  await graph.meta.settled();
  const doubled = customers.filter(
    (customer) => new Set(graph.reads(customer)).size < graph.reads(customer).length,
  );
  await server.kill();
  await graph.close();
  expect({ doubled, complaints: graph.complaints }).toEqual({ doubled: [], complaints: [] });
  for (const customer of customers) expect(graph.reads(customer).at(-1), customer).toMatch(byBot);
}, 300_000);
