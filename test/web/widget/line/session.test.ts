import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Site, identitySecret, openSite, secret, userIn } from "../../../channels/fixtures/site.ts";
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

async function opened(options = {}, where = browser): Promise<Tab> {
  const tab = where.open(options);
  tab.chat.open();
  await tab.until(({ link }) => link.value === "online");
  return tab;
}
const answered = (tab: Tab) => tab.until(({ messages }) => messages.value.at(-1)?.author === "bot");
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const tokens = () =>
  [...browser.storage.kept]
    .filter(([key]) => key.endsWith("|session"))
    .map(([, value]) => JSON.parse(value) as { token: string });
const hour = 3_600_000;
const pass = (ms: number) => {
  site.house.clock.now += ms;
  browser.clock.now += ms;
};

describe("a customer who comes back", () => {
  test("finds everything on page load, without a click, and a draft too", async () => {
    const tab = await opened();
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 3);
    tab.chat.draft.value = "entä jos";
    const said = tab.texts();
    const again = tab.reloads();
    await again.until(({ messages }) => messages.value.length === 3);
    expect(again.texts()).toEqual(said);
    expect(again.chat.draft.value).toBe("entä jos");
    expect(browser.askedFor("POST tokens/generate")).toBe(1);
  });

  test.each([13, 29 * 24])("after %d hours goes on with a fresh token", async (hours) => {
    const tab = await opened();
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 3);
    tab.closes();
    pass(hours * hour);
    const again = browser.open();
    await again.until(({ messages }) => messages.value.length === 3);
    expect([browser.askedFor("POST tokens/refresh"), browser.askedFor("POST tokens/generate")]).toEqual([
      1, 1,
    ]);
  });

  test("after months asks for nothing until the click, and then begins anew with what was typed", async () => {
    const tab = await opened();
    tab.chat.draft.value = "vielä yksi asia";
    tab.closes();
    pass(40 * 24 * hour);
    const again = browser.open();
    await again.until(({ link }) => link.value === "new");
    expect(browser.askedFor("POST tokens/generate")).toBe(1);
    again.chat.open();
    await again.until(({ link }) => link.value === "online");
    expect(again.texts()).toHaveLength(1);
    expect(again.chat.draft.value).toBe("vielä yksi asia");
  });

  test("to a server that knows the token no more gets a new thread, and a waiting message goes there", async () => {
    const tab = await opened();
    tab.chat.send("voiko eräpäivää siirtää");
    await tab.until(({ messages }) => messages.value.length === 3);
    browser.net.isDown = true;
    tab.chat.send("kirjoitettu ennen");
    const other = await openSite({ house: site.house });
    // Another data folder has another secret: every token of before is a forgery to it.
    browser.net.answer = (_, { headers }) =>
      JSON.stringify(headers ?? {}).includes(tokens()[0]?.token ?? "none") &&
      browser.askedFor("POST tokens/generate") === 1
        ? json(403, { code: "bad-token", message: "" })
        : null;
    const again = tab.reloads();
    await again.until(({ link }) => link.value === "offline");
    browser.net.isDown = false;
    again.wakes();
    await again.until(({ messages }) =>
      messages.value.some(({ author, sending }) => author === "customer" && sending === "sent"),
    );
    await answered(again);
    expect(again.texts().slice(0, 2)).toEqual([
      expect.stringMatching(/^bot: /),
      "customer: kirjoitettu ennen",
    ]);
    await other.close();
  });

  test("to a server whose data is gone begins again under the same token", async () => {
    const tab = await opened();
    const port = site.port;
    await site.close();
    tab.closes();
    site = await openSite({ port });
    const again = browser.open();
    again.chat.send("onko siellä ketään");
    await again.until(({ messages }) => messages.value.length >= 3);
    expect(browser.askedFor("POST tokens/generate")).toBe(1);
  });

  test("through a portal that answers everything with a page of its own loses nothing", async () => {
    const tab = await opened();
    const before = tokens();
    browser.net.answer = () => new Response("<html>Kirjaudu verkkoon</html>", { status: 200 });
    const again = tab.reloads();
    await again.until(({ link }) => link.value === "offline");
    browser.net.answer = () => new Response("<html>Forbidden</html>", { status: 403 });
    again.wakes();
    await again.until(({ retryAt }) => retryAt.value !== null);
    expect(tokens()).toEqual(before);
    browser.net.answer = () => null;
    again.wakes();
    await again.until(({ link }) => link.value === "online");
    expect(tokens()).toHaveLength(1);
  });
});

