import { afterEach, beforeEach, expect, test } from "vitest";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { type Browser, type Tab, openBrowser } from "../fixtures/browser.ts";

let site: Site;
let browser: Browser;
let tab: Tab;
beforeEach(async () => {
  site = await openSite();
  browser = openBrowser(site.url);
  tab = browser.open();
  tab.chat.open();
  await tab.until(({ link, messages }) => link.value === "online" && messages.value.length === 1);
});
afterEach(async () => {
  browser.close();
  await site.close();
});

const conversation = () =>
  [...browser.storage.kept].flatMap(([key, value]) =>
    key.endsWith("|session") ? [JSON.parse(value) as { conversation: string; token: string }] : [],
  )[0] ?? { conversation: "", token: "" };
const asked = ["customer: voiko eräpäivää siirtää", "bot: Vastaus: Eräpäivän muutos."];
/** Waits until everything up to the answer is there, and looks that it is there once. */
async function isCaughtUp(one = tab) {
  await one.until(({ messages }) => messages.value.length >= 3);
  return one.texts().slice(1);
}
/** The same customer says something from elsewhere, so that only the line can tell it here. */
const sayElsewhere = (text: string) =>
  site.say({ conversationId: conversation().conversation, token: conversation().token }, text);

test("a socket that dies silently is left for a new one, with everything that was missed", async () => {
  browser.net.isDeaf = true;
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.passes(29_000);
  expect(tab.texts()).toHaveLength(1);
  browser.net.isDeaf = false;
  browser.passes(17_000);
  await tab.until(({ messages }) => messages.value.length === 3);
  await expect.poll(() => browser.askedFor("socket")).toBe(2);
});

test("a lost hint costs half a minute at the most: everything is read again by itself", async () => {
  browser.net.isDeaf = true;
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.passes(30_000);
  expect(await isCaughtUp()).toEqual(asked);
});

test("an answer that came through just before the network went is no proof for half a minute", async () => {
  browser.net.isDeaf = true;
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.net.isBelieved = false;
  tab.wakes();
  await isCaughtUp();
  browser.net.isDown = true;
  browser.passes(5_000);
  await expect.poll(() => tab.chat.link.value).toBe("offline");
});

test("a page that is looked at again reads at once", async () => {
  browser.net.isDeaf = true;
  await sayElsewhere("voiko eräpäivää siirtää");
  tab.wakes();
  expect(await isCaughtUp()).toEqual(asked);
});

test("a laptop that slept for a night listens again when it is opened", async () => {
  await browser.cutSockets();
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.clock.now += 10 * 3_600_000;
  tab.wakes();
  expect(await isCaughtUp()).toEqual(asked);
  await sayElsewhere("kiitos");
  await tab.until(({ messages }) => messages.value.length === 5);
});

test("where sockets are forbidden, all is read every five seconds", async () => {
  browser.net.noSockets = true;
  const again = tab.reloads();
  await again.until(({ link }) => link.value === "online");
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.passes(5_000);
  expect(await isCaughtUp(again)).toEqual(asked);
  again.chat.send("kiitos");
  await again.until(({ messages }) => messages.value.length === 5);
});

test("a ninth window doesn't fight for its place: it reads without a socket until it is looked at", async () => {
  const all = [tab];
  for (let at = 0; at < 8; at += 1) {
    const other = browser.open();
    await other.until(({ link }) => link.value === "online");
    all.push(other);
  }
  await expect.poll(() => browser.closedSockets()).toBe(1);
  await sayElsewhere("voiko eräpäivää siirtää");
  browser.passes(5_000);
  for (const one of all) await one.until(({ messages }) => messages.value.length === 3);
  expect(browser.askedFor("socket")).toBe(9);
});

test("a server that stops is come back to, without a word about it when it is quick", async () => {
  const links = new Set<string>();
  tab.chat.link.subscribe((link) => void links.add(link));
  const { port, house } = site;
  await site.close();
  site = await openSite({ house, port });
  await expect.poll(() => browser.closedSockets()).toBe(1);
  browser.passes(1_000);
  await expect.poll(() => browser.askedFor("socket")).toBe(2);
  await sayElsewhere("voiko eräpäivää siirtää");
  await tab.until(({ messages }) => messages.value.length === 3);
  expect([...links]).toEqual(["online"]);
});

test("a server that asks for quiet gets it, however often the page is looked at", async () => {
  browser.net.answer = () => new Response("{}", { status: 503, headers: { "retry-after": "40" } });
  tab.wakes();
  await tab.until(({ link }) => link.value === "offline");
  const before = browser.asked.length;
  for (let at = 0; at < 20; at += 1) {
    tab.wakes();
    browser.passes(1_900);
  }
  expect(browser.asked.length).toBe(before);
  expect(tab.chat.retryAt.value).toBe(browser.clock.now + 2_000);
  browser.net.answer = () => null;
  browser.passes(2_000);
  await tab.until(({ link }) => link.value === "online");
});

test("a request that hangs is given up after a quarter of a minute", async () => {
  browser.net.answer = (_, { signal }) =>
    new Promise((resolve) => signal?.addEventListener("abort", () => resolve(new Error("aborted"))));
  tab.wakes();
  browser.passes(14_999);
  await new Promise(setImmediate);
  expect(tab.chat.link.value).toBe("online");
  browser.passes(1);
  await tab.until(({ link }) => link.value === "offline");
});

test("a log put back from an older backup is read from where it ends now", async () => {
  for (const text of ["moi", "voiko eräpäivää siirtää"]) await sayElsewhere(text);
  await tab.until(({ messages }) => messages.value.length === 5);
  const { port } = site;
  await site.close();
  // The same thread, with nothing in it but the greeting.
  site = await openSite({ port });
  tab.wakes();
  await tab.until(({ link }) => link.value === "online");
  await expect.poll(() => browser.askedFor("POST conversations")).toBe(2);
  await sayElsewhere("uudestaan");
  tab.wakes();
  await tab.until(({ messages }) => messages.value.some(({ text }) => text === "uudestaan"));
});
