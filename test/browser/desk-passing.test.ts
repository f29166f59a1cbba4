import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { agents, supervisor } from "../stage/house.ts";
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

/** What the server would tell of the matter in this window if it had been open since the winter. */
async function longOpen(page: Page) {
  const id = decodeURIComponent(new URL(page.url()).hash.replace("#/c/", ""));
  const answer = await page.request.get(`${house().url}/console/api/conversations/${id}`);
  const { conversation } = (await answer.json()) as { conversation: object };
  return { conversation, since: "2026-01-02T10:00:00.000Z", last: null };
}

test("a supervisor reads above the desk what the check found, and says in an old matter why it is still open", async () => {
  const { page: hers } = await taken("Onni Vuoro");
  let owed: object[] = [await longOpen(hers)];
  const { page, desk } = await sitDown(windows, house(), supervisor, {
    place: "#/today",
    prepare: async (one) => {
      const found = { open: 3, withoutOwner: 0, withoutNextAction: 2, overdueUnescalated: 0 };
      const json = { checkedAt: new Date().toISOString(), ...found };
      await one.route("**/self-check", (route) => route.fulfill({ json }));
      await one.route("**/overdue-reasons", (route) => route.fulfill({ json: { conversations: owed } }));
    },
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByText("2 keskustelua ilman seuraavaa vaihetta", { exact: false }).waitFor();
  const barriers = inspect(".desk");
  await page.getByRole("heading", { name: "Pitkään auki, ja syy puuttuu" }).waitFor();
  await barriers.look(page, "why open, listed");
  await page.getByRole("link", { name: "Avaa keskustelu: Onni Vuoro" }).click();
  const why = page.getByRole("region", { name: "Miksi vielä auki" });
  await why.getByRole("textbox").fill("Verkkoyhtiö selvittää.");
  await barriers.look(page, "why open, asked");
  owed = [];
  await why.getByRole("button", { name: "Tallenna syy" }).press("Enter");
  await why.waitFor({ state: "detached" });
  await desk.log.getByText("Miksi vielä auki: Verkkoyhtiö selvittää.").waitFor();
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("the agent who has an old matter reads in the day's list that it owes a reason, and says it beside the matter", async () => {
  const { page, desk } = await taken("Oona Vuoro");
  let owed: object[] = [await longOpen(page)];
  await page.route("**/overdue-reasons", (route) => route.fulfill({ json: { conversations: owed } }));
  await page.reload();
  const why = page.getByRole("region", { name: "Miksi vielä auki" });
  await why.waitFor();
  await page.locator(".log").focus();
  await desk.press("d");
  await page.getByRole("heading", { name: "Pitkään auki, ja syy puuttuu" }).waitFor();
  await page.getByRole("link", { name: "Avaa keskustelu: Oona Vuoro" }).press("Enter");
  await why.getByRole("textbox").fill("Asiakas etsii sopimustaan.");
  owed = [];
  await why.getByRole("button", { name: "Tallenna syy" }).press("Enter");
  await why.waitFor({ state: "detached" });
  await desk.log.getByText("Miksi vielä auki: Asiakas etsii sopimustaan.").waitFor();
  expect(windows.errors()).toEqual([]);
});
