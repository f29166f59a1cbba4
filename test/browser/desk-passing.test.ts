import { expect, test } from "vitest";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { sitDownWith } from "./harness/matter.ts";
import { sitDown } from "./harness/office.ts";

const [riikka, oskari] = agents;
const house = useStaffedHouse();
const windows = useBrowser();

/** A customer whose matter Riikka has taken. */
async function taken(name: string) {
  const sat = await sitDownWith(windows, house(), riikka, { name });
  return { ...sat, barriers: inspect(".desk") };
}

test("by keys a matter waits for the grid company once it is answered, with its reason and time in the background", async () => {
  const { page, desk, barriers } = await taken("Aino Vuoro");
  await page.locator(".log").focus();
  await desk.press("w");
  await page.getByRole("alert").getByText("Asiakas odottaa vastausta.", { exact: false }).waitFor();
  await desk.reply.fill("Asia on nyt verkkoyhtiöllä.");
  await desk.press("Control+Enter");
  await desk.log.getByText("Asia on nyt verkkoyhtiöllä.").waitFor();
  await page.locator(".pending").waitFor({ state: "detached" });
  await page.locator(".log").focus();
  await desk.press("w");
  await desk.dialog.getByLabel("Muuta tahoa").check();
  await barriers.look(page, "waiting is asked");
  await desk.dialog.getByRole("button", { name: "Merkitse odottamaan" }).press("Enter");
  await desk.dialog.getByLabel("Mitä odotetaan", { exact: false }).fill("Verkkoyhtiö mittaa.");
  const hour = /T(\d\d):00/.exec(await desk.dialog.getByLabel("Mihin asti").inputValue())?.[1];
  await desk.press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  const waits = page.getByRole("region", { name: "Odottaa" });
  await waits.getByText("Verkkoyhtiö mittaa.").waitFor();
  await waits.getByText(new RegExp(`klo\\s${Number(hour)} asti`)).waitFor();
  await barriers.look(page, "waits");
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("a matter goes to a colleague with a note; the customer hears who has it, and the colleague sees that it changed hands", async () => {
  const { page, desk, house, customer, barriers } = await taken("Eero Vuoro");
  const other = await sitDown(windows, house, oskari);
  await other.desk.row(/./).first().or(other.page.getByText("Kukaan ei odota.")).first().waitFor();
  await page.locator(".log").focus();
  await desk.press("s");
  await desk.dialog.getByLabel("Oskari").check();
  await barriers.look(page, "transfer is asked");
  await desk.dialog.getByRole("button", { name: "Siirrä asia" }).press("Enter");
  await desk.dialog.getByLabel("Huomautus jatkajalle", { exact: false }).fill("Hyvitys on luvattu eilen.");
  await desk.dialog.getByRole("button", { name: "Siirrä asia" }).press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await other.page.getByRole("link", { name: "Omat" }).click();
  await other.desk.row("Eero Vuoro").click();
  await other.desk.log.getByText("Hyvitys on luvattu eilen.").waitFor();
  await other.page.getByText("Hoitaja vaihtunut kerran").waitFor();
  await expect
    .poll(async () => (await customer.reads()).map(({ text }) => text).join("\n"))
    .toContain("Oskari");
  expect((await customer.reads()).map(({ text }) => text).join("\n")).not.toContain("Hyvitys on luvattu");
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
