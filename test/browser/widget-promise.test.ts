import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse(stageEnv);
  await hire({ url: addressOf(house) });
});
afterAll(() => house.kill());

test("what an agent promises stands with its time at the foot and in a card, and the newest card only has the time", async () => {
  const { page, chat, conversationId } = await visit(
    await windows.person({ reducedMotion: "reduce" }),
    house,
  );
  await chat.says("puhu ihmiselle");
  const riikka = await comeToWork({ url: addressOf(house) }, agents[0]);
  await riikka.takes({ conversationId });
  const hour = 3_600_000;
  const inHours = (n: number) => new Date(Math.ceil(Date.now() / hour) * hour + n * hour).toISOString();
  const what = { text: "Selvitän lukeman.", contact: "+358 40 555 0112" };
  await riikka.promises({ conversationId }, { ...what, dueAt: inHours(30) });
  await chat.status.getByText(/^Lupaus: (huomenna|\p{L}{2} \d+\.\d+\.(\d{4})?) klo\s\d+$/u).waitFor();
  await chat.status.getByText("Voit sulkea sivun, lupaus on voimassa").waitFor();
  const card = page.locator(".promise");
  await card.getByText("040 ••• ••12", { exact: false }).waitFor();
  const told = (await chat.status.locator("b").textContent())?.replace("Lupaus: ", "");
  expect(await card.locator(".due").textContent()).toBe(`${told} mennessä`);
  const barriers = inspect("lupaus-chat");
  await barriers.look(page, "promised");
  await riikka.promises({ conversationId }, { ...what, dueAt: inHours(26) });
  await expect
    .poll(async () => (await chat.status.locator("b").textContent())?.includes(told ?? ""))
    .toBe(false);
  await expect.poll(() => card.count()).toBe(1);
  expect(barriers.barriers).toEqual([]);
  expect(windows.errors()).toEqual([]);
});
