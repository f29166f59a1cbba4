import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { files as bytes } from "../channels/fixtures/files.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { readAt, saidAt } from "./harness/thread.ts";
import { type Visit, fieldOf, pick, visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse(stageEnv);
  await hire({ url: addressOf(house) });
});
afterAll(() => house.kill());

const open = async () => visit(await windows.person(), house);
const file = (name: string, contentType: string, content: Uint8Array) => ({
  name,
  contentType,
  bytes: content,
});
const png = (name: string) => file(name, "image/png", bytes.png);

/** The customer can go on writing at once: the field has the focus and these words. */
async function expectReady(visited: Visit, text: string): Promise<void> {
  await expect.poll(() => fieldOf(visited)).toEqual({ isFocused: true, text });
}
const told = ({ chat }: Visit, words: string) =>
  chat.panel.getByRole("alert").filter({ hasText: words }).waitFor();

test("a message of 10,000 characters stays in the field with the reason, and one of exactly the limit goes", async () => {
  const visited = await open();
  const { chat, conversationId } = visited;
  const letter = "hyvä asiakaspalvelu, ".repeat(477).slice(0, 10_000);
  await chat.field.fill(letter);
  await told(visited, "Viesti on liian pitkä. Lyhennä sitä tai lähetä se osissa.");
  await chat.panel.getByText("Merkkejä jäljellä: -6000").waitFor();
  await chat.field.press("Enter");
  await expectReady(visited, letter);
  await chat.button("Lähetä").click();
  await expectReady(visited, letter);
  expect(await visited.own.count()).toBe(0);
  const fitting = `${"ääkkösiä ".repeat(444)}loppu`.slice(0, 4_000).padEnd(4_000, "ö");
  await chat.says(fitting);
  await expect.poll(() => saidAt(house, conversationId)).toEqual([fitting]);
  await expectReady(visited, "");
});

test("files that cannot be taken are named with the reason, the others go, and no text is lost", async () => {
  const visited = await open();
  const { chat, conversationId } = visited;
  await chat.field.fill("tässä laskut");
  await pick(
    visited,
    file("iso.png", "image/png", Buffer.alloc(6_000_000, bytes.png)),
    file("tyhjä.png", "image/png", Buffer.alloc(0)),
    file("kuvio.svg", "image/svg+xml", bytes.svg),
  );
  await chat.field.press("Enter");
  await told(visited, "iso.png: Tiedosto on liian suuri: yhteen viestiin mahtuu 5 Mt.");
  await told(visited, "kuvio.svg: Tällaista tiedostoa emme voi ottaa vastaan. Lähetä kuva tai PDF");
  await told(visited, "tyhjä.png: Tiedosto on tyhjä.");
  await expectReady(visited, "tässä laskut");
  expect(await visited.own.count()).toBe(0);

  await pick(visited, ...["1", "2", "3", "4", "5", "6"].map((name) => png(`${name}.png`)));
  await chat.field.press("Enter");
  await told(visited, "6.png: Viestiin mahtuu viisi tiedostoa.");
  await expectReady(visited, "");
  await expect.poll(() => filesAt(conversationId)).toEqual(["1.png", "2.png", "3.png", "4.png", "5.png"]);
  expect(await saidAt(house, conversationId)).toEqual(["tässä laskut"]);
});

test("a file that is not what it says is refused at its message, whose words come back; a phone's HEIC goes", async () => {
  const visited = await open();
  const { chat, conversationId } = visited;
  await chat.field.fill("katso kuva");
  await pick(visited, file("kuva.png", "image/png", bytes.svg));
  await chat.field.press("Enter");
  const failed = chat.log.getByRole("listitem").filter({ hasText: "katso kuva" });
  await failed.getByRole("alert").getByText("Tällaista tiedostoa emme voi ottaa vastaan.").waitFor();
  await failed.getByRole("button", { name: "Yritä uudelleen" }).click();
  await expectReady(visited, "katso kuva");
  expect(await visited.own.count()).toBe(0);
  // What phones tell of it: the ending only.
  await pick(visited, file("IMG_0001.HEIC", "application/octet-stream", bytes.heic));
  await chat.field.press("Enter");
  await chat.log.getByText("Kuva tuli perille.").waitFor();
  expect(await filesAt(conversationId)).toEqual(["IMG_0001.HEIC"]);
  await expectReady(visited, "");
});

