import { expect, test } from "vitest";
import { agents } from "../stage/house.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { expectFocus, watchFocus } from "./harness/focus.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { sitDownBeside } from "./harness/matter.ts";
import { sitDown } from "./harness/office.ts";

const [riikka, oskari] = agents;
const house = useStaffedHouse();
const windows = useBrowser();

/** Somebody whom the bot asked what they meant, and Riikka, who reads it. */
async function wronglyAsked(name: string) {
  const asked = { name, says: "lasku", prepare: watchFocus };
  const sat = await sitDownBeside(windows, house(), riikka, asked);
  const wrong = sat.page.getByRole("button", { name: "Väärä vastaus? lasku" });
  await wrong.waitFor();
  return { ...sat, wrong };
}

test("an agent says by keys alone which answer was right, a colleague reads who said so, and may say otherwise", async () => {
  const { page, desk, wrong, house, customer } = await wronglyAsked("Aino Korjattava");
  await wrong.focus();
  await desk.press("Enter");
  await page.keyboard.type("kopio lask");
  const copy = desk.dialog.getByRole("radio", { name: "Kopio laskusta" });
  await copy.waitFor();
  await expect.poll(() => desk.dialog.getByRole("radio").count()).toBe(2);
  await desk.press("Tab", "Space");
  expect(await copy.isChecked()).toBe(true);
  await desk.press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log.getByText("Oikea vastaus: Kopio laskusta (Riikka)").waitFor();
  await expectFocus(page, "Muuta lasku");

  const his = await sitDown(windows, house, oskari, { place: "#/open" });
  await his.desk.row("Aino Korjattava").click();
  await his.desk.log.getByText("Oikea vastaus: Kopio laskusta (Riikka)").waitFor();
  await his.page.getByRole("button", { name: "Muuta lasku" }).click();
  await his.desk.dialog.getByLabel("Valmista vastausta ei ole").check();
  await his.desk.dialog.getByRole("button", { name: "Tallenna" }).click();
  await desk.log.getByText("Valmista vastausta ei ole (Oskari)").waitFor();
  expect((await customer.reads()).map(({ text }) => text).join()).not.toContain("corrected");
  expect(windows.errors()).toEqual([]);
});

test("what could not be kept is told in the dialog, which stays as it is until it can", async () => {
  const { page, desk, wrong } = await wronglyAsked("Eero Korjattava");
  await wrong.click();
  await desk.dialog.getByRole("searchbox").fill("kopio");
  await desk.dialog.getByLabel("Kopio laskusta").check();
  const gone = { status: 409, json: { code: "unknown-entry", message: "No such entry.", ref: "r" } };
  await page.route("**/correct", (route) => route.fulfill(gone));
  await desk.dialog.getByRole("button", { name: "Tallenna" }).click();
  await desk.dialog.getByRole("alert").getByText("Tätä vastausta ei enää ole. Valitse toinen.").waitFor();
  await page.unroute("**/correct");
  await desk.dialog.getByRole("button", { name: "Tallenna" }).click();
  await desk.log.getByText("Oikea vastaus: Kopio laskusta (Riikka)").waitFor();
  await expect.poll(() => desk.dialog.count()).toBe(0);
});

test("a search that finds nothing says so, and so does one that gets no answer; Escape leaves it all as it was", async () => {
  const { page, desk, wrong } = await wronglyAsked("Onni Korjattava");
  await page.setViewportSize(phone);
  await wrong.click();
  await desk.dialog.getByRole("searchbox").fill("laivaristeily");
  await desk.dialog.getByText("Haulla ”laivaristeily” ei löytynyt vastausta.").waitFor();
  await page.route("**/answers?*", (route) => route.abort());
  await desk.dialog.getByRole("searchbox").fill("lasku");
  await desk.dialog.getByText("Vastauksia ei saatu haettua.").waitFor();
  await desk.press("Escape");
  await desk.dialog.waitFor({ state: "detached" });
  expect(await wrong.isVisible()).toBe(true);
});
