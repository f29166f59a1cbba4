import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startServer } from "../../../../bench/servers.ts";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { folderWith, goodFile } from "../../../content/folders.ts";
import { type Browser, type Tab, openBrowser } from "../fixtures/browser.ts";

let site: Site;
let browser: Browser;
let tab: Tab;
beforeEach(async () => {
  site = await openSite();
  browser = openBrowser(site.url);
  tab = await opened(browser);
});
afterEach(async () => {
  browser.close();
  await site.close();
});

async function opened(where: Browser): Promise<Tab> {
  const made = where.open();
  made.chat.open();
  await made.until(({ link }) => link.value === "online");
  return made;
}

const own = (from: Tab) => from.chat.messages.value.filter(({ author }) => author === "customer");
const states = (from: Tab) => own(from).map(({ text, sending }) => `${text}: ${sending}`);
const posts = () => browser.askedFor("POST conversations/ID/activities");
const refusing = (status: number, code: string | null, headers: Record<string, string> = {}) =>
  new Response(code === null ? "<html>" : JSON.stringify({ code, message: "", ref: "" }), {
    status,
    headers,
  });
const isPost = (path: string) => path.endsWith("/activities");

describe("the network is off", () => {
  test("two messages written meanwhile reach the house once and in order", async () => {
    browser.net.isDown = true;
    await browser.cutSockets();
    tab.chat.send("ensimmäinen");
    tab.chat.send("toinen");
    await tab.until(({ link }) => link.value === "offline");
    browser.passes(60_000);
    await tab.until(({ retryAt }) => retryAt.value !== null);
    expect(states(tab)).toEqual(["ensimmäinen: sending", "toinen: sending"]);
    browser.net.isDown = false;
    tab.wakes();
    await tab.until(() => states(tab).join() === "ensimmäinen: sent,toinen: sent");
    await tab.until(({ messages }) => messages.value.at(-1)?.author === "bot");
    expect(own(tab).map(({ text }) => text)).toEqual(["ensimmäinen", "toinen"]);
    expect([...browser.storage.kept.keys()].filter((key) => key.includes("|out "))).toEqual([]);
  });

  test("it is said when the next try comes, later each time, and the try comes by itself", async () => {
    browser.net.isDown = true;
    tab.chat.send("moi");
    const waits: number[] = [];
    for (let at = 0; at < 8; at += 1) {
      await tab.until(({ retryAt }) => retryAt.value !== null);
      waits.push((tab.chat.retryAt.value ?? 0) - browser.clock.now);
      browser.passes(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([750, 1_500, 3_000, 6_000, 12_000, 22_500, 22_500, 22_500]);
    browser.net.isDown = false;
    await tab.until(({ retryAt }) => retryAt.value !== null);
    browser.passes(22_500);
    await tab.until(() => states(tab)[0] === "moi: sent");
    expect(tab.chat.link.value).toBe("online");
  });

  test("a page that is closed and opened again sends what was written, under the same key", async () => {
    browser.net.isDown = true;
    tab.chat.send("jää talteen");
    const [{ id } = { id: "" }] = own(tab);
    const again = tab.reloads();
    expect(own(again)).toMatchObject([{ id, sending: "sending" }]);
    await again.until(({ link }) => link.value === "offline");
    browser.net.isDown = false;
    again.wakes();
    await again.until(() => own(again)[0]?.sending === "sent");
    expect(own(again)).toMatchObject([{ id }]);
  });
});

describe("an answer that got lost", () => {
  test("costs nothing: the message is sent again with its key and stands there once", async () => {
    browser.net.loses = isPost;
    browser.net.isDeaf = true;
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ link }) => link.value === "offline");
    browser.net.loses = () => false;
    browser.net.isDeaf = false;
    browser.passes(1_000);
    await tab.until(({ messages }) => messages.value.length === 3);
    expect(states(tab)).toEqual(["voiko eräpäivää siirtää: sent"]);
  });

  test("a server that is killed and started again has every message once, whatever it was doing", async () => {
    const faq = folderWith({ "invoices.yaml": goodFile("due-date", "Laskun eräpäivä") });
    const server = await startServer("src/main.ts", { FAQ_DIR: faq });
    const there = openBrowser(`http://127.0.0.1:${server.port}`, { now: Date.now() });
    const window = await opened(there);
    window.chat.send("ensimmäinen");
    await server.stop("SIGKILL");
    window.chat.send("toinen");
    await window.until(({ link }) => link.value === "offline");
    const next = await server.again();
    window.wakes();
    await window.until(
      () => own(window).length === 2 && own(window).every(({ sending }) => sending === "sent"),
    );
    await window.until(({ messages }) => messages.value.at(-1)?.author === "bot");
    expect(states(window)).toEqual(["ensimmäinen: sent", "toinen: sent"]);
    there.close();
    await next.kill();
  });
});

