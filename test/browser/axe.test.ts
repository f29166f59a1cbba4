import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { type Agent, comeToWork, hire } from "../stage/agent.ts";
import { arrive } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { billPicture } from "../stage/picture.ts";
import { type Inspection, inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { deskOn, letIn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { pick, visit } from "./harness/visit.ts";

const [riikka, oskari] = agents;
let server: Server;
let url: string;
let colleague: Agent;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  url = addressOf(server);
  await hire({ url });
  colleague = await comeToWork({ url }, oskari);
});
afterAll(() => server.kill());
const windows = useBrowser();

const still = { reducedMotion: "reduce" } as const;
/** The chat is looked at by itself: its page is looked at elsewhere. */
const widget = "lupaus-chat";

/** The desk in this window, with this account signed in. */
async function openDesk(window: BrowserContext, account: typeof riikka): Promise<Page> {
  await letIn(window, url, account);
  const page = await window.newPage();
  await page.goto(`${url}/console`);
  return page;
}

test("the chat has no barrier while the bot has the matter", async () => {
  const { look, barriers } = inspect(widget);
  const { page, chat } = await visit(await windows.person(still), server);
  await chat.button("Laskun eräpäivän muuttaminen").waitFor();
  await look(page, "greeting");
  await chat.says("lasku");
  await chat.button("En mitään näistä").waitFor();
  await look(page, "did-you-mean");
  await chat.button("Lasku on suuri tai näyttää väärältä").click();
  await chat.button("Ei auttanut").waitFor();
  await look(page, "answer");
  await page.setViewportSize(phone);
  await look(page, "answer on a phone");
  await chat.button(/^Kieli/).click();
  await look(page, "languages on a phone");
  await page.keyboard.press("Escape");
  await chat.button("Lisää toimintoja").click();
  await look(page, "menu");
  await chat.button("Lopeta keskustelu").click();
  await look(page, "before ending");
  await chat.button("Lopeta keskustelu").click();
  await chat.log.getByText("Päätit keskustelun.").waitFor();
  await look(page, "ended by the customer");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("the chat has no barrier while people have the matter, and when something goes wrong", async () => {
  const { look, barriers } = inspect(widget);
  const person = await windows.person(still);
  const at = await visit(person, server);
  const { page, chat } = at;
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await look(page, "in the queue");
  await colleague.takes(at);
  await chat.status.getByText("Oskari hoitaa asiaasi").waitFor();
  await pick(at, billPicture());
  await look(page, "a file chosen");
  await chat.button("Lähetä").click();
  await chat.log.getByRole("link", { name: "lasku-marraskuu.png" }).waitFor();
  // It stands for some seconds only.
  await Promise.all([chat.log.getByText("Oskari kirjoittaa").waitFor(), colleague.types(at)]);
  await look(page, "an agent has it and types");
  await pick(at, { name: "ohje.txt", contentType: "text/plain", bytes: Buffer.from("ohje") });
  await chat.button("Lähetä").click();
  await chat.panel.getByRole("alert").getByText("ohje.txt").waitFor();
  await look(page, "a file refused");
  await chat.field.fill("pitkä ".repeat(700));
  await chat.button("Lähetä").click();
  await look(page, "a text too long");
  await chat.field.fill("");

  await page.route("**/activities", (route) => route.fulfill({ status: 400, json: { code: "bad-request" } }));
  await chat.says("tämä ei lähde");
  await chat.button("Yritä uudelleen").waitFor();
  await look(page, "a message that failed");
  await chat.panel.getByRole("listitem").getByRole("button", { name: "Poista" }).click();
  await page.unroute("**/activities");

  await chat.button("Pienennä keskustelu").click();
  await colleague.replies(at, "Katsoin laskun: siinä on kaksi kuukautta.");
  await page.getByRole("button", { name: /Uusia viestejä: 1/ }).waitFor();
  await look(page, "closed with a badge");
  await chat.launcher.click();
  await colleague.closes(at, "solved");
  await chat.log.getByText("Merkitsimme asian hoidetuksi").waitFor();
  await look(page, "closed by the agent");
  await person.setOffline(true);
  await chat.says("odottaa verkkoa");
  await chat.status.getByText("Yhteys on poikki").waitFor();
  await look(page, "offline");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("the desk's door has no barrier: signing in, and failing to", async () => {
  const { look, barriers } = inspect("html");
  const page = await windows.page(still);
  await page.goto(`${url}/console`);
  await page.getByLabel("Sähköposti").fill(riikka.email);
  await look(page, "sign-in");
  await page.getByLabel("Salasana", { exact: true }).fill("väärin");
  await page.keyboard.press("Enter");
  await page.getByText("Sähköposti tai salasana ei täsmää.").waitFor();
  await look(page, "sign-in refused");
  await page.setViewportSize(phone);
  await look(page, "sign-in refused on a phone");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("the desk has no barrier in its lists, whoever has the conversation, in its dialogs, and offline", async () => {
  const { look, barriers } = inspect("html");
  const window = await windows.person(still);
  const page = await openDesk(window, riikka);
  const desk = deskOn(page);
  const [row, log] = [(name: RegExp) => desk.row(name), desk.log];
  await page.goto(`${url}/console#/mine`);
  await page.getByText("Sinulla ei ole keskusteluja.").waitFor();
  await look(page, "empty");

  const [leena, sanna, jukka] = [
    await someone("Leena Aho"),
    await someone("Sanna Korpi"),
    await someone("Jukka Hietala"),
  ];
  await leena.sends(billPicture(), "Tällainen lasku tuli.");
  await sanna.says("puhu ihmiselle");
  await colleague.takes(sanna);
  await jukka.says("lasku");
  await page.goto(`${url}/console#/open`);
  await row(/Leena/).click();
  await log.getByText("Ihminen katsoo sen").waitFor();
  await look(page, "waiting in the queue");
  await row(/Sanna/).click();
  await log.getByText("Oskari otti keskustelun.").waitFor();
  await look(page, "a colleague's");
  await row(/Jukka/).click();
  await log.getByText("lasku", { exact: true }).waitFor();
  await look(page, "the bot's");
  await page.getByRole("button", { name: /^Väärä vastaus/ }).click();
  await desk.dialog.getByRole("radio").first().waitFor();
  await look(page, "dialog: right answer");
  await desk.dialog.getByLabel("Valmista vastausta ei ole").check();
  await desk.dialog.getByRole("button", { name: "Tallenna" }).click();
  await desk.dialog.waitFor({ state: "detached" });
  await log.getByText("Valmista vastausta ei ole (Riikka)").waitFor();
  await look(page, "corrected");
  await desk.press("t");
  await desk.reply.fill("Hei");
  await look(page, "one's own");
  await desk.press("Escape", "n");
  await desk.note.fill("Huomautus");
  await look(page, "a note");
  for (const [key, state] of [
    ["e", "close"],
    ["g", "give back"],
    ["?", "keys"],
  ] as const) {
    await desk.press("Escape", key);
    await desk.dialog.waitFor();
    await look(page, `dialog: ${state}`);
    await desk.press("Escape");
  }
  await page.getByRole("button", { name: /Oma valikko/ }).click();
  await look(page, "own menu");
  await desk.press("Escape", "/");
  await page.keyboard.type("olematon");
  await page.getByText("Haulla ”olematon” ei löytynyt mitään.").waitFor();
  await look(page, "a search that finds nothing");
  await desk.press("Escape");
  await onPhone(page, look);
  await window.setOffline(true);
  await page.getByText("Yhteys on poikki.").waitFor();
  await look(page, "offline");
  expect(barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

/** The three parts of the desk where there is room for one. */
async function onPhone(page: Page, look: Inspection["look"]): Promise<void> {
  await page.setViewportSize(phone);
  await look(page, "list on a phone");
  for (const part of ["Keskustelu", "Tausta"]) {
    await page.getByRole("navigation", { name: "Näkymä" }).getByRole("button", { name: part }).click();
    await look(page, `${part} on a phone`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

const someone = (name: string) => arrive({ url }, { name, locale: "fi-FI" });

test("the service description has no barrier, in any language, on a phone either", async () => {
  const { look, barriers } = inspect("body");
  const page = await (await windows.person(still)).newPage();
  for (const language of ["fi", "sv", "en"]) {
    await page.goto(`${url}/service?lang=${language}`);
    await look(page, language);
  }
  await page.setViewportSize(phone);
  await look(page, "phone");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(barriers).toEqual([]);
});
