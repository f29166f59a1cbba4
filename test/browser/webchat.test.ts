import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { billPicture } from "../stage/picture.ts";
import { useBrowser } from "./harness/browser.ts";
import { deskOn, letIn } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const [riikka] = agents;
let server: Server;
let url: string;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  url = addressOf(server);
  await hire({ url });
});
afterAll(() => server.kill());
const windows = useBrowser();

/** Microsoft's client repeats each line for screen readers, so that everything is there twice. */
const said = (page: Page, text: string) => page.getByText(text).first();

async function openWebChat(page: Page): Promise<void> {
  await page.goto(`${url}/webchat`);
  await said(page, "Hei, olen Napavirran botti.").waitFor();
}

async function ask(page: Page, text: string): Promise<void> {
  const box = page.getByPlaceholder("Kirjoita viestisi");
  await box.fill(text);
  await box.press("Enter");
}

const tap = (page: Page, name: string) => page.getByRole("toolbar").getByRole("button", { name }).click();

test("a customer of Microsoft's Web Chat is greeted, asks, is answered, and finds it all after a reload", async () => {
  const page = await windows.page();
  await openWebChat(page);
  await ask(page, "voiko laskun eräpäivää muuttaa");
  await said(page, "Voit valita eräpäiväksi").waitFor();
  await page.reload();
  await said(page, "Voit valita eräpäiväksi").waitFor();
  expect(windows.errors()).toEqual([]);
});

test("a customer of Web Chat taps an option, sends a picture to a person, and reads the person's answer", async () => {
  const [page, office] = [await windows.page(), await windows.page()];
  const opened = page.waitForResponse((answer) => answer.url().endsWith("/v3/directline/conversations"));
  await openWebChat(page);
  const { conversationId } = (await (await opened).json()) as { conversationId: string };
  await ask(page, "lasku");
  await tap(page, "Lasku on suuri tai näyttää väärältä");
  await said(page, "Tavallista suuremman laskun syy").waitFor();
  await tap(page, "Puhu ihmiselle");
  await said(page, "Asiasi on nyt asiakaspalvelun jonossa.").waitFor();

  const agent = await comeToWork({ url }, riikka);
  await agent.takes({ conversationId });
  await said(page, "Riikka asiakaspalvelusta jatkaa tästä").waitFor();
  await agent.replies({ conversationId }, "Lähetätkö kuvan laskusta?");
  await said(page, "Lähetätkö kuvan laskusta?").waitFor();
  await sendPicture(page);

  await letIn(office.context(), url, riikka);
  await office.goto(`${url}/console#/mine`);
  await deskOn(office)
    .row(/Vieras/)
    .click();
  await seePicture(office);
  expect(windows.errors()).toEqual([]);
});

/** Sends the picture of a bill by Web Chat's own button, and sees it in the window as the server gives it back. */
async function sendPicture(page: Page): Promise<void> {
  const { name, contentType, bytes } = billPicture();
  const choosing = page.waitForEvent("filechooser");
  await page.getByTitle("Lataa tiedosto palvelimeen").click();
  await (await choosing).setFiles({ name, mimeType: contentType, buffer: Buffer.from(bytes) });
  // Its sign that it has read the file: what is sent before goes without.
  await page.locator(".webchat__attachment-icon--checked").waitFor();
  await page.getByRole("button", { name: "Lähetä", exact: true }).click();
  await seePicture(page);
}

/** Waits until the picture has not only a place but is there. */
async function seePicture(page: Page): Promise<void> {
  const picture = page.getByAltText(/lasku-marraskuu/);
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBe(360);
}
