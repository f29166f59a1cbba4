import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { PromisesAnswer } from "../../src/console/protocol.ts";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { expectFocus, watchFocus } from "./harness/focus.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { sitDownWith } from "./harness/matter.ts";

const [riikka] = agents;
const staffed = useStaffedHouse();
const windows = useBrowser();

/** Somebody to whom Riikka has promised something in three hours. */
async function promised(name: string, contact: string) {
  const house = staffed();
  const sat = await sitDownWith(windows, house, riikka, { name, prepare: watchFocus });
  const { page } = sat;
  const id = decodeURIComponent(new URL(page.url()).hash.replace("#/c/", ""));
  const dueAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 3 * 3_600_000).toISOString();
  const answer = await page.request.post(`${house.url}/console/api/conversations/${id}/promise`, {
    data: { key: randomUUID(), text: "Selvitän laskun ja vastaan sinulle.", dueAt, contact },
  });
  expect(await answer.text()).toContain(dueAt);
  const card = page.getByRole("article", { name: "Lupaus: Selvitän laskun ja vastaan sinulle." });
  await card.waitFor();
  return { ...sat, card, due: Date.parse(dueAt) };
}

/** The firm's day, wherever the test runs. */
const dayOf = (at: number) => new Date(at).toLocaleDateString("sv-FI", { timeZone: "Europe/Helsinki" });

const open = async (page: Page, house: { readonly url: string }) => {
  const answer = await page.request.get(`${house.url}/console/api/promises?state=open`);
  return ((await answer.json()) as PromisesAnswer).promises;
};

test("closing what is promised is refused with what to do; kept by keys, the customer reads it, and then it closes", async () => {
  const { page, desk, card, customer } = await promised("Aino Korpi", "chat");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const barriers = inspect(".desk");
  await barriers.look(page, "promised");
  await page
    .getByText("Lupaus tänään", { exact: false })
    .or(page.getByText("Lupaus huomenna"))
    .first()
    .waitFor();
  await page.locator(".log").focus();
  await desk.press("e", "Enter");
  await page.getByRole("alert").getByText("keskustelua ei suljettu", { exact: false }).waitFor();
  await page.locator(".log").focus();
  await desk.press("l", "Enter");
  await desk.dialog.getByLabel("Mitä tehtiin", { exact: false }).fill("Hyvitys on tehty.");
  await barriers.look(page, "keeping");
  await desk.press("Tab", "Tab", "Enter");
  await card.waitFor({ state: "detached" });
  await page.getByText("Päättyneet 1").click();
  await page.locator(".ended").getByText("Hyvitys on tehty.").waitFor();
  await barriers.look(page, "kept");
  await desk.log.getByText("Lupaus merkittiin pidetyksi. Hyvitys on tehty.").waitFor();
  expect((await customer.reads()).map(({ text }) => text).join("\n")).not.toContain("Hyvitys on tehty.");
  await page.locator(".log").focus();
  await desk.press("e", "Enter");
  await desk.row("Aino Korpi").waitFor({ state: "detached" });
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors().filter((error) => !error.includes("409"))).toEqual([]);
});

test("a call has its number hidden until it is wanted; a try that reached nobody is logged and gets a new time", async () => {
  const { page, card, house } = await promised("Eero Korpi", "+358 40 555 0112");
  await card.getByText("040 ••• ••12").waitFor();
  expect(await card.getByRole("link", { name: "Soita" }).getAttribute("href")).toBe("tel:+358405550112");
  await card.getByRole("button", { name: "Näytä kokonaan" }).press("Enter");
  await card.getByText("+358405550112").waitFor();
  const before = (await open(page, house)).find(({ contact }) => contact.kind === "phone");
  await card.getByRole("button", { name: "Ei vastannut" }).press("Enter");
  await card
    .getByRole("list", { name: "Yritykset" })
    .getByText("Ei vastannut tänään", { exact: false })
    .waitFor();
  const after = (await open(page, house)).find(({ id }) => id === before?.id);
  expect(after?.attempts.map(({ outcome }) => outcome)).toEqual(["no-answer"]);
  expect(after?.dueAt).not.toBe(before?.dueAt);
  await card.getByRole("button", { name: "Tavoitettu" }).press("Enter");
  await card.waitFor({ state: "detached" });
  expect((await open(page, house)).some(({ id }) => id === before?.id)).toBe(false);
});

