import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeClock } from "../stage/clock.ts";
import { useBrowser } from "./harness/browser.ts";
import { type ContentHouse, hireEditor, openContent, startContentHouse } from "./harness/content.ts";
import { tabTo, watchFocus } from "./harness/focus.ts";
import { visit } from "./harness/visit.ts";

/** The shipped hours, at 13.46 on a Tuesday: customer service is open until 16. */
const clock = makeClock();
const flows = mkdtempSync(join(tmpdir(), "lupaus-flows-"));
const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  cpSync(join(import.meta.dirname, "../../flows"), flows, { recursive: true });
  house = await startContentHouse({ FLOWS_DIR: flows, ...clock.env });
  await hireEditor(windows, house);
});
afterAll(async () => {
  await house.end();
  clock.remove();
  rmSync(flows, { recursive: true });
});

/** What a customer reads who comes now: on the page of the service, and in the chat. */
async function customerReads(): Promise<{ readonly page: string; readonly greeting: string }> {
  const page = await windows.page();
  await page.goto(`${house.url}/service?lang=fi`);
  const told = await page.locator("main").innerText();
  await page.context().close();
  const { chat } = await visit(await windows.person(), house.server);
  return { page: told, greeting: await chat.log.innerText() };
}

test("today is ended early by keys, customers' pages tell it at once with its reason, and it is taken back as soon", async () => {
  const before = await customerReads();
  expect(before.page).toContain("Asiakaspalvelu on nyt auki.");
  expect(before.page + before.greeting).not.toContain("klo 14");

  const { page, desk } = await openContent(windows, house, "/today", { prepare: watchFocus });
  await page.getByText("Auki nyt. Suljetaan tänään klo 16.").waitFor();
  await page.getByLabel("Syy (Suomi)").fill("Koulutuspäivä");
  await tabTo(page, "Sulje tänään");
  await desk.press("Enter");
  await page.getByText("Poikkeus on voimassa.").waitFor();
  expect(readFileSync(join(flows, "exceptions.yaml"), "utf8")).toContain("Koulutuspäivä");
  const closed = await customerReads();
  expect(closed.page).toContain("14");
  expect(closed.page).toContain("Koulutuspäivä");
  expect(closed.greeting).toContain("14");

  await page.getByRole("button", { name: "Peru poikkeus" }).click();
  await page.getByText("Tänään palvellaan kuten muulloinkin.").waitFor();
  const after = await customerReads();
  expect(after.page + after.greeting).not.toContain("Koulutuspäivä");
  expect(windows.errors()).toEqual([]);
});

test("files with errors are not written over: the page tells to mend them first", async () => {
  const { page } = await openContent(windows, house, "/today");
  await page.getByText("Auki nyt. Suljetaan tänään klo 16.").waitFor();
  const closing = { status: 409, json: { code: "broken-files", message: "", ref: "r" } };
  await page.route("**/service/close-today", (route) => route.fulfill(closing));
  await page.getByRole("button", { name: "Sulje tänään" }).click();
  await page.getByText("Palvelun tiedostoissa on virheitä. Korjaa ne ensin.").waitFor();
  expect(await page.getByText("Poikkeus on voimassa.").count()).toBe(0);
});
