import { afterEach, expect, test } from "vitest";
import { makeServicePages } from "../../src/customer/pages.ts";
import type { ServiceAnswer } from "../../src/customer/protocol.ts";
import type { Service } from "../../src/domain/service/service.ts";
import { at, day, everyDay, except, hour, office, stretch } from "../domain/service/fixtures.ts";
import { openHouse } from "../server/fixtures/house.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function opened(service: Service, moment = "2026-11-25 12:00") {
  const clock = { now: at(moment) };
  const pages = makeServicePages({ knowledge: () => ({ service }), now: () => clock.now, css: "a{}" });
  const house = await openHouse({ routes: pages.routes, policies: pages.policies });
  closers.push(() => house.close());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}${path}`, { headers: { "accept-language": "", ...headers } });
  return {
    clock,
    ask,
    page: async (query = "", headers = {}) => (await ask(`/service${query}`, headers)).text(),
    told: async (query = "") => (await (await ask(`/service.json${query}`)).json()) as ServiceAnswer,
  };
}

const same = (text: string) => ({ fi: text, sv: text, en: text });
const full: Service = office({
  name: "Napavirta",
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
  expect(await page("?lang=en")).toMatch(
    /Customer service is open now\.[^]*Invoices[^]*Customer service:\s+in Finnish[^]*9:00–15:00/,
  );
});

test("the firm's name stands in the head and in the title, where its owner has written it", async () => {
  const { page } = await opened(full);
  expect(await page()).toMatch(/<title>Palvelu, Napavirta<\/title>[^]*<p class="house">Napavirta<\/p>/);
  const nameless = await opened(office());
  expect(await nameless.page()).toMatch(/<title>Palvelu<\/title>(?![^]*class="house")/);
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

test("the chat window is told in sentences whether it is open, until when, and when it opens", async () => {
  const { told, clock } = await opened(office());
  const now = async (moment: string, lang = "fi") => {
    clock.now = at(moment);
    return (await told(`?lang=${lang}`)).told.now;
  };
  expect(await now("2026-11-25 12:00")).toBe("Asiakaspalvelu on nyt auki. Se sulkeutuu tänään klo 16.");
  expect(await now("2026-11-25 12:00", "sv")).toBe("Kundtjänsten är öppen nu. Den stänger i dag kl. 15.");
  expect(await now("2026-11-27 16:00")).toBe("Asiakaspalvelu on nyt kiinni. Se avautuu ma 30.11. klo 8.");
  const always = await opened(
    office({ teams: [{ id: "a", name: same("A"), hours: { fi: everyDay(stretch(0, 24)) } }] }),
  );
  expect((await always.told()).told.now).toBe("Asiakaspalvelu on nyt auki.");
});

test("what differs today is told once, with the reason, also on a holiday and before a late opening", async () => {
  const { told, clock } = await opened({
    ...full,
    holidays: [{ day: day("2026-11-26"), name: { fi: "juhlapäivä" } }],
    exceptions: [...full.exceptions, except("2026-11-27", { kind: "opens", atMs: 10 * hour })],
  });
  const saidOn = async (moment: string) => {
    clock.now = at(moment);
    const { now, today } = (await told()).told;
    return [now, today];
  };
  expect(await saidOn("2026-11-25 12:00")).toEqual([
    "Asiakaspalvelu on nyt auki. Se sulkeutuu poikkeuksellisesti tänään klo 14. Syy: koulutus.",
    null,
  ]);
  expect(await saidOn("2026-11-26 12:00")).toEqual([
    "Asiakaspalvelu on nyt kiinni. Se avautuu huomenna klo 10.",
    "Tänään poikkeuksellisesti kiinni (juhlapäivä).",
  ]);
  expect(await saidOn("2026-11-27 07:00")).toEqual([
    "Asiakaspalvelu on nyt kiinni. Se avautuu tänään klo 10.",
    "Tänään poikkeuksellisesti klo 10–16.",
  ]);
});

test("the chat window is told the hours by language, and whose they are where there are several teams", async () => {
  const { told, ask } = await opened(full);
  expect((await told("?lang=en")).told).toMatchObject({
    hours: {
      heading: "When a person answers",
      items: [
        { who: "In Finnish", when: ["Mon–Fri 8:00–16:00", "Sat–Sun closed"] },
        { who: "In Swedish", when: ["Mon–Fri 9:00–15:00", "Sat–Sun closed"] },
      ],
    },
    covers: { heading: "What we look after", items: ["Invoices"] },
    notOurs: { items: [{ what: "<Verkko>", who: 'Looked after by "Verkkoyhtiö"' }] },
    notHere: "Don't send a personal identity code or card details in the chat: we don't handle them there.",
    whole: { path: "/service?lang=en" },
  });
  expect((await ask("/service.json")).headers.get("cache-control")).toBe("no-store");
  const night = { id: "night", name: same("Päivystys"), hours: { fi: everyDay(stretch(22, 30)) } };
  const two = await opened(office({ teams: [...full.teams, night] }));
  const { items } = (await two.told()).told.hours;
  expect(items.map(({ who }) => who)).toEqual([
    "Asiakaspalvelu: suomeksi",
    "Asiakaspalvelu: ruotsiksi",
    "Päivystys: suomeksi",
  ]);
});