test("a promise is moved with a reason that the customer reads, and released when the customer doesn't need it", async () => {
  const { page, desk, card, customer } = await promised("Onni Korpi", "chat");
  await card.getByRole("button", { name: "Siirrä aikaa" }).press("Enter");
  await desk.dialog.getByLabel("Uusi aika").fill("2020-01-01T12:00");
  await desk.dialog.getByLabel("Syy asiakkaalle").fill("Verkkoyhtiö vastaa vasta huomenna.");
  await desk.dialog.getByRole("button", { name: "Siirrä aikaa" }).press("Enter");
  await desk.dialog.getByRole("alert").getByText("Tämä aika on jo mennyt.", { exact: false }).waitFor();
  await desk.dialog.getByRole("button", { name: "Valitse seuraava vapaa" }).press("Enter");
  await desk.dialog.getByRole("button", { name: "Siirrä aikaa" }).press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await card.getByText("Syy siirtoon: Verkkoyhtiö vastaa vasta huomenna.", { exact: false }).waitFor();
  await expect
    .poll(async () => (await customer.reads()).map(({ text }) => text).join("\n"))
    .toContain("Verkkoyhtiö vastaa vasta huomenna.");
  await card.getByRole("button", { name: "Ei tarvita" }).press("Enter");
  await desk.dialog.getByLabel("Mistä tiedät sen").fill("Asiakas löysi vastauksen itse.");
  await desk.dialog.getByRole("button", { name: "Merkitse: ei tarvita" }).press("Enter");
  await card.waitFor({ state: "detached" });
  await page.getByText("Päättyneet 1").click();
  await page.locator(".ended").getByText("Ei tarvittu").waitFor();
});

test("D shows what is due today with its calls, and the list of what is promised; each leads to its conversation", async () => {
  const { page, desk, card, due } = await promised("Venla Korpi", "+358 40 555 0199");
  await card.getByText("040 ••• ••99").waitFor();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.locator(".log").focus();
  await desk.press("d");
  const today = page.getByRole("region", { name: "Tänään" });
  const call = today.getByRole("article", { name: "Venla Korpi", exact: false });
  await expectFocus(page, "Tänään");
  await page.getByRole("link", { name: "Luvatut" }).and(page.locator("[aria-current]")).waitFor();
  await desk.row("Venla Korpi").waitFor();
  const barriers = inspect(".desk");
  await barriers.look(page, "today");
  expect(barriers.barriers).toEqual([]);
  if (dayOf(due) === dayOf(Date.now())) {
    await call.getByRole("link", { name: "Soita" }).waitFor();
    await call.getByRole("link", { name: "Avaa keskustelu" }).press("Enter");
  } else await desk.row("Venla Korpi").press("Enter");
  await card.waitFor();
  expect(windows.errors()).toEqual([]);
});

test("a promise whose time has passed says by how much: in its card, in the list and among what is due", async () => {
  const { page, desk, card, due } = await promised("Sanna Korpi", "chat");
  await page.clock.setFixedTime(due + 27 * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await card.getByText("27 min yli").first().waitFor();
  await card.getByRole("img", { name: "27 min yli" }).waitFor();
  await page.locator(".log").focus();
  await desk.press("d");
  await desk.row(/Sanna Korpi.*27 min yli.*Lupaus myöhässä/).waitFor();
  const late = page.getByRole("article", { name: "Sanna Korpi", exact: false });
  await late.getByText("27 min yli").waitFor();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const barriers = inspect(".desk");
  await barriers.look(page, "late, due today");
  await desk.row(/Sanna Korpi/).click();
  await card.waitFor();
  await barriers.look(page, "late, its card");
  expect(barriers.barriers).toEqual([]);
});
