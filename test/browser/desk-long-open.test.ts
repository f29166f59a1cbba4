import { mkdtempSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { makeClock } from "../stage/clock.ts";
import { arrive } from "../stage/customer.ts";
import { agents, stageEnv, supervisor } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { sitDown } from "./harness/office.ts";

/*
 * Matters that have been open for longer than the service description allows, and two rows that no house of ours writes: seven
 * days go by while the house stands still.
 */
const [riikka] = agents;
const day = 86_400_000;
/** A Tuesday in January, at noon in Finland. */
const began = Date.UTC(2027, 0, 26, 10);
const clock = makeClock(began);
const dataDir = mkdtempSync(join(tmpdir(), "lupaus-long-open-"));
let server: Server;
const house = () => ({ url: addressOf(server) });

beforeAll(async () => {
  server = await startHouse({ ...stageEnv, ...clock.env, DATA_DIR: dataDir });
  await hire(house());
  const agent = await comeToWork(house(), riikka);
  const dueAt = new Date(began + 20 * day).toISOString();
  for (const name of ["Onni Vuoro", "Oona Vuoro"]) {
    const customer = await arrive(house(), { name, locale: "fi-FI" });
    await customer.says("haluan puhua ihmiselle");
    await agent.takes(customer);
    await agent.promises(customer, { text: "Selvitän tämän.", dueAt, contact: "chat" });
  }
  await server.stop("SIGTERM");
  clock.set(began + 7 * day);
  server = await server.again();
  for (const name of ["Rikki Yksi", "Rikki Kaksi"])
    await (await arrive(house(), { name, locale: "fi-FI" })).says("paljonko sähkö maksaa");
  await server.stop("SIGTERM");
  breakTwo();
  server = await server.again();
});
afterAll(async () => {
  await server.kill();
  clock.remove();
});
const windows = useBrowser();

/** Lets the clock forget the two that the bot has, past the checks of the database, as a broken disk might. */
function breakTwo(): void {
  const db = new DatabaseSync(join(dataDir, "lupaus.db"));
  db.exec("pragma ignore_check_constraints = on");
  db.exec(
    `update conversation set next_action_at = ${began}, wakes_at = ${began + 1_000 * day} where state = 'bot'`,
  );
  db.close();
}

/** Somebody's window that shows the house's time. */
async function sitNow(account: Parameters<typeof sitDown>[2], place: string) {
  const office = await sitDown(windows, house(), account, {
    place,
    prepare: (one) => clock.wind(one.context()),
  });
  await office.page.emulateMedia({ reducedMotion: "reduce" });
  return office;
}

test("a supervisor reads above the desk what the check found, and says in an old matter why it is still open", async () => {
  const { page, desk } = await sitNow(supervisor, "#/today");
  await page.getByText("2 keskustelua myöhässä, eikä siitä ole kerrottu", { exact: false }).waitFor();
  const barriers = inspect(".desk");
  await page.getByRole("heading", { name: "Pitkään auki, ja syy puuttuu" }).waitFor();
  await barriers.look(page, "why open, listed");
  const owing = (name: string) => page.getByRole("article", { name, exact: true }).getByRole("link");
  await owing("Oona Vuoro").waitFor();
  await owing("Onni Vuoro").click();
  const why = page.getByRole("region", { name: "Miksi vielä auki" });
  await why.getByRole("textbox").fill("Verkkoyhtiö selvittää.");
  await barriers.look(page, "why open, asked");
  await why.getByRole("button", { name: "Tallenna syy" }).press("Enter");
  await why.waitFor({ state: "detached" });
  await desk.log.getByText("Miksi vielä auki: Verkkoyhtiö selvittää.").waitFor();
  await page.locator(".log").focus();
  await desk.press("d");
  await owing("Oona Vuoro").waitFor();
  await owing("Onni Vuoro").waitFor({ state: "detached" });
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("the agent who has an old matter reads in the day's list that it owes a reason, and says it beside the matter", async () => {
  const { page, desk } = await sitNow(riikka, "#/mine");
  await desk.row("Oona Vuoro").click();
  const why = page.getByRole("region", { name: "Miksi vielä auki" });
  await why.waitFor();
  await page.locator(".log").focus();
  await desk.press("d");
  await page.getByRole("heading", { name: "Pitkään auki, ja syy puuttuu" }).waitFor();
  await page.getByRole("article", { name: "Oona Vuoro", exact: true }).getByRole("link").press("Enter");
  await why.getByRole("textbox").fill("Asiakas etsii sopimustaan.");
  await why.getByRole("button", { name: "Tallenna syy" }).press("Enter");
  await why.waitFor({ state: "detached" });
  await desk.log.getByText("Miksi vielä auki: Asiakas etsii sopimustaan.").waitFor();
  expect(windows.errors()).toEqual([]);
});