const filesAt = async (conversationId: string) =>
  (await readAt(house, conversationId)).activities.flatMap(({ attachments = [] }) =>
    attachments.map(({ name }) => name),
  );

test("what comes while the panel is shut is counted, shown in short, and told in the title of a page out of sight", async () => {
  const visited = await open();
  const { page, chat } = visited;
  const title = await page.title();
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  const riikka = await comeToWork({ url: addressOf(house) }, agents[0]);
  await riikka.takes(visited);
  await chat.status.getByText("Riikka hoitaa asiaasi").waitFor();
  await chat.button("Pienennä keskustelu").click();
  await lookAway(visited, true);
  await riikka.replies(visited, "Lasku on nyt **oikein**.");
  await page.getByRole("button", { name: "Avaa keskustelu. Uusia viestejä: 1" }).waitFor();
  await page.getByRole("status").getByText("Lasku on nyt **oikein**.").waitFor();
  await expect.poll(() => page.title()).toBe(`(1) ${title}`);
  await lookAway(visited, false);
  await expect.poll(() => page.title()).toBe(title);
  await chat.launcher.click();
  await chat.log.getByText("Lasku on nyt **oikein**.").waitFor();
  await chat.button("Pienennä keskustelu").click();
  await page.getByRole("button", { name: "Avaa keskustelu", exact: true }).waitFor();
});

/** A window without a screen always believes to be seen. */
const lookAway = ({ page }: Visit, isAway: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, isAway);

test("an answer's link opens in a tab of its own, and whether it helped is told by one tap", async () => {
  const visited = await open();
  const { chat } = visited;
  await chat.says("voiko laskun eräpäivää muuttaa");
  const links = chat.log.getByRole("link");
  await links.first().waitFor();
  for (const link of await links.all())
    expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
      "_blank",
      "noopener noreferrer",
    ]);
  await chat.button("Auttoi").click();
  await chat.log.getByText("Hyvä, että siitä oli apua.").waitFor();
  expect(await chat.button("Auttoi").count()).toBe(0);
  await chat.says("miten ilmoitan muutosta");
  await chat.button("Ei auttanut").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await expectReady(visited, "");
});

test("the language the customer chooses is that of the widget, of the bot and of the desk, also after a reload", async () => {
  const visited = await open();
  const { page, chat, conversationId } = visited;
  await chat.field.fill("voiko laskun eräpäivää muuttaa");
  await chat.button(/^Kieli: Suomi/).click();
  await chat.button("Svenska").click();
  await expect.poll(() => chat.field.getAttribute("placeholder")).toBe("Skriv ett meddelande");
  expect(await chat.field.inputValue()).toBe("voiko laskun eräpäivää muuttaa");
  await chat.field.press("Enter");
  await chat.button("Det hjälpte").waitFor();
  await expect
    .poll(async () => (await readAt(house, conversationId)).status)
    .toMatchObject({ state: "bot", language: "sv" });
  await page.reload();
  await chat.launcher.click();
  await chat.button("Prata med en person").waitFor();
});

test("the customer saves the conversation as text, ends it, and is told how to go on", async () => {
  const visited = await open();
  const { page, chat } = visited;
  await chat.says("voiko laskun eräpäivää muuttaa");
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  await chat.field.fill("jäi kesken");
  await chat.button("Lisää toimintoja").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    chat.button("Tallenna keskustelu").click(),
  ]);
  expect(download.suggestedFilename()).toBe("Napavirta.txt");
  const saved = await text(await download.createReadStream());
  expect(saved).toMatch(
    /^Napavirta\n\n\d+\.\d+\.\d{4}\n\d+\.\d\d Botti: Hei, olen Napavirran botti\.[^]*\n\d+\.\d\d Sinä: voiko laskun eräpäivää muuttaa\n\d+\.\d\d Botti: Voit valita eräpäiväksi/,
  );
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await chat.button("Lisää toimintoja").click();
  await chat.button("Lopeta keskustelu").click();
  await chat.panel.getByText("Voit jatkaa myöhemmin kirjoittamalla tähän.").waitFor();
  await chat.button("Lopeta keskustelu").click();
  await chat.button("Puhu ihmiselle").waitFor();
  await expectReady(visited, "jäi kesken");
});
