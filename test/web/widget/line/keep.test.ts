import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, openSite } from "../../../channels/fixtures/site.ts";
import { makeKeep } from "../../../../src/web/widget/line/keep.ts";
import { type Browser, makeStorage, openBrowser } from "../fixtures/browser.ts";

describe("what is kept", () => {
  test("in a storage that got full is the newest all the same, as long as the page lives", () => {
    const storage = makeStorage();
    const keep = makeKeep(
      "a|",
      storage.seenBy(() => {}),
    );
    keep.write("one", "old");
    storage.refuses = true;
    keep.write("one", "new");
    keep.write("two", { deep: [1] });
    expect([keep.read("one"), keep.read("two"), [...keep.names()].sort()]).toEqual([
      "new",
      { deep: [1] },
      ["one", "two"],
    ]);
    storage.refuses = false;
    keep.write("one", "newer");
    expect([keep.read("one"), storage.kept.get("a|one")]).toEqual(["newer", '"newer"']);
    keep.write("two", null);
    expect([keep.read("two"), keep.names()]).toEqual([null, ["one"]]);
  });

  test("without any storage lives in memory", () => {
    const keep = makeKeep("a|", null);
    keep.write("one", 1);
    expect([keep.read("one"), keep.read("none"), keep.names()]).toEqual([1, null, ["one"]]);
  });

  test("by others under other names is not looked at", () => {
    const storage = makeStorage();
    storage.kept.set("b|one", "1").set("theirs", "2");
    expect(
      makeKeep(
        "a|",
        storage.seenBy(() => {}),
      ).names(),
    ).toEqual([]);
  });
});

describe("a chat", () => {
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

  test("in a browser that keeps nothing works as long as the page lives", async () => {
    browser.storage.refuses = true;
    const tab = browser.open();
    tab.chat.open();
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 3);
    tab.chat.seen();
    expect(tab.chat.unread.value).toEqual([]);
    expect(browser.storage.kept.size).toBe(0);
  });

  test.each([
    ["half a word", '{"tok'],
    ["a number", "7"],
    ["a list", "[[]]"],
    ["an empty thing", "{}"],
    ["nothing", "null"],
  ])("finds %s where its own should be, and goes on", async (_, odd) => {
    const first = browser.open();
    first.chat.open();
    first.chat.draft.value = "luonnos";
    first.chat.send("moi");
    first.chat.setLanguage("sv");
    await first.until(
      ({ messages, status }) => messages.value.length === 3 && status.value.language === "sv",
    );
    first.chat.seen();
    first.closes();
    const [base = ""] = [...browser.storage.kept.keys()].map((key) => key.slice(0, key.lastIndexOf("|") + 1));
    for (const name of ["session", "seen", "draft", "language", "out key-1", "out x"])
      browser.storage.kept.set(base + name, odd);
    const tab = browser.open();
    tab.chat.open();
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 3);
    expect(tab.texts()).toEqual([
      expect.any(String),
      "customer: voiko eräpäivää siirtää",
      expect.stringMatching(/^bot: /),
    ]);
    expect([tab.chat.draft.value, tab.chat.language.value]).toEqual(["", "fi"]);
  });
});
