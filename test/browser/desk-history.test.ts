import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { arrive } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { sitDown } from "./harness/office.ts";

const [riikka] = agents;
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
