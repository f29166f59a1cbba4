import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { type Customer, arrive } from "../stage/customer.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { deskOn, letIn } from "./harness/desk.ts";
import { expectFocus, focusLosses, tabTo, watchFocus } from "./harness/focus.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const [riikka, oskari] = agents;
let server: Server;
let url: string;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  url = addressOf(server);
  await hire({ url });
});
afterAll(() => server.kill());
const windows = useBrowser();

/** A page that refuses the mouse, and watches where the focus is. */
async function pageForKeys(): Promise<Page> {
  const page = await windows.page();
  await watchFocus(page);
  return page;
}

/** Goes from the page's start to the launcher and opens the chat. */
async function openChat(page: Page): Promise<void> {
  await page.goto(url);
  await chatOn(page).launcher.waitFor();
  await tabTo(page, "Avaa keskustelu", "Shift+Tab");
  await page.keyboard.press("Enter");
  await chatOn(page).log.getByText("Hei, olen Napavirran botti.").waitFor();
  await expectFocus(page, "Kirjoita viesti");
}

async function write(page: Page, text: string, send: "Enter" | "Control+Enter"): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(send);
}

/** Somebody in the queue. */
async function queueUp(name: string): Promise<Customer> {
  const customer = await arrive({ url }, { name, locale: "fi-FI" });
  await customer.says("puhu ihmiselle");
  return customer;
}

test("the whole story goes by keyboard alone, at both ends", async () => {
  const [site, office] = [await pageForKeys(), await pageForKeys()];
  const [chat, desk] = [chatOn(site), deskOn(office)];

  await office.goto(`${url}/console`);
  await expectFocus(office, "Sähköposti");
  await office.keyboard.type(riikka.email);
  await desk.press("Tab");
  await write(office, riikka.password, "Enter");
  await office.getByText("Kukaan ei odota.").waitFor();

  await openChat(site);
  await write(site, "lasku", "Enter");
  await chat.button("En mitään näistä").waitFor();
  await tabTo(site, "Lasku on suuri tai näyttää väärältä", "Shift+Tab");
  await site.keyboard.press("Enter");
  await chat.button("Ei auttanut").waitFor();
  await expectFocus(site, "Kirjoita viesti");
  await tabTo(site, "Puhu ihmiselle", "Shift+Tab");
  await site.keyboard.press("Enter");
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await expectFocus(site, "Kirjoita viesti");

  await desk.row(/Vieras/).waitFor();
  await desk.press("j");
  await expectFocus(office, /Vieras/);
  await desk.press("t");
  await expectFocus(office, "Vastaus asiakkaalle");
  await write(office, "Hei. Katson laskun.", "Control+Enter");
  await expectFocus(office, "Vastaus asiakkaalle");
  await chat.log.getByText("Hei. Katson laskun.").waitFor();
  await write(site, "Kiitos paljon.", "Enter");
  await desk.log.getByText("Kiitos paljon.").waitFor();

  await desk.press("Escape", "n");
  await expectFocus(office, "Huomautus työtovereille");
  await write(office, "Tarkistettu mittarilta.", "Control+Enter");
  await desk.press("Escape", "e");
  await expectFocus(office, "Asia on hoidettu");
  await desk.press("ArrowUp");
  await expectFocus(office, "Muu syy");
  await desk.press("Enter");
  await expectFocus(office, "Syy omin sanoin");
  await write(office, "Hyvitetty", "Enter");
  await desk.log.getByText("Keskustelu suljettiin. Syy: Hyvitetty").waitFor();
  await chat.log.getByText("Merkitsimme asian hoidetuksi").waitFor();

  await write(site, "Kiitos vielä, mutta summa on yhä sama.", "Enter");
  await chat.log.getByText("Viestisi meni samalle asiakaspalvelijalle.").waitFor();
  await desk.log.getByText("mutta summa on yhä sama").waitFor();
  await desk.press("g");
  await expectFocus(office, "Anna botille");
  await desk.press("Enter");
  await chat.log.getByText("Botti jatkaa tästä.").waitFor();
  expect(await focusLosses(site)).toEqual([]);
  expect(await focusLosses(office)).toEqual([]);
});

