import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { hire } from "../stage/agent.ts";
import { useBrowser } from "./harness/browser.ts";
import { type Chat, chatOn } from "./harness/chat.ts";
import { type DeskWindow, deskOn, listenForSounds, look } from "./harness/desk.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const [riikka] = agents;
let server: Server;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  await hire({ url: addressOf(server) });
});
afterAll(() => server.kill());
const windows = useBrowser();

test("a customer's matter goes from the bot to an agent, to its end, back to the agent and to the bot", async () => {
  const [site, office] = [await windows.page(), await windows.page()];
  const [chat, desk] = [chatOn(site), deskOn(office)];
  await listenForSounds(office);
  await office.goto(`${addressOf(server)}/console`);
  await desk.signIn(riikka);
  await office.getByText("Kukaan ei odota.").waitFor();
  await look(office, false);

  await site.goto(addressOf(server));
  await chat.open();
  await askTheBot(chat);

  await desk.row(/Vieras/).waitFor();
  await expect.poll(() => office.title()).toBe("(1) Lupaus");
  await expect.poll(() => office.locator("html").getAttribute("data-sounds")).toBe("heard");
  await look(office, true);
  await expect.poll(() => office.title()).toBe("Lupaus");

  await desk.press("t");
  await takeAndReply(chat, desk);
  await noteAmongColleagues(chat, desk);
  await close(chat, desk);
  await comeBack(chat, desk);
  await giveBack(chat, desk);
  expect(windows.errors()).toEqual([]);
});

async function askTheBot(chat: Chat): Promise<void> {
  await chat.says("lasku");
  await chat.button("Lasku on suuri tai näyttää väärältä").click();
  await chat.log.getByText("Tavallista suuremman laskun syy").waitFor();
  await chat.button("Ei auttanut").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  expect(await chat.button("Puhu ihmiselle").count()).toBe(0);
}

async function takeAndReply(chat: Chat, desk: DeskWindow): Promise<void> {
  await chat.status.getByText("Riikka hoitaa asiaasi").waitFor();
  await chat.panel.getByText("Ihminen vastaa", { exact: true }).waitFor();
  await desk.log.getByText("lasku", { exact: true }).waitFor();
  const taken = desk.log.getByText("Riikka otti keskustelun. Asiakas odotti alle 1 min.");
  const told = desk.log.getByText("Riikka asiakaspalvelusta jatkaa tästä");
  await taken.waitFor();
  expect(await told.isVisible()).toBe(false);
  await taken.click();
  await told.waitFor();
  // It stands for some seconds after a key only.
  await Promise.all([
    chat.log.getByText("Riikka kirjoittaa").waitFor(),
    desk.reply.pressSequentially("Hei. Laskussa on kaksi kuukautta."),
  ]);
  await desk.press("Control+Enter");
  await chat.log.getByText("Hei. Laskussa on kaksi kuukautta.").waitFor();
  await chat.log.getByText("Riikka kirjoittaa").waitFor({ state: "detached" });
  await chat.says("Ahaa. Kiitos.");
  await desk.log.getByText("Ahaa. Kiitos.").waitFor();
}

async function noteAmongColleagues(chat: Chat, desk: DeskWindow): Promise<void> {
  await desk.press("Escape", "n");
  await desk.note.fill("Mittari luettiin myöhässä.");
  await desk.press("Control+Enter", "Escape");
  await desk.log.getByText("Mittari luettiin myöhässä.").waitFor();
  // What is said after the note has come: the note would have, too.
  await desk.press("r");
  await desk.reply.fill("Kerro, jos jokin jäi auki.");
  await desk.press("Control+Enter", "Escape");
  await chat.log.getByText("Kerro, jos jokin jäi auki.").waitFor();
  expect(await chat.log.textContent()).not.toContain("Mittari luettiin");
}

async function close(chat: Chat, desk: DeskWindow): Promise<void> {
  await desk.press("e");
  await desk.dialog.getByLabel("Vastausta ei tarvita").check();
  await desk.dialog.getByRole("button", { name: "Sulje keskustelu" }).click();
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log.getByText("Keskustelu suljettiin. Syy: Vastausta ei tarvita").waitFor();
  await chat.log.getByText("Merkitsimme asian hoidetuksi").waitFor();
  await chat.panel.getByText("Voit jatkaa kirjoittamalla", { exact: true }).waitFor();
  await chat.button("Puhu ihmiselle").waitFor();
}

async function comeBack(chat: Chat, desk: DeskWindow): Promise<void> {
  await chat.says("Vielä yksi asia: voinko maksaa osissa?");
  await chat.log.getByText("Viestisi meni samalle asiakaspalvelijalle.").waitFor();
  await chat.status.getByText("Riikka hoitaa asiaasi").waitFor();
  await desk.log.getByText("Vielä yksi asia: voinko maksaa osissa?").waitFor();
  await desk.press("r");
  await desk.reply.fill("Voit, teen siitä sopimuksen.");
  await desk.press("Control+Enter", "Escape");
  await chat.log.getByText("Voit, teen siitä sopimuksen.").waitFor();
}

async function giveBack(chat: Chat, desk: DeskWindow): Promise<void> {
  await desk.press("g");
  await desk.dialog.getByRole("button", { name: "Anna botille" }).click();
  await desk.log.getByText("Riikka antoi keskustelun botille.").waitFor();
  await chat.log.getByText("Botti jatkaa tästä.").waitFor();
  await chat.says("voiko laskun eräpäivää muuttaa");
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
}
