import { afterEach, expect, test } from "vitest";
import { makeCustomerPages } from "../../src/customer/pages.ts";
import type { ServiceDescription } from "../../src/domain/service/description.ts";
import type { Service } from "../../src/domain/service/service.ts";
import { at, day, except, hour, office } from "../domain/service/fixtures.ts";
import { openHouse } from "../server/fixtures/house.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function opened(service: Service, moment = "2026-11-25 12:00") {
  const clock = { now: at(moment) };
  const pages = makeCustomerPages({ knowledge: () => ({ service }), now: () => clock.now, css: "a{}" });
  const house = await openHouse({ routes: pages.routes, policies: pages.policies });
  closers.push(() => house.close());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}${path}`, { headers: { "accept-language": "", ...headers } });
  return {
    clock,
    ask,
    page: async (query = "", headers = {}) => (await ask(`/service${query}`, headers)).text(),
    told: async (query = "") => (await (await ask(`/service.json${query}`)).json()) as ServiceDescription,
  };
}

const same = (text: string) => ({ fi: text, sv: text, en: text });
const full: Service = office({
  covers: [{ fi: "Laskut", sv: "Fakturor", en: "Invoices" }],
  notOurs: [{ what: same("<Verkko>"), who: same('"Verkkoyhtiö"'), link: "https://verkko.example/?a=1&b=2" }],
  channels: [
    { id: "chat", name: same("Chat"), role: "solve", link: null, firstWordMs: hour / 4 },
    { id: "mail", name: same("Posti"), role: "guide", link: "mailto:a@napavirta.example", firstWordMs: null },
  ],
  holidays: [{ day: day("2026-12-24"), name: { fi: "jouluaatto", sv: "julafton" } }],
  exceptions: [{ ...except("2026-11-25", { kind: "closes", atMs: 14 * hour }), reason: { fi: "koulutus" } }],
});

test("the page tells in the customer's language what is covered, who else helps, when people answer and where", async () => {
  const { page } = await opened(full);
  const fi = await page();
  expect(fi).toContain('<html lang="fi">');
  for (const words of [
    "Asiakaspalvelu on nyt auki. Se sulkeutuu poikkeuksellisesti tänään klo 14. Syy: koulutus.",
    "<li>Laskut</li>",
    "ma–pe",
    "klo 8–16",
    "klo 9–15",
    "la–su",
    "to 24.12.",
    "jouluaatto",
    "Ihminen vastaa aukioloaikana 15 minuutissa.",
  ])
    expect(fi).toContain(words);
  expect(await page("?lang=sv")).toMatch(/Kundtjänsten är öppen nu\.[^]*Fakturor[^]*mån–fre[^]*tors 24\.12/);
  expect(await page("?lang=en")).toMatch(/Customer service is open now\.[^]*Invoices[^]*9:00–15:00/);
});

test("what an owner writes is text, never markup, and links stay whole", async () => {
  const { page } = await opened(full);
  expect(await page()).toContain(
    '<li>&lt;Verkko&gt;. <a href="https://verkko.example/?a=1&amp;b=2">Asiaa hoitaa &quot;Verkkoyhtiö&quot;</a></li>',
  );
});

test("the browser's language counts until the customer chooses another", async () => {
  const { page } = await opened(full);
  expect(await page("", { "accept-language": "de, sv-FI;q=0.9, fi;q=0.5" })).toContain('lang="sv"');
  expect(await page("?lang=en", { "accept-language": "sv" })).toContain('<html lang="en">');
  expect(await page("?lang=xx&utm=1", { "accept-language": "xx" })).toContain('<html lang="fi">');
});

test("the page takes no script and is framed by nobody", async () => {
  const { ask } = await opened(full);
  const answer = await ask("/service");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'self';.*frame-ancestors 'none'/,
  );
  expect((await answer.text()).toLowerCase()).not.toMatch(/<script| on[a-z]+=/);
  expect(await (await ask("/service.css")).text()).toBe("a{}");
});

test("the chat window gets the same as data, and sees the doors close", async () => {
  const { told, clock, ask } = await opened(full);
  expect(await told("?lang=fi")).toMatchObject({
    language: "fi",
    now: { open: true, opens: null, closes: "tänään klo 14", reason: "koulutus" },
    hours: [
      {
        team: "Asiakaspalvelu",
        answersIn: "fi",
        rows: [
          { days: "ma–pe", hours: "8–16" },
          { days: "la–su", hours: null },
        ],
      },
      {
        answersIn: "sv",
        rows: [
          { days: "ma–pe", hours: "9–15" },
          { days: "la–su", hours: null },
        ],
      },
    ],
    differentDays: [
      { day: "ke 25.11.", hours: "8–14", why: "koulutus" },
      { day: "to 24.12.", hours: null, why: "jouluaatto" },
    ],
  });
  clock.now = at("2026-11-25 14:00");
  expect((await told("?lang=fi")).now).toMatchObject({
    open: false,
    opens: "huomenna klo 8",
    reason: "koulutus",
  });
  expect((await ask("/service.json")).headers.get("access-control-allow-origin")).toBe("*");
});

test("a house that has described nothing shows a page without empty headings", async () => {
  const { page, told } = await opened({ ...office(), teams: [] });
  expect((await told()).now).toBeNull();
  expect(await page()).not.toMatch(/<h2>|kiinni|auki/);
});
