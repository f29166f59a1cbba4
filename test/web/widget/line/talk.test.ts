import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

async function opened(): Promise<Tab> {
  const tab = browser.open();
  tab.chat.open();
  await tab.until(({ link }) => link.value === "online");
  return tab;
}
const posts = () => browser.askedFor("POST conversations/ID/activities");
const threadOf = () => {
  const [, kept = "{}"] = [...browser.storage.kept].find(([key]) => key.endsWith("|session")) ?? [];
  return (JSON.parse(kept) as { conversation: string }).conversation;
};

/** The customer has asked for a person, and Riikka has taken the matter. */
async function withRiikka(): Promise<{
  readonly tab: Tab;
  readonly says: (text: string) => Promise<unknown>;
}> {
  const tab = await opened();
  tab.chat.send("haluan puhua ihmiselle");
  await tab.until(({ status }) => status.value.state === "queued");
  const agent = await site.house.hires("Riikka Esimerkki");
  const { id } = await site.house.matter(threadOf());
  await site.house.act({ kind: "take", conversation: id, agent });
  await tab.until(({ status }) => status.value.state === "with-agent");
  return { tab, says: (text) => site.house.act({ kind: "reply", conversation: id, agent, text } as never) };
}
const riikkaWrites = () =>
  site.typing.tell({ from: "agent", channel: "directline", channelThreadId: threadOf(), name: "Riikka" });

describe("a new visitor", () => {
  test("costs the server nothing before the first click, and is greeted after it", async () => {
    const tab = browser.open();
    tab.wakes();
    browser.passes(120_000);
    expect([tab.chat.link.value, browser.asked, browser.waiting()]).toEqual(["new", [], 0]);
    tab.chat.open();
    expect(tab.chat.link.value).toBe("connecting");
    await tab.until(({ link }) => link.value === "online");
    expect(tab.chat.messages.value).toMatchObject([{ author: "bot", say: "greeting", sending: null }]);
  });

  test("reads a message at once, and the answer with its buttons after it", async () => {
    const tab = browser.open();
    tab.chat.open();
    tab.chat.draft.value = "voiko eräpäivää siirtää ";
    tab.chat.send("voiko eräpäivää siirtää ");
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
        blocks: expect.arrayContaining([expect.objectContaining({ kind: "paragraph" })]),
        options: expect.arrayContaining([{ title: "E-laskun tilaus", name: "entry" }]),
      },
    ]);
    expect(tab.chat.status.value).toEqual({ state: "bot", agent: null, promise: null, language: "fi" });
  });

  test("who taps a button keeps what is typed; empty words are no message", async () => {
    const tab = await opened();
    tab.chat.draft.value = "olin juuri";
    tab.chat.send("Puhu ihmiselle");
    tab.chat.send("  \n ");
    await tab.until(({ status }) => status.value.state === "queued");
    expect(tab.chat.draft.value).toBe("olin juuri");
    expect(posts()).toBe(1);
  });
});

test.each([-400, 400])("a computer whose clock is %d days off shows all in the right order", async (days) => {
  browser.clock.now += days * 86_400_000;
  const tab = await opened();
  browser.net.isDown = true;
  tab.chat.send("moi");
  expect(tab.texts().at(-1)).toBe("customer: moi");
  await tab.until(({ link }) => link.value === "offline");
  browser.net.isDown = false;
  tab.wakes();
  await tab.until(({ messages }) => messages.value.length === 3);
  expect(tab.chat.messages.value.map(({ author }) => author)).toEqual(["bot", "customer", "bot"]);
  expect(tab.chat.messages.value.every(({ at }) => Math.abs(at - site.house.clock.now) < 1_000)).toBe(true);
  tab.chat.seen();
  expect(tab.chat.unread.value).toEqual([]);
});

