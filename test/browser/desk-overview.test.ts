import { expect, test } from "vitest";
import { arrive } from "../stage/customer.ts";
import { agents, supervisor } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { takenMatter } from "./harness/matter.ts";
import { sitDown } from "./harness/office.ts";

const [riikka, oskari] = agents;
const hour = 3_600_000;
const house = useStaffedHouse();
const windows = useBrowser();

/** Riikka goes home with one matter that waits for the customer and one promise. */
async function goneHome() {
  const answered = await takenMatter(house(), riikka, "Aino Tilanne");
  const { customer, agent } = await takenMatter(house(), riikka, "Eero Tilanne");
  await answered.agent.replies(answered.customer, "Mikä on sopimusnumerosi?");
  const dueAt = new Date(Math.ceil(Date.now() / hour) * hour + 3 * hour).toISOString();
  await agent.promises(customer, { text: "Selvitän laskusi.", dueAt, contact: "chat" });
  await answered.agent.goesHome();
  await agent.goesHome();
}

test("by keys a supervisor sees who left what, and gives it all to the queue with a reason that the next one reads", async () => {
  await goneHome();
  const { page, desk } = await sitDown(windows, house(), supervisor);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("link", { name: "Tilanne" }).waitFor();
  await desk.press("a");
  const hers = page.getByRole("listitem").filter({ hasText: "Riikka" });
  await hers.getByText("Poissa, asiat odottavat").waitFor();
  await hers.getByText("1 / 5 asiaa").waitFor();
  await hers.getByText("1 lupaus auki").waitFor();
  await page.getByText("vk ").first().waitFor();
  await page.getByText("Arvioita ei ole vielä kerrottu", { exact: false }).waitFor();
  const { look, barriers } = inspect("html");
  await look(page, "overview");
  await hers.getByRole("button", { name: "Siirrä jonoon: Riikka" }).press("Enter");
  await desk.dialog
    .getByText("Jonoon siirtyy kaikki, mikä on kesken: 1 asia, 1 lupaus.", { exact: true })
    .waitFor();
  await look(page, "handing over is asked");
  await desk.dialog.getByRole("button", { name: "Siirrä kaikki jonoon" }).press("Enter");
  await page.keyboard.type("Riikka on sairaana.");
  await desk.press("Tab", "Tab", "Enter");
  await page.getByRole("status").getByText("Jonoon siirtyi 2 keskustelua: Riikka.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("overview-told");
  await hers.getByText("0 / 5 asiaa").waitFor();
  await look(page, "handed over");
  await page.setViewportSize(phone);
  await look(page, "on a phone");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  await desk.press("Escape");
  await desk.row("Aino Tilanne").click();
  await desk.log.getByText("Riikka on sairaana.").waitFor();
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("what an agent takes is set on a screen, and marks in the agent's list what suits them", async () => {
  for (const [name, locale, words] of [
    ["Emma Tilanne", "sv-FI", "Prata med en person"],
    ["Onni Tilanne", "fi-FI", "haluan puhua ihmiselle"],
  ] as const)
    await (await arrive(house(), { name, locale })).says(words);
  const { page, desk } = await sitDown(windows, house(), supervisor, { place: "#/overview" });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Osaaminen: Oskari" }).press("Enter");
  await desk.dialog.getByLabel("ruotsi").press("Space");
  await desk.dialog.getByLabel("invoices").press("Space");
  await desk.dialog.getByLabel("Asioita yhtä aikaa").fill("3");
  const { look, barriers } = inspect("html");
  await look(page, "skills");
  await desk.press("Enter");
  await page.getByRole("status").getByText("Tallennettu: Oskari.").waitFor();
  await page.getByRole("listitem").filter({ hasText: "Oskari" }).getByText("ruotsi, 1 aihe").waitFor();
  const his = await sitDown(windows, house(), oskari, { place: "#/overview" });
  await his.page.emulateMedia({ reducedMotion: "reduce" });
  await his.desk.row("Emma Tilanne").getByText("sopii sinulle").waitFor();
  expect(await his.desk.row("Onni Tilanne").getByText("sopii sinulle").count()).toBe(0);
  await look(his.page, "what suits one");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
