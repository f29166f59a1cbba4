import { expect, test } from "vitest";
import type { PromisesAnswer } from "../../src/console/protocol.ts";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { expectFocus, watchFocus } from "./harness/focus.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { sitDownWith } from "./harness/matter.ts";

const [riikka] = agents;
const house = useStaffedHouse();
const windows = useBrowser();

/** Somebody who waits for a person, and Riikka, who has taken them. */
async function taken(name: string) {
  const sat = await sitDownWith(windows, house(), riikka, { name, prepare: watchFocus });
  return { ...sat, field: sat.page.getByLabel("Vastaus asiakkaalle") };
}

test("a promise is heard while it is written, refused by a way that isn't set up, and goes with its time and contact", async () => {
  const { page, desk, house, customer, field } = await taken("Aino Luvattu");
  const { look, barriers } = inspect(".write");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await field.fill("Selvitän lukeman verkkoyhtiöltä ja palaan sinulle huomenna.");
  await page.getByText("”palaan sinulle huomenna” on lupaus").waitFor();
  await look(page, "heard");
  await page.getByLabel("Missä kerrotaan").selectOption("other");
  await page.getByLabel("Sähköposti tai puhelinnumero").fill("aino@posti.example");
  await look(page, "with an own contact");
  await page.getByRole("button", { name: "Lähetä ja lupaa" }).click();
  await page
    .getByRole("alert")
    .getByText("Lupaa vastaus keskustelussa tai soittona.", { exact: false })
    .waitFor();
  await look(page, "no mail");
  expect(await field.inputValue()).toContain("Selvitän lukeman");
  await page.getByLabel("Sähköposti tai puhelinnumero").fill("040 555 0112");
  await page.getByRole("button", { name: "Lähetä ja lupaa" }).click();
  await desk.log.getByText("palaan sinulle huomenna").first().waitFor();
  await expect.poll(() => field.inputValue()).toBe("");
  const answer = await page.request.get(`${house.url}/console/api/promises?state=open`);
  const { promises } = (await answer.json()) as PromisesAnswer;
  expect(promises.map(({ text, contact }) => [text, contact.value])).toContainEqual([
    "Selvitän lukeman verkkoyhtiöltä ja palaan sinulle huomenna.",
    "0405550112",
  ]);
  expect((await customer.reads()).map(({ text }) => text).join()).toContain("palaan sinulle huomenna");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("whoever is faster than the ear is asked with the hand on the time, and says by keys that it is none", async () => {
  const { page, desk, customer, field } = await taken("Eero Luvattu");
  let isSent = false;
  page.on("request", (request) => (isSent ||= request.url().endsWith("/reply")));
  const nothing = { promise: null, times: [] };
  await page.route("**/listen", (route) => (isSent ? route.continue() : route.fulfill({ json: nothing })));
  await field.fill("Soitan pian");
  await desk.press("Control+Enter");
  await page.getByRole("alert").getByText("Viestissä on lupaus, joten sitä ei vielä lähetetty.").waitFor();
  await expectFocus(page, "Mihin mennessä");
  expect(await field.inputValue()).toBe("Soitan pian");
  expect((await customer.reads()).map(({ text }) => text)).not.toContain("Soitan pian");
  await page.getByRole("button", { name: "Ei lupaus" }).press("Enter");
  await expectFocus(page, "Vastaus asiakkaalle");
  await desk.press("Control+Enter");
  await desk.log.getByText("Vastauksen sanoista ”Soitan pian” merkittiin: ei lupaus.").waitFor();
  await expect.poll(async () => (await customer.reads()).map(({ text }) => text)).toContain("Soitan pian");
});

test("P makes a promise of any reply, and it can be taken back", async () => {
  const { page, desk, field } = await taken("Onni Luvattu");
  await field.fill("Uusi sopimus on tehty.");
  await desk.press("Escape", "p");
  await page.getByText("Vastaus on lupaus").waitFor();
  await expectFocus(page, "Mihin mennessä");
  await page.getByRole("button", { name: "Peru lupaus" }).click();
  await page.getByRole("button", { name: "Lähetä asiakkaalle" }).waitFor();
  await expectFocus(page, "Vastaus asiakkaalle");
  expect(await field.inputValue()).toBe("Uusi sopimus on tehty.");
});
