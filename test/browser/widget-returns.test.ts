import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { givenAgo, keepToken, saidAt } from "./harness/thread.ts";
import { visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse(stageEnv);
  await hire({ url: addressOf(house) });
});
afterAll(() => house.kill());
const dayMs = 24 * 3_600_000;

test("two tabs of one customer show one chat: what one sends both have once, what one reads is read in both, and each keeps its own draft", async () => {
  const person = await windows.person();
  const one = await visit(person, house);
  const other = await visit(person, house);
  expect(other.conversationId).toBe(one.conversationId);
  await one.chat.field.fill("luonnos yhdessä");
  await other.chat.says("kirjoitettu toisessa");
  await other.chat.field.fill("luonnos toisessa");
  await one.chat.says("kirjoitettu yhdessä");
  for (const { own } of [one, other])
    await expect
      .poll(async () => (await own.allTextContents()).toSorted())
      .toEqual(["kirjoitettu toisessa", "kirjoitettu yhdessä"]);
  expect(await other.chat.field.inputValue()).toBe("luonnos toisessa");

  await one.chat.field.fill("uusi luonnos yhdessä");
  await other.chat.field.fill("uusi luonnos toisessa");
  await one.page.reload();
  await one.chat.open();
  expect(await one.chat.field.inputValue()).toBe("uusi luonnos yhdessä");

  // Two questions that the bot did not understand have brought the matter to people.
  for (const { chat } of [one, other]) {
    await chat.status.getByText("Asiasi on jonossa").waitFor();
    await chat.button("Pienennä keskustelu").click();
  }
  const riikka = await comeToWork({ url: addressOf(house) }, agents[0]);
  await riikka.takes(one);
  await riikka.replies(one, "Katson asiaasi.");
  for (const { page } of [one, other])
    await page.getByRole("button", { name: "Avaa keskustelu. Uusia viestejä: 2" }).waitFor();
  await one.chat.launcher.click();
  await one.chat.log.getByText("Katson asiaasi.").waitFor();
  await other.page.getByRole("button", { name: "Avaa keskustelu", exact: true }).waitFor();
  expect(windows.errors()).toEqual([]);
});

describe("a customer who comes back", () => {
  test("five days later finds the same thread and the draft, though the token has expired", async () => {
    const person = await windows.person();
    const before = await visit(person, house);
    await before.chat.says("voiko laskun eräpäivää muuttaa");
    await before.chat.log.getByText("Voit valita eräpäiväksi").waitFor();
    await before.chat.field.fill("entä jos");
    await keepToken(before.page, (token) => givenAgo(token, 5 * dayMs));
    await before.page.close();
    const prepare = { time: Date.now() + 5 * dayMs };
    const after = await visit(person, house, { prepare: (page) => page.clock.install(prepare) });
    expect(after.conversationId).toBe(before.conversationId);
    await after.chat.log.getByText("Voit valita eräpäiväksi").waitFor();
    expect(await after.chat.field.inputValue()).toBe("entä jos");
    await after.chat.says("entä jos maksan osissa");
    await expect
      .poll(() => saidAt(house, before.conversationId))
      .toEqual(["voiko laskun eräpäivää muuttaa", "entä jos maksan osissa"]);
  });

  test.each([
    ["after months", (token: string) => givenAgo(token, 43 * dayMs)],
    ["with a token that was tampered with", (token: string) => `${token.slice(0, -4)}AAAA`],
  ])("%s begins anew, and what was written meanwhile and typed is not lost", async (_when, change) => {
    const person = await windows.person();
    const before = await visit(person, house);
    await before.chat.says("lähti ennen");
    await expect.poll(() => saidAt(house, before.conversationId)).toEqual(["lähti ennen"]);
    await person.setOffline(true);
    await before.chat.says("odottaa verkkoa");
    await before.chat.field.fill("kesken jäänyt");
    await keepToken(before.page, change);
    await before.page.close();
    await person.setOffline(false);
    const after = await visit(person, house);
    expect(after.conversationId).not.toBe(before.conversationId);
    await expect.poll(() => saidAt(house, after.conversationId)).toEqual(["odottaa verkkoa"]);
    expect(await after.own.allTextContents()).toEqual(["odottaa verkkoa"]);
    expect(await after.chat.field.inputValue()).toBe("kesken jäänyt");
    expect(await saidAt(house, before.conversationId)).toEqual(["lähti ennen"]);
  });
});

test("a browser that lets the page keep nothing chats all the same", async () => {
  const person = await windows.person();
  await person.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  const { chat, own } = await visit(person, house);
  await chat.says("voiko laskun eräpäivää muuttaa");
  await chat.log.getByText("Voit valita eräpäiväksi").waitFor();
  await chat.says("kiitos");
  await expect.poll(() => own.allTextContents()).toEqual(["voiko laskun eräpäivää muuttaa", "kiitos"]);
  expect(windows.errors()).toEqual([]);
});
