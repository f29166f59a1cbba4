import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { files } from "../../../channels/fixtures/files.ts";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { type Browser, type Tab, openBrowser } from "../fixtures/browser.ts";

let site: Site;
let browser: Browser;
beforeEach(async () => {
  site = await openSite();
  browser = openBrowser(site.url);
});
afterEach(async () => {
  browser.close();
  await site.close();
});

const isOnline = ({ chat }: Tab) => chat.link.value === "online";
const own = (tab: Tab) => tab.chat.messages.value.filter(({ author }) => author === "customer");
const posts = () => browser.askedFor("POST conversations/ID/activities");

async function two(): Promise<readonly [Tab, Tab]> {
  const one = browser.open();
  one.chat.open();
  await one.until(() => isOnline(one));
  const other = browser.open();
  await other.until(() => isOnline(other));
  return [one, other];
}

describe("two tabs", () => {
  test("opened at once share one thread", async () => {
    const tabs = [browser.open(), browser.open()];
    for (const tab of tabs) tab.chat.open();
    for (const tab of tabs) await tab.until(() => isOnline(tab) && tab.texts().length === 1);
    expect(browser.askedFor("POST tokens/generate")).toBe(1);
    expect(tabs[1]?.chat.messages.value).toEqual(tabs[0]?.chat.messages.value);
  });

  test("of which one begins to chat both show it", async () => {
    const silent = browser.open();
    const one = browser.open();
    one.chat.open();
    one.chat.send("voiko eräpäivää siirtää");
    await one.until(({ messages }) => messages.value.length === 3);
    await silent.until(({ messages }) => messages.value.length === 3);
    expect(silent.texts()).toEqual(one.texts());
  });

  test("show each other's messages while they are still on their way, and send each once", async () => {
    const [one, other] = await two();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    browser.net.answer = async (path, { method }) => {
      if (method === "POST" && path.endsWith("/activities")) await gate;
      return null;
    };
    one.chat.send("ensimmäisestä");
    await other.until(() => own(other)[0]?.sending === "sending");
    other.chat.send("toisesta");
    release();
    for (const tab of [one, other])
      await tab.until(() => own(tab).length === 2 && own(tab).every(({ sending }) => sending === "sent"));
    expect(one.chat.messages.value).toEqual(other.chat.messages.value);
    expect(own(one).map(({ text }) => text)).toEqual(["ensimmäisestä", "toisesta"]);
    expect(posts()).toBe(2);
  });

  test("in a browser without locks may both send a message, and it stands there once", async () => {
    const [one, other] = await two();
    browser.locks = false;
    browser.net.isDown = true;
    await browser.cutSockets();
    one.chat.send("moi");
    await one.until(({ retryAt }) => retryAt.value !== null);
    browser.net.isDown = false;
    one.wakes();
    other.wakes();
    for (const tab of [one, other]) await tab.until(({ messages }) => messages.value.length === 3);
    expect([own(one).length, own(other).length]).toEqual([1, 1]);
  });

  test("have one unread count: what was seen in one is seen in the other", async () => {
    const [one, other] = await two();
    expect([one.chat.unread.value.length, other.chat.unread.value.length]).toEqual([1, 1]);
    one.chat.seen();
    await other.until(({ unread }) => unread.value.length === 0);
    one.chat.send("voiko eräpäivää siirtää");
    await other.until(({ unread }) => unread.value.length === 1);
    expect(one.reloads().chat.unread.value).toEqual([]);
  });

  test("keep a draft each, and a new tab begins with the last one", async () => {
    const [one, other] = await two();
    one.chat.draft.value = "ensimmäisessä";
    other.chat.draft.value = "toisessa";
    expect(one.reloads().chat.draft.value).toBe("ensimmäisessä");
    expect(browser.open().chat.draft.value).toBe("toisessa");
    other.chat.send("toisessa");
    other.closes();
    expect(browser.open().chat.draft.value).toBe("");
  });

  test("of which one sends what it has typed leave the other's draft where it is", async () => {
    const [one, other] = await two();
    one.chat.draft.value = "lähtee heti";
    other.chat.draft.value = "jää vielä";
    one.chat.send("lähtee heti");
    expect(one.reloads().chat.draft.value).toBe("");
    other.dies();
    expect(browser.open().chat.draft.value).toBe("jää vielä");
  });

  test("speak one language", async () => {
    const [one, other] = await two();
    one.chat.setLanguage("sv");
    await other.until(({ language }) => language.value === "sv");
    expect(browser.open().chat.language.value).toBe("sv");
  });

  test("one of which was closed while it was sending: the other brings it there", async () => {
    const [one, other] = await two();
    browser.net.isDown = true;
    one.chat.send("jään kesken");
    await other.until(() => own(other).length === 1);
    one.closes();
    browser.net.isDown = false;
    browser.passes(30_000);
    await other.until(() => own(other)[0]?.sending === "sent");
    await other.until(({ messages }) => messages.value.at(-1)?.author === "bot");
    expect(own(other).map(({ text }) => text)).toEqual(["jään kesken"]);
  });

  test("keep a file with the tab that has it, and its message in both", async () => {
    const [one, other] = await two();
    browser.net.isDown = true;
    one.chat.attach([new File([files.png], "kuva.png", { type: "image/png" })], "kuva");
    await other.until(() => own(other).length === 1);
    await one.until(({ link }) => link.value === "offline");
    browser.net.isDown = false;
    other.wakes();
    one.wakes();
    for (const tab of [one, other])
      await tab.until(() => own(tab)[0]?.files[0]?.url?.startsWith("http") === true);
    expect(browser.askedFor("POST conversations/ID/upload")).toBe(2);
  });
});