test("the chat's language, menu and end are reached by keys, and each gives the focus back", async () => {
  const page = await pageForKeys();
  const chat = chatOn(page);
  const press = (key: string) => page.keyboard.press(key);
  await openChat(page);

  await tabTo(page, "Kieli: Suomi", "Shift+Tab");
  await press("Enter");
  await expectFocus(page, "Suomi");
  await tabTo(page, "English");
  await press("Enter");
  await expectFocus(page, "Language: English");
  await press("Enter");
  await press("Escape");
  await expectFocus(page, "Language: English");

  await tabTo(page, "More options");
  await press("Enter");
  await expectFocus(page, "Service");
  await tabTo(page, "Copy this conversation");
  await tabTo(page, "End conversation");
  await press("Enter");
  await expectFocus(page, "Never mind");
  await press("Escape");
  await expectFocus(page, "More options");

  await tabTo(page, "Write a message");
  await write(page, "How do I change the due date of a bill?", "Enter");
  await chat.button("That helped").waitFor();
  await tabTo(page, "More options", "Shift+Tab");
  await press("Enter");
  await tabTo(page, "End conversation");
  await press("Enter");
  await tabTo(page, "End conversation", "Shift+Tab");
  await press("Enter");
  await chat.log.getByText("You ended the conversation.").waitFor();
  await expectFocus(page, "Write a message");

  await press("Escape");
  await expectFocus(page, "Open chat");
  await press("Enter");
  await expectFocus(page, "Write a message");
  await tabTo(page, "Minimise chat", "Shift+Tab");
  await press("Enter");
  await expectFocus(page, "Open chat");
  expect(await focusLosses(page)).toEqual([]);
});

test("the desk's list, search, help and menu are reached by keys, and each gives the focus back", async () => {
  const leena = await queueUp("Leena Aho");
  for (const name of ["Aino Lehtonen", "Petri Salo"]) await queueUp(name);
  const page = await pageForKeys();
  const desk = deskOn(page);
  await letIn(page.context(), url, oskari);
  await page.goto(`${url}/console`);
  await desk.row(/Petri/).waitFor();

  await desk.press("j");
  await expectFocus(page, /Leena/);
  await (await comeToWork({ url }, riikka)).takes(leena);
  await desk.row(/Leena/).waitFor({ state: "detached" });
  await expectFocus(page, /Odottavat/);
  await desk.press("j");
  await expectFocus(page, /Aino/);
  await desk.press("j");
  await expectFocus(page, /Petri/);
  await desk.press("k");
  await expectFocus(page, /Aino/);
  await desk.press("Enter", "n");
  await expectFocus(page, "Huomautus työtovereille");
  await desk.press("Escape");
  await expectFocus(page, "Keskustelu");

  await desk.press("/");
  await expectFocus(page, "Hae keskusteluista ja asiakkaista");
  await page.keyboard.type("petri");
  await desk.row(/Aino/).waitFor({ state: "detached" });
  await tabTo(page, /Petri/);
  await desk.press("Enter", "/", "Escape");
  await desk.row(/Aino/).waitFor();

  await desk.press("?");
  await expectFocus(page, "Sulje ikkuna");
  await desk.press("Escape");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.press("t");
  await page.getByText("Petri Salo, verkkosivun chat. Sinä hoidat.").waitFor();
  await expectFocus(page, "Vastaus asiakkaalle");
  await page.keyboard.type("Hei");
  await desk.press("Escape", "e");
  await expectFocus(page, "Asia on hoidettu");
  await desk.press("Escape");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.press("r");
  await expectFocus(page, "Vastaus asiakkaalle");
  expect(await desk.reply.inputValue()).toBe("Hei");

  await tabTo(page, /Oma valikko/, "Shift+Tab");
  await desk.press("Enter");
  await tabTo(page, /Näppäimet/);
  await desk.press("Enter");
  await expectFocus(page, "Sulje ikkuna");
  await desk.press("Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await tabTo(page, /Oma valikko/, "Shift+Tab");
  await desk.press("Enter");
  await tabTo(page, "Kirjaudu ulos");
  await desk.press("Enter");
  await expectFocus(page, "Sähköposti");
  expect(await focusLosses(page)).toEqual([]);
});
