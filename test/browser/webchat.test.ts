import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";

let server: Server;
beforeAll(async () => {
  server = await startHouse();
});
afterAll(() => server.kill());
const windows = useBrowser();

test("a customer of Microsoft's Web Chat is greeted, asks, is answered, and finds it all after a reload", async () => {
  const page = await windows.page();
  await page.goto(`${addressOf(server)}/webchat`);
  await page.getByText("Hei, olen Napavirran botti.").first().waitFor();
  const box = page.getByPlaceholder("Kirjoita viestisi");
  await box.fill("voiko laskun eräpäivää muuttaa");
  await box.press("Enter");
  await page.getByText("Voit valita eräpäiväksi").first().waitFor();
  await page.reload();
  await page.getByText("Voit valita eräpäiväksi").first().waitFor();
  expect(windows.errors()).toEqual([]);
});
