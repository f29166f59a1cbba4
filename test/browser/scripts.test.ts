import { text as readAll } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { type House, stageEnv } from "../stage/house.ts";
import { unsafeLinks, watchScripts } from "./harness/attempts.ts";
import { useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { letIn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { type Scripted, writeScripts } from "./harness/scripted.ts";
import { type Site, startSite } from "./harness/site.ts";
import { entries, givenBack, greeting, lines, writeContent } from "./harness/written.ts";

const windows = useBrowser();
let server: Server;
let house: House;
let site: Site;
let said: Scripted;
const content = writeContent();

const inAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const all = inAttribute(lines.join(" "));
const tag = (attributes: string) => `<script src="${house.url}/widget.js" ${attributes}></script>`;

/** The scripts in the attributes of one tag, eight of them in each. */
const attributes = lines.flatMap((_, at) => (at % 8 === 0 ? lines.slice(at, at + 8).join(" ") : []));

beforeAll(async () => {
  site = await startSite({
    "/": () => ({ html: `<title>${all}</title>${tag(`data-name="${all}" data-token-url="/token"`)}` }),
    "/token": () => ({ json: { token: said.customer.token } }),
    "/new": () => ({ html: tag('data-name="Napavirta"') }),
    "/frames": () => ({ html: attributes.map((_, at) => `<iframe src="/frame/${at}"></iframe>`).join("") }),
    ...Object.fromEntries(
      attributes.map((words, at) => {
        const names = ["lang", "name", "colour", "theme", "position", "identity", "token-url"];
        const tags = names.map((name) => `data-${name}="${inAttribute(words)}"`);
        return [`/frame/${at}`, () => ({ html: tag(tags.join(" ")) })];
      }),
    ),
  });
  server = await startHouse({ ...stageEnv, ...content.folders, WIDGET_ORIGINS: site.url });
  house = { url: addressOf(server) };
  said = await writeScripts(house);
});
afterAll(() => Promise.all([server.kill(), site.close(), content.remove()]));

/** A page in a window where a script that gets through really runs; the window's deeds are told at the end. */
async function open(url: string, account?: { readonly email: string; readonly password: string }) {
  const window = await windows.person({ bypassCSP: true });
  const done = watchScripts(window, [house.url, site.url, house.url.replace("http", "ws")]);
  if (account !== undefined) await letIn(window, house.url, account);
  const page = await window.newPage();
  await page.goto(url);
  return { page, done };
}

/** Which of these are not on the page as they were written. */
const missing = (text: string, written: readonly string[]) => written.filter((one) => !text.includes(one));

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allTextContents()).join("\n");
test("the desk's list and dossier show customers' names and references as they were written", async () => {
  const { page, done } = await open(`${house.url}/console`, said.owner);
  await page.getByRole("button", { name: "Näytä lisää" }).click();
  await expect
    .poll(() =>
      page.getByRole("navigation", { name: "Keskustelut" }).getByRole("link", { name: /Pyysi/ }).count(),
    )
    .toBe(lines.length);
  expect(missing(await textOf(page, "nav"), lines)).toEqual([]);
  const read = await page.evaluate(async (count) => {
    const texts: string[] = [];
    for (let at = 0; at < count; at++) {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
      await new Promise(requestAnimationFrame);
      texts.push(document.querySelector("main")?.lastElementChild?.textContent ?? "");
    }
    return texts;
  }, lines.length);
  expect(lines.filter((line) => !read.some((text) => text.split(line).length > 2))).toEqual([]);
  expect([done, await unsafeLinks(page), windows.errors()]).toEqual([[], [], []]);
});

test("a conversation at the desk shows every word of customer, bot, colleagues and files as it was written", async () => {
  const { page, done } = await open(`${house.url}/console#/c/${said.id}`, said.owner);
  const log = page.getByRole("log");
  await log
    .getByText(said.files.at(-1) ?? "")
    .last()
    .waitFor();
  const text = (await log.textContent()) ?? "";
  const once = [
    greeting,
    givenBack,
    ...entries.flatMap(({ title, answer }) => [title, answer]),
    ...said.files,
  ];
  expect(missing(text, [...once, ...said.agents.map(({ name }) => name)])).toEqual([]);
  // The customer's message, a reply and a note.
  expect(lines.filter((line) => text.split(line).length <= 3)).toEqual([]);
  const { title } = entries.at(-1) ?? { title: "" };
  await page.getByRole("heading", { name: title }).waitFor();
  await page.getByRole("button", { name: "Oma valikko" }).click();
  expect(missing(await textOf(page, "header, main"), [said.owner.name])).toEqual([]);
  expect([done, await unsafeLinks(page), windows.errors()]).toEqual([[], [], []]);
});

test("who is told of a colleague, and who may not see customers, reads names as they were written", async () => {
  const late = await open(`${house.url}/console#/c/${said.id}`, said.agents[0]);
  await late.page
    .getByRole("log")
    .getByText(said.files.at(-1) ?? "")
    .last()
    .waitFor();
  await late.page.keyboard.press("t");
  await late.page.getByRole("alert").getByText(`${said.owner.name} ehti ensin`).waitFor();
  const editor = await open(`${house.url}/console`, said.editor);
  await editor.page.getByRole("heading", { name: "Vastaukset" }).waitFor();
  expect(missing(await textOf(editor.page, "header"), [said.agents[0]?.name ?? ""])).toEqual([]);
  expect([late.done, editor.done]).toEqual([[], []]);
});

test("what is searched for, and what an address names, stays words", async () => {
  const { page, done } = await open(`${house.url}/console`, said.owner);
  const search = page.getByRole("searchbox");
  const found = await search.evaluate(async (field: HTMLInputElement, sought) => {
    const texts: string[] = [];
    for (const words of sought) {
      field.value = words;
      field.dispatchEvent(new Event("input"));
      await new Promise(requestAnimationFrame);
      texts.push(document.querySelector("nav.list")?.textContent ?? "");
    }
    return texts;
  }, lines);
  expect(
    lines.filter((line, at) => found[at]?.includes(`Haku: ${line.slice(0, 100).trim()}`) !== true),
  ).toEqual([]);
  await page
    .getByText("ei löytynyt mitään")
    .or(page.getByRole("link", { name: /Pyysi/ }))
    .first()
    .waitFor();
  await search.fill("");
  await page.evaluate(async (words) => {
    for (const one of words) location.hash = one;
    for (const one of words) {
      location.hash = `#/c/${one}`;
      await new Promise(requestAnimationFrame);
    }
  }, lines);
  await page.getByRole("heading", { name: "Tätä keskustelua ei löydy." }).waitFor();
  expect([done, windows.errors()]).toEqual([[], []]);
});

test("reasons for closing in an agent's own words are shown as they were written", async () => {
  await said.closeWaiting();
  const { page, done } = await open(`${house.url}/console#/closed`, said.owner);
  await page.getByRole("button", { name: "Näytä lisää" }).click();
  const rows = page.getByRole("navigation", { name: "Keskustelut" }).getByRole("link");
  await expect.poll(async () => missing((await rows.allTextContents()).join("\n"), lines)).toEqual([]);
  const texts = await rows.allTextContents();
  // The name and the reason of each.
  expect(lines.filter((line) => !texts.some((text) => text.split(line).length > 2))).toEqual([]);
  for (const line of [
    "<marquee onstart=alert(1)>x</marquee>",
    "</span></p></li></ol></div><img src=x onerror=alert(1)>",
  ]) {
    await rows.filter({ hasText: line }).first().click();
    await page.getByRole("log").getByText(`Keskustelu suljettiin. Syy: ${line}`).waitFor();
  }
  expect([done, windows.errors()]).toEqual([[], []]);
});

test("a customer's window shows every word as it was written, and saves it so", async () => {
  const { page, done } = await open(site.url);
  const title = await page.title();
  await page.getByRole("button", { name: /Avaa keskustelu/ }).click();
  const log = page.getByRole("log");
  await log
    .getByText(said.files.at(-1) ?? "")
    .last()
    .waitFor();
  const text = (await log.textContent()) ?? "";
  const once = [
    greeting,
    givenBack,
    ...entries.map(({ answer }) => answer),
    ...said.files,
    ...said.agents.map(({ name }) => name),
  ];
  expect(missing(text, once)).toEqual([]);
  // The customer's message and a reply; never the note.
  expect(lines.filter((line) => text.split(line).length <= 2)).toEqual([]);
  await page.getByRole("heading", { name: lines.join(" ") }).waitFor();
  await page.getByRole("button", { name: "Lisää toimintoja" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tallenna keskustelu" }).click(),
  ]);
  const saved = await readAll(await download.createReadStream());
  expect(missing(saved, [...lines, ...entries.map(({ answer }) => answer)])).toEqual([]);
  expect(await page.title()).toBe(title);
  expect([done, await unsafeLinks(page), windows.errors()]).toEqual([[], [], []]);
});

test("what an editor has written stands on buttons as it was written, and a tap on it sends it so", async () => {
  const { page, done } = await open(`${site.url}/new`);
  const chat = chatOn(page);
  await chat.open();
  for (const { title } of entries) await chat.button(title).waitFor();
  const { title } = entries[0] ?? { title: "" };
  await chat.button(title).click();
  await chat.log.getByRole("listitem").filter({ hasText: "Sinä" }).getByText(title).waitFor();
  expect([done, await unsafeLinks(page), windows.errors()]).toEqual([[], [], []]);
});

test("what stands in the attributes of a site's tag is no program, whatever it is", async () => {
  const { page, done } = await open(`${site.url}/frames`);
  const launchers = () => page.frames().map((frame) => frame.getByRole("button"));
  await expect
    .poll(
      async () => (await Promise.all(launchers().map((one) => one.count()))).filter((n) => n === 1).length,
    )
    .toBe(attributes.length);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  await Promise.all(
    frames.map((frame) => frame.getByRole("button").evaluate((button: HTMLElement) => button.click())),
  );
  const heading = (frame: (typeof frames)[number]) =>
    frame.getByRole("dialog").getByRole("heading").textContent();
  expect(await Promise.all(frames.map(heading))).toEqual(attributes);
  // To whom a site's own tag sends the customer for a token is the site's affair.
  expect(done.filter((one) => !one.startsWith("asked for"))).toEqual([]);
});

test("Microsoft's Web Chat shows every word as it was written, too", async () => {
  const { page, done } = await open(`${house.url}/readyz`);
  await page.evaluate((token) => sessionStorage.setItem("lupaus-webchat", token), said.short.token);
  await page.goto(`${house.url}/webchat`);
  await page.getByText("ja vielä tämä").last().waitFor();
  const text = await textOf(page, "#chat");
  expect(missing(text, [greeting])).toEqual([]);
  // The customer's message and a reply.
  expect(lines.filter((line) => text.split(line).length <= 2)).toEqual([]);
  expect([done, await unsafeLinks(page)]).toEqual([[], []]);
});
