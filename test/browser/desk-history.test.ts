import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { arrive, type Customer } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { sitDown } from "./harness/office.ts";

const [riikka, oskari] = agents;
let server: Server;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  await hire({ url: addressOf(server) });
});
afterAll(() => server.kill());
const windows = useBrowser();
const house = () => ({ url: addressOf(server) });

test("by a key the customer's earlier matters stand above the open one, each with what it was and how it ended", async () => {
  const customer = await arrive(house(), { name: "Aino Historia", locale: "fi-FI" });
  for (const said of ["paljonko sähkö maksaa", "mistä näen kulutuksen"]) {
    await customer.says(said);
    await customer.ends();
  }
  await customer.says("haluan puhua ihmiselle");
  const { page, desk } = await sitDown(windows, house(), riikka);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await desk.row("Aino Historia").click();
  await page.getByRole("button", { name: /^Näytä aiempi: verkkosivun chat, / }).waitFor();
  await page.getByText("ja vielä 1 asia").waitFor();
  await desk.press("h");
  const past = page.locator(".past");
  await past.getByText("mistä näen kulutuksen", { exact: true }).waitFor();
  await past.getByText(/^Botti hoiti\. Suljettu /).waitFor();
  await desk.press("h");
  await past.first().getByText("paljonko sähkö maksaa", { exact: true }).waitFor();
  await expect
    .poll(() =>
      page
        .locator(".past h3")
        .first()
        .evaluate((one) => one === document.activeElement),
    )
    .toBe(true);
  await page.getByRole("button", { name: /^Näytä aiempi/ }).waitFor({ state: "detached" });
  const said = await desk.log.locator(".cust .plain").allTextContents();
  expect(said).toEqual(["paljonko sähkö maksaa", "mistä näen kulutuksen", "haluan puhua ihmiselle"]);
  const history = page.getByRole("region", { name: "Asiakkaan historia" });
  expect(await history.getByRole("link").count()).toBe(2);
  const { look, barriers } = inspect(".desk");
  await look(page, "earlier matters");
  await history.getByRole("link").last().press("Enter");
  await page
    .getByText(/Suljettu /)
    .first()
    .waitFor();
  await history.getByText("Tämä asia").waitFor();
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

/** A customer who is signed in at the site waits for a person in two windows. */
async function inTwoWindows(name: string, reference: string) {
  const who = { name, locale: "fi-FI", reference };
  const customers: Customer[] = [];
  for (const says of ["paljonko sähkö maksaa", "mistä näen kulutuksen"]) {
    const customer = await arrive(house(), who);
    await customer.says(says);
    await customer.says("haluan puhua ihmiselle");
    customers.push(customer);
  }
  const office = await sitDown(windows, house(), riikka);
  await office.page.emulateMedia({ reducedMotion: "reduce" });
  const rows = office.desk.row(new RegExp(`${name}.*myös chat`));
  await rows.nth(1).waitFor();
  await rows.first().click();
  return { ...office, customers, beside: office.page.locator(".beside .other") };
}

test("who waits in two channels is marked in the list, and both are taken with one key press", async () => {
  const { page, desk, beside } = await inTwoWindows("Eero Historia", "30117");
  await beside.getByText("Sama asiakas: verkkosivun chat").waitFor();
  await beside.getByText("Odottaa ihmistä. Asiakas on odottanut", { exact: false }).waitFor();
  const { look, barriers } = inspect(".desk");
  await look(page, "open elsewhere too");
  await beside.getByRole("button", { name: "Ota molemmat" }).press("Enter");
  await desk.reply.waitFor();
  await beside.getByText("Sinä hoidat.", { exact: false }).waitFor();
  await page.getByRole("link", { name: "Omat" }).click();
  await desk.row("Eero Historia").nth(1).waitFor();
  await beside.getByRole("link", { name: /^Avaa keskustelu/ }).press("Enter");
  await page.getByText("Sähkön hinta").first().waitFor();
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("what a colleague does elsewhere with the same customer stands above the conversation at once", async () => {
  const { beside, customers } = await inTwoWindows("Vilho Historia", "30119");
  await beside.getByText("Odottaa ihmistä.", { exact: false }).waitFor();
  const colleague = await comeToWork(house(), oskari);
  const other = customers.at(-1);
  if (other === undefined) throw new Error("There is no other window.");
  await colleague.takes(other);
  await beside.getByText("Asiaa hoitaa Oskari.", { exact: false }).waitFor();
  await beside.getByRole("button").waitFor({ state: "detached" });
  await colleague.closes(other, "solved");
  await beside.waitFor({ state: "detached" });
  expect(windows.errors()).toEqual([]);
});

test("an agent who knows better says with a reason that it is another person, and the histories are two", async () => {
  const { page, desk, beside } = await inTwoWindows("Silja Historia", "30118");
  await beside.waitFor();
  const history = page.getByRole("region", { name: "Asiakkaan historia" });
  await history.getByText(/^sama tunnistautuminen/).waitFor();
  await history.getByRole("button", { name: "Eri ihminen: verkkosivun chat" }).press("Enter");
  const { look, barriers } = inspect("dialog");
  await look(page, "parting");
  await desk.dialog.getByLabel("Syy (asiakas ei näe sitä)").fill("Puolison tunnus.");
  await desk.dialog.getByRole("button", { name: "Erota" }).press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log
    .getByText("Riikka merkitsi eri ihmiseksi: verkkosivun chat. Puolison tunnus.", { exact: false })
    .waitFor();
  await beside.waitFor({ state: "detached" });
  await history.waitFor({ state: "detached" });
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
