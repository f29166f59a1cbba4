import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationsAnswer } from "../../src/console/protocol.ts";
import { addresses } from "../channels/email/post-office.ts";
import { aMail } from "../channels/email/mails.ts";
import { agents } from "../stage/house.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type DeskWindow, deskOn, letIn } from "./harness/desk.ts";
import { openPromisedHouse, type PromisedHouse } from "./harness/promised.ts";
import { visit } from "./harness/visit.ts";

/*
 * Promises from the customer's evening to their end, with everything real but the time: server, browser, mail and mailbox. Each
 * test has an evening of its own, and the next morning.
 */
const [riikka] = agents;
const minute = 60_000;
let house: PromisedHouse;
beforeAll(async () => {
  house = await openPromisedHouse();
});
afterAll(() => house.end());
const windows = useBrowser();

/** A window that shows the house's time. */
async function windowNow(options: Parameters<typeof windows.person>[0] = {}) {
  const window = await windows.person({ reducedMotion: "reduce", ...options });
  await house.clock.wind(window);
  return window;
}

/** In the evening somebody asks for a person, and the bot agrees with them how they will hear; then they leave. Answers the chat's id. */
async function books(name: string, way: "Sähköposti" | "Puhelin", contact: string): Promise<string> {
  house.toEvening();
  const window = await windowNow();
  const { chat, conversationId } = await visit(window, house.server);
  await chat.says("haluan puhua ihmiselle");
  await chat.log.getByText("Mikä on nimesi?").waitFor();
  await chat.says(name);
  await chat.button(way).click();
  await chat.log
    .getByText(way === "Puhelin" ? "Mikä on puhelinnumerosi?" : "Mikä on sähköpostisi?")
    .waitFor();
  await chat.says(contact);
  if (way === "Puhelin") {
    await chat.log.getByText("Milloin sopii?").waitFor();
    await chat.button(/klo 8/).first().click();
  }
  await chat.log.getByText("Sovittu", { exact: false }).waitFor();
  await window.close();
  return conversationId;
}

/** The mail to this address with such a subject, once it has come. */
async function mailTo(address: string, about: RegExp) {
  const found = () => house.mails(address).find(({ subject = "" }) => about.test(subject));
  await expect.poll(found).toBeDefined();
  const mail = found();
  return { text: mail?.text ?? "", to: addresses(mail?.replyTo)[0] ?? "" };
}

const linkIn = (words: string): string => /https?:\S+\/c\/[\w-]+/.exec(words)?.[0] ?? "";

/** The customer's own page, on a telephone. */
async function pageAt(link: string): Promise<Page> {
  const page = await (await windowNow({ viewport: phone })).newPage();
  await page.goto(link);
  return page;
}

/** What stands there before it is unfolded. */
const reads = (page: Page, words: RegExp) => page.getByText(words).first().waitFor();

/** Riikka comes to work and opens the matter of this chat. */
async function atDesk(chat: string): Promise<{ readonly page: Page; readonly desk: DeskWindow }> {
  const window = await windowNow();
  await letIn(window, house.url, riikka);
  const list = await window.request.get(`${house.url}/console/api/conversations?view=open`);
  const { conversations } = (await list.json()) as ConversationsAnswer;
  const id = conversations.find((one) => one.channelConversationId === chat)?.id ?? "";
  const page = await window.newPage();
  await page.goto(`${house.url}/console#/c/${id}`);
  const desk = deskOn(page);
  await desk.log.getByText("haluan puhua ihmiselle").waitFor();
  return { page, desk };
}

async function takes({ page, desk }: Awaited<ReturnType<typeof atDesk>>): Promise<void> {
  await page.locator(".log").focus();
  await desk.press("t");
  await desk.reply.waitFor();
}

/** Answers when the reply is in the store: its mail is counted from then. */
async function replies({ page, desk }: Awaited<ReturnType<typeof atDesk>>, text: string): Promise<void> {
  await desk.reply.fill(text);
  const [answer] = await Promise.all([
    page.waitForResponse(/\/reply$/),
    desk.press("Control+Enter", "Escape"),
  ]);
  expect(answer.ok()).toBe(true);
  await desk.log.getByText(text).waitFor();
}

async function keeps({ page, desk }: Awaited<ReturnType<typeof atDesk>>, note: string): Promise<void> {
  await page.locator(".log").focus();
  await desk.press("l", "Enter");
  await desk.dialog.getByLabel("Mitä tehtiin", { exact: false }).fill(note);
  await desk.dialog.getByRole("button", { name: "Merkitse pidetyksi" }).click();
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log.getByText(`Lupaus merkittiin pidetyksi. ${note}`).waitFor();
}

async function closes({ page, desk }: Awaited<ReturnType<typeof atDesk>>): Promise<void> {
  await page.locator(".log").focus();
  await desk.press("e");
  await desk.dialog.getByRole("button", { name: "Sulje keskustelu" }).click();
  await desk.log.getByText("Keskustelu suljettiin.", { exact: false }).waitFor();
}

