import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { type Browser, openBrowser } from "../fixtures/browser.ts";

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

describe("a new visitor", () => {
  test("costs the server nothing before the first click, and is greeted after it", async () => {
    const tab = browser.open();
    expect(tab.chat.link.value).toBe("new");
    expect([browser.asked, browser.waiting()]).toEqual([[], 0]);
    tab.chat.open();
    expect(tab.chat.link.value).toBe("connecting");
    await tab.until(({ link }) => link.value === "online");
    expect(tab.chat.messages.value).toMatchObject([{ author: "bot", say: "greeting", sending: null }]);
    expect(tab.chat.unread.value).toHaveLength(1);
  });

  test("reads a message at once, and the answer with its buttons after it", async () => {
    const tab = browser.open();
    tab.chat.open();
    tab.chat.draft.value = "voiko eräpäivää siirtää";
    tab.chat.send("voiko eräpäivää siirtää");
    expect(tab.chat.messages.value).toMatchObject([{ text: "voiko eräpäivää siirtää", sending: "sending" }]);
    expect(tab.chat.draft.value).toBe("");
    const { id } = tab.chat.messages.value[0] ?? { id: "" };
    await tab.until(({ messages }) => messages.value.length === 3);
    expect(tab.chat.messages.value).toMatchObject([
      { say: "greeting" },
      { id, author: "customer", sending: "sent" },
      {
        author: "bot",
        say: "answer",
        markdown: true,
        options: expect.arrayContaining([{ title: "E-laskun tilaus", name: "entry" }]),
      },
    ]);
    expect(tab.chat.status.value).toEqual({ state: "bot", agent: null, language: "fi" });
  });
});
