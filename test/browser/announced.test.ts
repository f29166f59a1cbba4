import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flowsAtAnyHour } from "../../bench/servers.ts";
import { hire } from "../stage/agent.ts";
import { makeClock } from "../stage/clock.ts";
import { arrive, type Customer } from "../stage/customer.ts";
import { supervisor, until } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type ContentHouse, startContentHouse } from "./harness/content.ts";
import { sitDown } from "./harness/office.ts";

const hour = 3_600_000;
/** A Tuesday in January, at noon in Finland. */
const began = Date.UTC(2027, 0, 26, 10);
const clock = makeClock(began);
const dir = mkdtempSync(join(tmpdir(), "lupaus-announced-"));
let house: ContentHouse;

/** The one known problem, as its file tells it. */
function announce(more: string): string {
  const topics = { fi: "Katko Lahdessa", sv: "Elavbrott i Lahtis", en: "Outage in Lahti" };
  const texts = Object.entries(topics)
    .map(
      ([tag, topic]) =>
        `      ${tag}: { topic: ${topic}, text: ${topic}., questions: [${topic.toLowerCase()}] }\n`,
    )
    .join("");
  const dates = "    valid_from: 2026-01-01 08:00\n    valid_until: 2099-12-31 08:00\n";
  return `announcements:\n  - id: outage-lahti\n${dates}${more}    texts:\n${texts}`;
}
const says = (more: string) => writeFileSync(join(house.dir, "announcements.yaml"), announce(more));

/** Two teams, at work at any hour. */
const teams = [
  "teams:",
  "  - id: customer-service",
  "    name: { fi: Asiakaspalvelu, sv: Kundtjänsten, en: Customer service }",
  "    hours: { fi: { mon-sun: 0-24 }, sv: { mon-sun: 0-24 }, en: { mon-sun: 0-24 } }",
  "  - id: faults",
  "    name: { fi: Vikapalvelu, sv: Feltjänsten, en: Fault service }",
  "    hours: { fi: { mon-sun: 0-24 }, sv: { mon-sun: 0-24 }, en: { mon-sun: 0-24 } }",
  "",
].join("\n");

beforeAll(async () => {
  const flows = flowsAtAnyHour(dir);
  const service = join(flows, "service.yaml");
  writeFileSync(service, `${readFileSync(service, "utf8")}\n${teams}`);
  house = await startContentHouse({ ...clock.env, FLOWS_DIR: flows });
  await hire(house);
});
afterAll(async () => {
  await house.end();
  clock.remove();
  rmSync(dir, { recursive: true, force: true });
});
const windows = useBrowser();

/** A window that shows the house's time. */
async function windowNow(options: Parameters<typeof windows.person>[0] = {}): Promise<Page> {
  const window = await windows.person({ reducedMotion: "reduce", ...options });
  await clock.wind(window);
  return window.newPage();
}

/** The supervisors' overview, as it is now. */
async function overview(): Promise<Page> {
  const { page } = await sitDown(windows, house, supervisor, {
    place: "#/overview",
    prepare: (one) => clock.wind(one.context()),
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.locator(".person").first().waitFor();
  return page;
}

const reads = async (customer: Customer) => (await customer.reads()).map(({ text }) => text);

test("who asks to be told of a known problem's end finds that on their page, and supervisors see to how many the next word is owed", async () => {
  says("    next_update: 2027-01-26 14:00\n");
  const customer = await until(async () => {
    const one = await arrive(house, { name: "Aino Odottava", locale: "fi-FI" });
    return (await reads(one)).join().includes("Katko Lahdessa") ? one : undefined;
  }, "the announcement");
  await customer.says("Ilmoittakaa");
  const address = await until(
    async () => /https?:\S+\/c\/[\w-]+/.exec((await reads(customer)).join(" "))?.[0],
    "the address of the page",
  );
  const { look, barriers } = inspect("html");
  for (const [options, size] of [
    [{ viewport: phone }, "on a phone"],
    [{}, "on a desktop"],
  ] as const) {
    const page = await windowNow({ ...options });
    await page.goto(address);
    const news = page.getByRole("article", { name: "Katko Lahdessa" });
    await news.getByText("Saat viestin keskusteluun, kun asia on korjattu.", { exact: false }).waitFor();
    await news.getByText(/Seuraava tieto tulee tänään klo.14 mennessä\./).waitFor();
    await look(page, `news ${size}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  const before = await overview();
  const row = async (page: Page) => {
    const table = page.getByRole("table", { name: "Ketkä odottavat tietoa vian päättymisestä" });
    await table.waitFor();
    return table.getByRole("row").nth(1).textContent();
  };
  expect(await row(before)).toBe("Katko Lahdessatänään klo\u00A014 mennessä1");
  await look(before, "owed");

  clock.set(began + 3 * hour);
  await until(
    async () => ((await reads(customer)).join().includes("Pahoittelemme") ? true : undefined),
    "the late line",
  );
  const page = await windowNow({ viewport: phone });
  await page.goto(address);
  await page.getByText(/Lupasimme tietoa tänään klo.14 mennessä, eikä sitä vielä ole\./).waitFor();
  await look(page, "late news");
  const late = await overview();
  expect(await row(late)).toBe("Katko LahdessaMyöhässä: tänään klo\u00A0141");
  await look(late, "late");

  says("    state: fixed\n");
  await until(
    async () => ((await reads(customer)).join().includes("on nyt korjattu") ? true : undefined),
    "the end",
  );
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("article", { name: "Katko Lahdessa" }).count()).toBe(0);
  await (await overview()).getByText("Kukaan ei odota tietoa vian päättymisestä.").waitFor();
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("in a house of several teams a supervisor says to which one somebody belongs, and sees it beside them", async () => {
  const page = await overview();
  await page.getByRole("button", { name: "Osaaminen: Oskari" }).press("Enter");
  const dialog = page.getByRole("dialog");
  const { look, barriers } = inspect("html");
  await dialog.getByLabel("Tiimi").selectOption({ label: "Vikapalvelu" });
  await look(page, "a team is chosen");
  await dialog.getByRole("button", { name: "Tallenna" }).press("Enter");
  await page.getByRole("status").getByText("Tallennettu: Oskari.").waitFor();
  const his = page.getByRole("listitem").filter({ hasText: "Oskari" });
  await his.getByText("Vikapalvelu").waitFor();
  await page.reload();
  await his.getByText("Vikapalvelu").waitFor();
  expect(
    await page.getByRole("listitem").filter({ hasText: "Riikka" }).getByText("Vikapalvelu").count(),
  ).toBe(0);
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
