import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { billPicture } from "../stage/picture.ts";
import { useBrowser } from "./harness/browser.ts";
import { type Chat, chatOn } from "./harness/chat.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { keptIn, saidAt } from "./harness/thread.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.kill());

interface Visit {
  readonly page: Page;
  readonly chat: Chat;
  readonly conversation: string;
}

/** A visitor who has opened the chat, on a page whose clock can be turned. */
async function visit(prepare: (page: Page) => Promise<void> = async () => {}): Promise<Visit> {
  const page = await windows.page({ reducedMotion: "reduce" });
  await page.clock.install();
  await prepare(page);
  await page.goto(addressOf(house));
  const chat = chatOn(page);
  await chat.open();
  return { page, chat, conversation: (await keptIn(page)).conversation };
}

/** The customer's own lines in the log, in order. */
const own = ({ page, chat }: Visit) =>
  chat.log.getByRole("listitem").filter({ has: page.getByText("Sinä", { exact: true }) });
const state = (visited: Visit) => own(visited).locator(".state").last();

async function expectOnce(visited: Visit, texts: readonly string[]): Promise<void> {
  await expect.poll(() => saidAt(house, visited.conversation)).toEqual(texts);
  const shown = own(visited).locator(".said");
  await expect.poll(() => shown.allTextContents()).toEqual(texts);
}

test("a server that is killed while the customer types and sends takes nothing: the draft stays, each message arrives once, in order", async () => {
  const visited = await visit();
  const { page, chat } = visited;
  await chat.says("yksi ennen kaatumista");
  await house.stop("SIGKILL");
  await chat.field.pressSequentially("kaksi kaatumisen ");
  await page.clock.fastForward(16_000);
  await chat.status.getByText("Yhteys on poikki").waitFor();
  await chat.field.pressSequentially("aikana");
  expect(await chat.field.inputValue()).toBe("kaksi kaatumisen aikana");
  await chat.field.press("Enter");
  await chat.says("kolme");
  await chat.field.pressSequentially("neljäs on kes");
  await expect.poll(() => state(visited).textContent()).toBe("Lähetetään");
  house = await house.again();
  await page.clock.fastForward(31_000);
  await expectOnce(visited, ["yksi ennen kaatumista", "kaksi kaatumisen aikana", "kolme"]);
  await chat.status.getByText("Yhteys on poikki").waitFor({ state: "detached" });
  await chat.field.pressSequentially("ken");
  expect(await chat.field.inputValue()).toBe("neljäs on kesken");
});
