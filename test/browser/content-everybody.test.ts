import { afterAll, beforeAll, expect, test } from "vitest";
import { scripts } from "../fixtures/scripts.ts";
import { unsafeLinks, watchScripts } from "./harness/attempts.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type ContentHouse, editor, hireEditor, openContent, startContentHouse } from "./harness/content.ts";
import { letIn } from "./harness/desk.ts";
import { expectFocus, focusLosses, tabTo, watchFocus } from "./harness/focus.ts";

const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  house = await startContentHouse();
  await hireEditor(windows, house);
});
afterAll(() => house.end());

test("the content page has no barrier in its parts, its dialogs, with errors, in conflict, on a phone", async () => {
  const { look, barriers } = inspect("html");
  const { page, button, field, lint } = await openContent(windows, house);
  // What fades from one colour to another is not looked at half-way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("link", { name: "Laskun eräpäivän muuttaminen" }).waitFor();
  await look(page, "list");
  await button("Uusi vastaus").click();
  await look(page, "new");
  await page.keyboard.press("Escape");
  await page.setViewportSize(phone);
  await look(page, "list on a phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.goto(`${house.url}/console#/content/e/invoice-copy`);
  await page.getByLabel("Otsikko", { exact: true }).first().waitFor();
  await look(page, "entry on a phone");
  for (const part of ["Esikatselu", "Kokeilu"]) {
    await button(part).click();
    await look(page, `${part} on a phone`);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await field("Otsikko").fill("");
  await lint(/virhe/);
  await look(page, "an error in the form");
  await page.getByLabel("Kysy kuin asiakas").fill("kopio laskusta");
  await page.keyboard.press("Enter");
  await page.getByText("Lähimmät vastaukset").waitFor();
  await look(page, "tried");
  await button("YAML").click();
  await page.getByLabel("Vastaus YAML-muodossa").waitFor();
  await look(page, "YAML");
  await page.route("**/publish", (route) =>
    route.fulfill({
      status: 409,
      json: {
        code: "changed-on-disk",
        message: "",
        ref: "",
        current: { base: "x", text: "", yaml: "id: x" },
      },
    }),
  );
  await button("Julkaise").click();
  await page.getByRole("heading", { name: "Tiedosto on muuttunut" }).waitFor();
  await look(page, "conflict");
  for (const part of ["missed", "tasks", "history", "today", "state", "e/olematon"]) {
    await page.goto(`${house.url}/console#/content/${part}`);
    await page.locator(".empty:not(.arrives-late), form.closing, h2:has-text('ei löydy')").first().waitFor();
    await look(page, part);
  }
  expect(barriers).toEqual([]);
});

test("an entry is found, written, saved and published by keyboard alone, and the focus is never lost", async () => {
  const { page, desk } = await openContent(windows, house, "", { prepare: watchFocus });
  await page.getByRole("link", { name: "Laskun eräpäivän muuttaminen" }).waitFor();
  const listed = () => page.locator(".entries tbody tr").count();
  const all = await listed();
  await tabTo(page, "Hae otsikoista ja kysymyksistä");
  await page.keyboard.type("eräpäiv");
  await expect.poll(listed).toBeLessThan(all);
  await tabTo(page, "Laskun eräpäivän muuttaminen");
  await desk.press("Enter");
  await expectFocus(page, "Laskun eräpäivän muuttaminen");
  await page.locator(".lang-col").first().waitFor();
  await tabTo(page, "Otsikko");
  await desk.press("End");
  await page.keyboard.type(" verkossa");
  await desk.press("Control+s");
  await page.getByText("Luonnos: Elli Esimerkki").waitFor();
  await tabTo(page, "Julkaise", "Shift+Tab");
  await desk.press("Enter");
  await page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  await expectFocus(page, /./);
  expect(house.fileOf("invoices")).toContain("Laskun eräpäivän muuttaminen verkossa");
  expect(await focusLosses(page)).toEqual([]);
});

test("scripts in every field of an entry, in a draft, a task and what was missed stay words", async () => {
  const window = await windows.person({ bypassCSP: true });
  const done = watchScripts(window, [house.url, house.url.replace("http", "ws")]);
  await letIn(window, house.url, editor);
  const page = await window.newPage();
  const all = scripts.map((line) => line.replaceAll("\n", " "));
  const text = {
    title: all.join(" ").slice(0, 900),
    questions: all,
    not: all,
    tests: all,
    answer: scripts.join("\n\n"),
  };
  const api = `${house.url}/console/api/content`;
  const read = await window.request.get(`${api}/entries/e-invoice`);
  const { base } = (await read.json()) as { readonly base: string };
  const entry = {
    id: "e-invoice",
    owner: all[0],
    guidance: { fi: all.join(" ") },
    texts: { fi: text, sv: text },
  };
  const saved = await window.request.put(`${api}/drafts/e-invoice`, { data: { version: 0, base, entry } });
  expect(saved.status()).toBe(200);
  const words = all.join(" ");
  const said = { quote: words, text: words, from: "agent", by: words, at: "2026-11-22T08:00:00Z" };
  const task = { id: words, state: "open", entry: words, title: words, owner: words, conversation: words };
  const open = { mendedBy: null, mendedAt: null, note: null };
  await page.route("**/content/tasks?*", (route) =>
    route.fulfill({ json: { tasks: [{ ...task, ...said, ...open }] } }),
  );
  const cluster = {
    label: words,
    customers: 1,
    messages: 1,
    language: "fi",
    kinds: [],
    solved: words,
    meant: null,
  };
  const examples = all.map((line) => ({ text: line, language: "fi" }));
  const nearest = { entry: words, title: words, confidence: 0.5 };
  const missed = {
    questions: [{ ...cluster, examples, nearest, yaml: `  - id: x\n    owner: ${words}` }],
    rising: [{ entry: words, label: words, customers: 1, usual: 0 }],
    messages: 1,
    missed: 1,
  };
  await page.route("**/content/missed", (route) => route.fulfill({ json: missed }));
  await page.goto(`${house.url}/console#/content/e/e-invoice`);
  await page.locator(".lang-col").first().waitFor();
  await page
    .locator(".lint")
    .getByText(/virhe|huomio|Ei huom/)
    .waitFor();
  const shown = await page
    .getByRole("group", { name: "Suomi", exact: true })
    .getByLabel("Kysymykset")
    .inputValue();
  expect(all.filter((line) => line.trim() !== "" && !shown.includes(line.trim()))).toEqual([]);
  await page.getByRole("button", { name: "YAML", exact: true }).click();
  await page.getByLabel("Vastaus YAML-muodossa").waitFor();
  for (const part of ["tasks", "missed"]) {
    await page.goto(`${house.url}/console#/content/${part}`);
    await page.locator(".card").first().waitFor();
    expect(await page.locator(".card").first().textContent()).toContain(all[0]);
  }
  expect([done, await unsafeLinks(page)]).toEqual([[], []]);
});
