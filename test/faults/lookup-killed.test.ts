import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { flowsAtAnyHour, type Server, startServer } from "../../bench/servers.ts";
import { writeDemoEntries } from "../fixtures/demo-entries.ts";
import { json, openSystem } from "../lookup/server.ts";
import { arrive, type Customer } from "../stage/customer.ts";
import { stageEnv, until } from "../stage/house.ts";

const flow = (url: string) => `
when: entry:invoice-due-date
steps:
  - ask: { fi: Mikä on laskun numero?, sv: Fakturans nummer?, en: Which invoice? }
    as: number
    kind: text
  - lookup: { url: "${url}", send: [number], as: invoice, fields: { due: text }, within: 30 s }
  - say: { fi: "Eräpäivä on {invoice-due}. Kiitos.", sv: "{invoice-due}. Tack.", en: "{invoice-due}. Thanks." }
`;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

const lines = async (customer: Customer) => (await customer.reads()).map(({ text }) => text);
const reads = (customer: Customer, words: string) =>
  until(async () => (await lines(customer)).find((text) => text.includes(words)), words);

test("a server killed while it waits for the firm's system asks again by the same key, and the customer reads one answer", async () => {
  let isDown = true;
  const system = await openSystem((request, response) => {
    if (!isDown) json({ due: "1.12.2026" })(request, response);
  });
  ends.push(system.close);
  const dir = mkdtempSync(join(tmpdir(), "lupaus-lookup-"));
  ends.push(() => rmSync(dir, { recursive: true, force: true }));
  const flows = flowsAtAnyHour(dir);
  writeFileSync(join(flows, "invoice.yaml"), flow(system.url));
  const faq = join(dir, "faq");
  writeDemoEntries(faq, ["invoice-due-date"]);
  const settings = { LOOKUP_SECRET: "s".repeat(32), LOOKUP_HOSTS: system.host };
  const folders = { FAQ_DIR: faq, FLOWS_DIR: flows };
  let server: Server = await startServer("src/main.ts", { ...stageEnv, ...settings, ...folders });
  ends.push(() => server.kill());
  const house = { url: `http://127.0.0.1:${server.port}` };
  const customer = await arrive(house, { name: null, locale: "fi-FI" });
  await customer.says("Voinko muuttaa sähkölaskuni eräpäivää?");
  await reads(customer, "Mikä on laskun numero?");
  const called = system.called();
  await customer.says("L-12");
  await reads(customer, "Tarkistan asian");
  await called;

  await server.stop("SIGKILL");
  isDown = false;
  server = await server.again();
  await reads(customer, "Eräpäivä on 1.12.2026.");
  expect((await lines(customer)).filter((text) => text.includes("1.12.2026"))).toHaveLength(1);
  expect(system.calls).toHaveLength(2);
  const [first, second] = system.calls.map(({ headers }) => headers["idempotency-key"]);
  expect(first).toMatch(/:invoice:invoice:/);
  expect(second).toBe(first);
});