describe("a token", () => {
  test("is renewed before it runs out, while the page just stands there", async () => {
    await opened();
    pass(8 * hour);
    browser.passes(30_000);
    await expect.poll(() => browser.askedFor("POST tokens/refresh")).toBeGreaterThan(0);
  });

  test("that ran out in a sleeping tab is renewed when the customer is back, and nothing is said of it", async () => {
    const tab = await opened();
    const links = new Set<string>();
    tab.chat.link.subscribe((link) => void links.add(link));
    pass(14 * hour);
    tab.wakes();
    tab.chat.send("moi taas");
    await answered(tab);
    await tab.until(({ messages }) => messages.value.length === 3);
    expect([...links]).toEqual(["online"]);
  });

  test("is of use to its own server only", async () => {
    await opened();
    const tab = browser.open({ server: "https://muu.example" });
    expect(tab.chat.link.value).toBe("new");
  });

  test("comes from the site's own address when it has one", async () => {
    browser.net.answer = async (path, { method }) => {
      if (path !== "/chat-token") return null;
      expect(method).toBe("POST");
      const given = await site.call("POST", "tokens/generate", {
        bearer: secret,
        body: { user: { id: "asiakas-7" } },
      });
      return json(200, given.body);
    };
    const tab = await opened({ tokenUrl: "https://www.napavirta.example/chat-token" });
    expect(userIn(tokens()[0]?.token ?? "").user).toBe("asiakas-7");
    expect(tab.texts()).toHaveLength(1);
  });

  test("that the site's own address denies leaves the page refused, and nobody asks again", async () => {
    browser.net.answer = (path) => (path === "/chat-token" ? json(401, {}) : null);
    const tab = browser.open({ tokenUrl: "https://www.napavirta.example/chat-token" });
    tab.chat.open();
    await tab.until(({ link }) => link.value === "refused");
    expect(browser.waiting()).toBe(0);
  });
});

describe("a page that may not chat here", () => {
  test("is told so once, and asks no more, whatever happens", async () => {
    const elsewhere = openBrowser(site.url);
    elsewhere.net.answer = async (path, init) => {
      const sent = await site.call("POST", path.replace("/v3/directline/", ""), {
        origin: "https://muu.example",
        body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      });
      return json(sent.status, sent.body);
    };
    const tab = elsewhere.open();
    tab.chat.open();
    await tab.until(({ link }) => link.value === "refused");
    tab.chat.send("moi");
    for (let at = 0; at < 5; at += 1) {
      tab.wakes();
      elsewhere.passes(60_000);
    }
    expect([elsewhere.asked, elsewhere.waiting()]).toEqual([["POST tokens/generate"], 0]);
    expect(tab.chat.messages.value).toMatchObject([{ text: "moi", sending: "sending" }]);
    elsewhere.close();
  });
});

describe("who is signed in on the site", () => {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");
  const identity = (sub: string, more: object = {}) => {
    const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub, exp: Math.floor(site.house.clock.now / 1_000) + 300, ...more })}`;
    return `${signed}.${createHmac("sha256", identitySecret).update(signed).digest("base64url")}`;
  };

  test("is known to the server by the signature", async () => {
    await opened({ identity: identity("asiakas-ä-1") });
    expect(userIn(tokens()[0]?.token ?? "").user).toBe("id:asiakas-ä-1");
    expect(browser.warnings).toEqual([]);
  });

  test("has a thread of one's own: nobody reads on in that of who used the browser before", async () => {
    const first = await opened({ identity: identity("yksi") });
    first.chat.send("minun asiani");
    first.chat.draft.value = "salainen";
    await first.until(({ messages }) => messages.value.length >= 3);
    first.closes();
    const second = browser.open({ identity: identity("kaksi") });
    expect([second.chat.link.value, second.chat.draft.value]).toEqual(["new", ""]);
    const nobody = browser.open();
    expect(nobody.chat.link.value).toBe("new");
    const back = browser.open({ identity: identity("yksi") });
    await back.until(({ messages }) => messages.value.some(({ text }) => text === "minun asiani"));
  });

  test.each([
    ["with a signature that has run out", () => identity("yksi", { exp: 1 })],
    ["with another's signature", () => `${identity("yksi").slice(0, -3)}abc`],
    ["with something that is no signature", () => "höpö"],
  ])("%s chats as a visitor, and the site's developer is told", async (_, made) => {
    const tab = await opened({ identity: made() });
    expect(tab.texts()).toHaveLength(1);
    expect(browser.warnings).toEqual([expect.stringContaining("identity")]);
    expect(userIn(tokens()[0]?.token ?? "").user).toMatch(/^dl_/);
  });
});