describe("an agent", () => {
  test("stands under the first name, with what is unread until the customer looks", async () => {
    const { tab, says } = await withRiikka();
    tab.chat.seen();
    expect(tab.chat.unread.value).toEqual([]);
    await says("Hei, katson asiaa.");
    await tab.until(({ unread }) => unread.value.length === 1);
    expect(tab.chat.unread.value).toMatchObject([
      { author: "agent", name: "Riikka", text: "Hei, katson asiaa." },
    ]);
    expect(tab.chat.status.value.agent).toBe("Riikka");
    tab.chat.send("kiitos");
    await tab.until(({ messages }) => messages.value.at(-1)?.sending === "sent");
    expect(tab.chat.unread.value).toHaveLength(1);
  });

  test("is seen writing for six seconds, or until the words are there", async () => {
    const { tab, says } = await withRiikka();
    riikkaWrites();
    await tab.until(({ agentTyping }) => agentTyping.value);
    browser.passes(5_999);
    expect(tab.chat.agentTyping.value).toBe(true);
    browser.passes(1);
    expect(tab.chat.agentTyping.value).toBe(false);
    riikkaWrites();
    await tab.until(({ agentTyping }) => agentTyping.value);
    await says("Hei");
    await tab.until(({ messages }) => messages.value.at(-1)?.text === "Hei");
    expect(tab.chat.agentTyping.value).toBe(false);
  });

  test("is told that the customer writes, every three seconds at most, and the bot is not", async () => {
    const tab = await opened();
    tab.chat.typing();
    expect(posts()).toBe(0);
    const { tab: second } = await withRiikka();
    const before = posts();
    const told: string[] = [];
    site.typing.subscribe(({ from }) => void told.push(from));
    for (let at = 0; at < 30; at += 1) {
      second.chat.typing();
      browser.passes(100);
    }
    second.chat.typing();
    await expect.poll(() => told).toEqual(["customer", "customer"]);
    expect(posts() - before).toBe(2);
  });
});

describe("the language", () => {
  test("is the page's, then the house's once it speaks to the customer, then the customer's own choice", async () => {
    const tab = browser.open({ language: "en" });
    tab.chat.open();
    await tab.until(({ link }) => link.value === "online");
    expect([tab.chat.language.value, tab.chat.status.value.language]).toEqual(["en", "en"]);
    tab.chat.send("beställa e-faktura");
    await tab.until(({ language }) => language.value === "sv");
    tab.chat.setLanguage("fi");
    expect(tab.chat.language.value).toBe("fi");
    await tab.until(({ status }) => status.value.language === "fi");
    const other = browser.open({ language: "en" });
    expect(other.chat.language.value).toBe("fi");
  });

  test("of each line stays the one it was said in, whatever is spoken later and after a reload", async () => {
    const tab = browser.open({ language: "en" });
    tab.chat.open();
    await tab.until(({ messages }) => messages.value.length === 1);
    tab.chat.send("beställa e-faktura");
    await tab.until(({ messages, language }) => messages.value.length === 3 && language.value === "sv");
    tab.chat.setLanguage("fi");
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 5);
    const spoken = ({ chat }: typeof tab) => chat.messages.value.map(({ at }) => chat.languageAt(at));
    expect(spoken(tab)).toEqual(["en", "sv", "sv", "fi", "fi"]);
    const later = browser.open({ language: "en" });
    await later.until(({ messages }) => messages.value.length === 5);
    expect(spoken(later)).toEqual(["en", "sv", "sv", "fi", "fi"]);
  });

  test("chosen without a network is told when there is one, the last choice only, and holds till then", async () => {
    const tab = await opened();
    browser.net.isDown = true;
    for (const language of ["sv", "en", "sv"] as const) tab.chat.setLanguage(language);
    await tab.until(({ link }) => link.value === "offline");
    const before = posts();
    browser.net.isDown = false;
    tab.wakes();
    await tab.until(({ status }) => status.value.language === "sv");
    expect([tab.chat.language.value, posts() - before]).toEqual(["sv", 1]);
    expect(tab.texts()).toHaveLength(1);
  });
});

test("a customer who ends the chat reads that it is over, and goes on in the same thread by writing", async () => {
  const { tab } = await withRiikka();
  tab.chat.end();
  await tab.until(({ status }) => status.value.state === "closed");
  expect(tab.chat.messages.value.at(-1)).toMatchObject({ say: "ended" });
  const thread = threadOf();
  tab.chat.send("voiko eräpäivää siirtää");
  await tab.until(({ status }) => status.value.state !== "closed");
  expect(threadOf()).toBe(thread);
});
