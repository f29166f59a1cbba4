import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { type Agent, comeToWork, hire } from "../stage/agent.ts";
import { type Customer, arrive } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type DeskWindow, deskOn, letIn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const [riikka, oskari] = agents;
let server: Server;
let colleague: Agent;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  const house = { url: addressOf(server) };
  await hire(house);
  colleague = await comeToWork(house, oskari);
});
afterAll(() => server.kill());
const windows = useBrowser();

/** Somebody who waits for a person. */
async function waiting(name: string): Promise<Customer> {
  const customer = await arrive({ url: addressOf(server) }, { name, locale: "fi-FI" });
  await customer.says("puhu ihmiselle");
  return customer;
}

/** Riikka's window with this customer's conversation open. */
async function riikkaReads(name: string) {
  const window = await windows.person();
  await letIn(window, addressOf(server), riikka);
  const page = await window.newPage();
  await page.goto(`${addressOf(server)}/console`);
  const desk: DeskWindow = deskOn(page);
  await desk.row(name).click();
  const take = page.getByRole("button", { name: "Ota keskustelu" });
  await take.waitFor();
  return { window, page, desk, take };
}

test("who comes second sees whose it is, can't take it any more, and it leaves the queue", async () => {
  const customer = await waiting("Aino Kilpa");
  const { page, desk, take } = await riikkaReads("Aino Kilpa");
  // While her wish is on its way, her colleague's is heard.
  await page.route("**/take", async (route) => {
    await colleague.takes(customer);
    await route.continue();
  });
  await take.click();
  await page.getByRole("alert").getByText("Oskari ehti ensin ja hoitaa tätä keskustelua.").waitFor();
  await page.getByText("Asiaa hoitaa Oskari.", { exact: false }).first().waitFor();
  expect(await take.count()).toBe(0);
  await desk.row("Aino Kilpa").waitFor({ state: "detached" });
});

test("without a connection nothing that can't wait is offered, and the page says why; a reply is still kept", async () => {
  await waiting("Eero Katko");
  const { window, page, desk, take } = await riikkaReads("Eero Katko");
  await take.click();
  await desk.reply.waitFor();
  const end = page.getByRole("button", { name: /^Sulje( E)?$/ });
  expect(await end.getAttribute("aria-disabled")).toBe("false");
  await window.setOffline(true);
  await desk.reply.fill("Kirjoitettu katkossa.");
  await desk.press("Control+Enter");
  await page.getByText("Yhteys on poikki.").waitFor();
  for (const act of [end, page.getByRole("button", { name: "Botille" })]) {
    expect(await act.getAttribute("aria-disabled")).toBe("true");
    expect(await act.getAttribute("title")).toBe("Tämä onnistuu, kun yhteys palaa.");
  }
  await end.click({ force: true });
  await page.getByRole("alert").getByText("Palveluun ei saada yhteyttä.").waitFor();
  expect(await desk.dialog.count()).toBe(0);
  await window.setOffline(false);
  await page.getByText("Yhteys on poikki.").waitFor({ state: "detached" });
  await end.click();
  await desk.dialog.waitFor();
});

test("on a phone an open conversation gets the room of the figures and the search, which are with the list", async () => {
  await waiting("Onni Puhelin");
  const { page, desk } = await riikkaReads("Onni Puhelin");
  await page.setViewportSize(phone);
  const [figures, search] = [page.getByRole("navigation", { name: "Tilanne nyt" }), page.getByRole("search")];
  for (const one of [figures, search]) await one.waitFor({ state: "hidden" });
  const above = await desk.log.evaluate((log) => log.getBoundingClientRect().top);
  expect(above).toBeLessThan(140);
  await page.getByRole("button", { name: /^Odottavat/ }).click();
  for (const one of [figures, search]) await one.waitFor();
});