describe("a server that has too much to do", () => {
  test.each([
    [503, "busy", "7", 7_000],
    [429, "too-many", "3", 3_000],
    [502, null, "", 750],
  ])("%d %s: the message waits as long as asked, and the line stays up", async (status, code, after, ms) => {
    browser.net.answer = (path, { method }) =>
      method === "POST" && isPost(path) ? refusing(status, code, { "retry-after": after }) : null;
    tab.chat.send("moi");
    tab.chat.send("vielä");
    await tab.until(() => posts() === 1);
    await new Promise(setImmediate);
    browser.passes(ms - 1);
    expect([posts(), tab.chat.link.value]).toEqual([1, "online"]);
    browser.net.answer = () => null;
    browser.passes(1);
    await tab.until(() => states(tab).join() === "moi: sent,vielä: sent");
  });
});

describe("a message that will never be taken", () => {
  test("is shown as failed with the reason, and those behind it go on", async () => {
    let isFirst = true;
    browser.net.answer = (path, { method }) => {
      if (!isFirst || method !== "POST" || !isPost(path)) return null;
      isFirst = false;
      return refusing(400, "text-missing");
    };
    site.house.clock.now += 1_000;
    tab.chat.send("outo");
    tab.chat.send("tavallinen");
    await tab.until(() => states(tab).join() === "outo: failed,tavallinen: sent");
    expect(own(tab)[0]?.failure).toBe("text-missing");
    tab.chat.retry(own(tab)[0]?.id ?? "");
    await tab.until(() => own(tab).every(({ sending }) => sending === "sent"));
    expect(own(tab).map(({ text }) => text)).toEqual(["tavallinen", "outo"]);
  });

  test("is refused by something on the way that doesn't say why: it fails too, and can be thrown away", async () => {
    browser.net.answer = (path, { method }) =>
      method === "POST" && isPost(path) ? refusing(403, null) : null;
    tab.chat.send("<script>");
    await tab.until(() => own(tab)[0]?.failure === "http-403");
    tab.chat.discard(own(tab)[0]?.id ?? "");
    expect(own(tab)).toEqual([]);
    expect(tab.chat.link.value).toBe("online");
  });

  test("of 10,000 characters is never sent, and its text comes back to be shortened", async () => {
    const letter = "pitkä ".repeat(1_667).trim();
    tab.chat.draft.value = letter;
    tab.chat.send(letter);
    expect(own(tab)).toMatchObject([{ text: letter, sending: "failed", failure: "text-too-long" }]);
    expect([tab.chat.draft.value, posts()]).toEqual(["", 0]);
    tab.chat.retry(own(tab)[0]?.id ?? "");
    expect([own(tab), tab.chat.draft.value]).toEqual([[], letter]);
  });

  test("because the server denies the thread again and again fails in the end, without a storm", async () => {
    browser.net.answer = (path, { method }) =>
      method === "POST" && isPost(path) ? refusing(403, "bad-token") : null;
    tab.chat.send("moi");
    const failure = () => {
      browser.passes(4_000);
      return own(tab)[0]?.failure;
    };
    await expect.poll(failure).toBe("bad-token");
    expect(posts()).toBe(5);
  });
});
