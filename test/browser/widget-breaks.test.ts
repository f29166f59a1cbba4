import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { billPicture } from "../stage/picture.ts";
import { useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { givenAgo, keepToken, keptIn, saidAt } from "./harness/thread.ts";
import { type Visit, fieldOf, pick, visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse(stageEnv);
  await hire({ url: addressOf(house) });
});
afterAll(() => house.kill());

const isOff = (visited: Visit) => visited.chat.status.getByText("Yhteys on poikki");
/** Where the newest of the customer's messages is on its way. */
const state = ({ chat }: Visit) => chat.log.locator(".state").last();

async function expectOnce(visited: Visit, texts: readonly string[]): Promise<void> {
  await expect.poll(() => saidAt(house, visited.conversationId)).toEqual(texts);
  await expect.poll(() => visited.own.allTextContents()).toEqual(texts);
}

test("a server that is killed while the customer types and sends takes nothing: the draft stays, each message arrives once, in order", async () => {
  const person = await windows.person();
  const visited = await visit(person, house, { prepare: (page) => page.clock.install() });
  const { page, chat } = visited;
  await chat.says("yksi ennen kaatumista");
  await house.stop("SIGKILL");
  await chat.field.pressSequentially("kaksi kaatumisen ");
  await page.clock.fastForward(16_000);
  await isOff(visited).waitFor();
  await page.keyboard.type("aikana");
  expect(await fieldOf(visited)).toEqual({ isFocused: true, text: "kaksi kaatumisen aikana" });
  await page.keyboard.press("Enter");
  await chat.says("kolme");
  await chat.field.pressSequentially("neljäs on kes");
  await expect.poll(() => state(visited).textContent()).toBe("Lähetetään");
  house = await house.again();
  await page.clock.fastForward(31_000);
  await expectOnce(visited, ["yksi ennen kaatumista", "kaksi kaatumisen aikana", "kolme"]);
  await isOff(visited).waitFor({ state: "detached" });
  await page.keyboard.type("ken");
  expect(await fieldOf(visited)).toEqual({ isFocused: true, text: "neljäs on kesken" });
});

test("two messages written during a minute without network wait under a bar that says so, and arrive once, in order", async () => {
  const person = await windows.person();
  const visited = await visit(person, house, { prepare: (page) => page.clock.install() });
  const { page, chat } = visited;
  await person.setOffline(true);
  await isOff(visited).waitFor();
  await chat.status.getByText("Viestisi lähtevät, kun yhteys palaa").waitFor();
  await chat.says("eka ilman verkkoa");
  await chat.says("toka ilman verkkoa");
  await page.clock.fastForward(60_000);
  await isOff(visited).waitFor();
  await expect.poll(() => state(visited).textContent()).toBe("Lähetetään");
  expect(await saidAt(house, visited.conversationId)).toEqual([]);
  await person.setOffline(false);
  await expectOnce(visited, ["eka ilman verkkoa", "toka ilman verkkoa"]);
  await isOff(visited).waitFor({ state: "detached" });
  expect(await fieldOf(visited)).toEqual({ isFocused: true, text: "" });
});

test("who opens the chat while the server cannot be reached writes all the same, and is greeted and answered when it can", async () => {
  const page = await windows.page();
  await page.clock.install();
  await page.route("**/v3/directline/**", (route) => route.abort());
  await page.goto(addressOf(house));
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.status.getByText("Yhteys on poikki").waitFor();
  await chat.says("voiko laskun eräpäivää muuttaa");
  await page.unroute("**/v3/directline/**");
  await page.clock.fastForward(31_000);
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  await chat.log.getByText("Hei, olen Napavirran botti.").waitFor();
  const { conversation } = await keptIn(page);
  expect(await saidAt(house, conversation)).toEqual(["voiko laskun eräpäivää muuttaa"]);
});

test("a laptop that has slept for hours on a dead line and an expired token shows all that was said meanwhile when it wakes", async () => {
  const lines = new Set<{ isDead: boolean }>();
  const person = await windows.person();
  const visited = await visit(person, house, {
    prepare: async (page) => {
      await page.clock.install();
      await page.routeWebSocket(/\/stream/, (socket) => {
        const line = { isDead: false };
        lines.add(line);
        socket.connectToServer().onMessage((frame) => {
          if (!line.isDead) socket.send(frame);
        });
      });
    },
  });
  const { page, chat } = visited;
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await chat.field.fill("luonnos ennen unta");
  // It stays open as far as the browser can tell, and nothing comes through it any more. Asleep it doesn't look by itself either.
  await page.clock.pauseAt(Date.now() + 10_000);
  for (const line of lines) line.isDead = true;
  const riikka = await comeToWork({ url: addressOf(house) }, agents[0]);
  await riikka.takes(visited);
  for (const text of ["Hei.", "Katson laskun.", "Se on nyt oikein."]) await riikka.replies(visited, text);
  expect(await chat.log.getByText("Se on nyt oikein.").count()).toBe(0);
  await keepToken(page, (token) => givenAgo(token, 13 * 3_600_000));
  await page.clock.fastForward("13:00:00");
  await page.clock.resume();
  await chat.log.getByText("Se on nyt oikein.").waitFor();
  const said = chat.log.getByRole("listitem").filter({ hasText: "Riikka" }).locator("div");
  expect(await said.allTextContents()).toEqual(["Hei.", "Katson laskun.", "Se on nyt oikein."]);
  await chat.status.getByText("Riikka hoitaa asiaasi").waitFor();
  await riikka.replies(visited, "Onko muuta?");
  await chat.log.getByText("Onko muuta?").waitFor();
  expect(await fieldOf(visited)).toEqual({ isFocused: true, text: "luonnos ennen unta" });
});

test("a picture whose sending breaks off is sent again by itself, and is there once", async () => {
  const person = await windows.person();
  const visited = await visit(person, house, { prepare: (page) => page.clock.install() });
  const { page, chat } = visited;
  // The server has it, and its answer never comes back.
  await page.route(
    "**/upload",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await pick(visited, billPicture());
  await chat.says("tässä lasku");
  await page.clock.fastForward(31_000);
  await chat.log.getByText("Kuva tuli perille.").waitFor();
  await expectOnce(visited, ["tässä lasku"]);
  expect(await chat.log.getByRole("link", { name: "lasku-marraskuu.png" }).count()).toBe(1);
});

test("a picture that never gets through is kept at its message, and goes by a click", async () => {
  const person = await windows.person();
  const visited = await visit(person, house, { prepare: (page) => page.clock.install() });
  const { page, chat } = visited;
  await page.route("**/upload", (route) => route.abort());
  await pick(visited, billPicture());
  await chat.field.press("Enter");
  const again = chat.button("Yritä uudelleen");
  await expect
    .poll(async () => {
      await page.clock.fastForward(31_000);
      return again.count();
    })
    .toBe(1);
  await page.unroute("**/upload");
  await again.click();
  await chat.log.getByText("Kuva tuli perille.").waitFor();
  await expect.poll(() => chat.log.getByRole("link", { name: "lasku-marraskuu.png" }).count()).toBe(1);
});