test("booked at night, confirmed by mail, kept in the morning: the customer's page and a mail say so", async () => {
  const address = "maija@esimerkki.example";
  const chat = await books("Maija Esimerkki", "Sähköposti", address);
  const { text } = await mailTo(address, /^Lupaus: .*klo \d+ mennessä$/);
  const before = await pageAt(linkIn(text));
  await before.getByRole("heading", { name: "Hei Maija, tässä asiasi" }).waitFor();
  await before.getByText("Saat vastauksen osoitteeseen m•••@esimerkki.example.").waitFor();

  house.toMorning();
  const office = await atDesk(chat);
  await takes(office);
  await replies(office, "Hei Maija. Lasku on nyt korjattu.");
  await keeps(office, "Lasku on korjattu.");
  await mailTo(address, /^Vastaus on valmis$/);
  house.clock.set(house.clock.now() + 3 * minute);
  const answered = await mailTo(address, /^Riikka asiakaspalvelusta vastasi sinulle$/);
  expect(answered.text).toContain("Hei Maija. Lasku on nyt korjattu.");
  const after = await pageAt(linkIn(text));
  await reads(after, /^Lupaus pidettiin/);
  await closes(office);
  await after.reload();
  await after.getByText("Hoidettu", { exact: true }).waitFor();
  await reads(after, /^Lupaus pidettiin/);
  expect(windows.errors()).toEqual([]);
});

test("nobody keeps it in time: the house says so once with a new time, and after that a person gives it", async () => {
  const address = "eero@esimerkki.example";
  const chat = await books("Eero Esimerkki", "Sähköposti", address);
  const { text } = await mailTo(address, /^Lupaus: /);
  house.toMorning();
  house.clock.set(house.clock.now() + 4 * 60 * minute);
  await mailTo(address, /^Emme pitäneet lupausta. Uusi aika: .* mennessä$/);
  const page = await pageAt(linkIn(text));
  await page.getByText("emmekä pitäneet lupausta. Pahoittelemme.", { exact: false }).first().waitFor();
  await page.getByRole("heading", { name: "Uusi aika" }).waitFor();

  house.clock.set(house.clock.now() + 3 * 60 * minute);
  const office = await atDesk(chat);
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByText("Ihminen antaa uuden ajan").count();
    })
    .toBe(1);
  expect(house.mails(address)).toHaveLength(2);
  await takes(office);
  const card = office.page.getByRole("article", { name: /^Lupaus: / });
  await card.getByRole("button", { name: "Siirrä aikaa" }).click();
  const tomorrow = new Date(house.clock.now() + 24 * 60 * minute).toISOString().slice(0, 10);
  await office.desk.dialog.getByLabel("Uusi aika").fill(`${tomorrow}T14:00`);
  await office.desk.dialog.getByLabel("Syy asiakkaalle").fill("Mittari luetaan huomenna.");
  await office.desk.dialog.getByRole("button", { name: "Siirrä aikaa" }).click();
  const moved = await mailTo(address, /^Uusi aika: .* mennessä$/);
  expect(moved.text).toContain("Mittari luetaan huomenna.");
  await keeps(office, "Luettu.");
  await mailTo(address, /^Vastaus on valmis$/);
  await page.reload();
  await reads(page, /^Teimme luvatun/);
  expect(windows.errors()).toEqual([]);
});

test("whom three calls do not reach reads of each on the phone, and that it ended", async () => {
  const number = "+358405550112";
  const chat = await books("Onni Esimerkki", "Puhelin", "040 555 0112");
  await expect.poll(() => house.messages(number)).toHaveLength(1);
  const link = linkIn(house.messages(number)[0] ?? "");
  house.toMorning();
  const office = await atDesk(chat);
  await takes(office);
  const card = office.page.getByRole("article", { name: /^Lupaus: / });
  for (const nth of [1, 2, 3]) {
    await card.getByRole("button", { name: "Ei vastannut" }).click();
    await expect.poll(() => house.messages(number).length).toBe(1 + nth);
  }
  await card.waitFor({ state: "detached" });
  const told = house.messages(number);
  for (const words of told.slice(1, 3))
    expect(words).toContain("emme tavoittaneet sinua. Soitamme uudelleen");
  expect(told[3]).toContain("emme soita enää tästä asiasta");
  const page = await pageAt(link);
  await page.getByText("Soitimme 3 kertaa", { exact: false }).first().waitFor();
  await page.getByText("Emme tavoittaneet sinua").first().waitFor();
  expect(windows.errors()).toEqual([]);
});

test("what the customer answers by mail stands in the matter, and who takes it up answers by mail", async () => {
  const address = "venla@esimerkki.example";
  const chat = await books("Venla Esimerkki", "Sähköposti", address);
  const { to } = await mailTo(address, /^Lupaus: /);
  const from = `Venla Esimerkki <${address}>`;
  house.mailbox.arrives(aMail({ to, from, text: "Lukema on 4711.\r\n\r\n> Sovittu, Venla." }));
  await expect.poll(() => house.mailbox.read()).toEqual([true]);
  house.toMorning();
  const office = await atDesk(chat);
  await office.desk.log.getByText("Lukema on 4711.").waitFor();
  await takes(office);
  await replies(office, "Kiitos, kirjasin lukeman 4711.");
  house.clock.set(house.clock.now() + 3 * minute);
  const { text } = await mailTo(address, /^Riikka asiakaspalvelusta vastasi sinulle$/);
  expect(text).toContain("Kiitos, kirjasin lukeman 4711.");
  await keeps(office, "Lukema kirjattu.");
  expect(windows.errors()).toEqual([]);
});
