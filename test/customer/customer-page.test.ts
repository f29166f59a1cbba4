import { describe, expect, test } from "vitest";
import { at } from "../domain/service/fixtures.ts";
import { promisedHouse } from "./promised.ts";

const hour = 3_600_000;

describe("the customer's own page", () => {
  test("tells what is promised, by when and by whom, in the language of the chat or the one chosen", async () => {
    const { page } = await promisedHouse();
    const fi = await page();
    for (const words of [
      "Eräpäivän muutos",
      "Meidän vuoro",
      "Asiasta vastaa Riikka.",
      "huomenna klo 14 mennessä",
      "Soitamme numeroon 040 ••• ••12.",
      "Selvitän laskusi.",
      "Sovittu tänään klo 10.30",
      "Jäljellä 27 t",
    ])
      expect(fi).toContain(words);
    expect(await page("?lang=sv")).toMatch(
      /Ansvarig är Riikka\..*senast i morgon kl\. 14.*Vi ringer 040 ••• ••12/,
    );
    expect(await page("?lang=en")).toMatch(/Responsible: Riikka\..*by tomorrow, 14:00.*We will call 040/);
  });

  test("tells nothing else: no last name, no whole number, no address, nothing that was written", async () => {
    const { page, house } = await promisedHouse();
    await house.writes("t", "Asun osoitteessa Esimerkkikatu 1");
    for (const lang of ["fi", "sv", "en"]) {
      const told = await page(`?lang=${lang}`);
      for (const secret of [
        "Rinne",
        "401234512",
        "0401234512",
        "Esimerkkikatu",
        "Haluan puhua",
        "customer-t",
      ])
        expect(told).not.toContain(secret);
    }
    const mailed = await promisedHouse({
      contact: { kind: "email", address: "aino.esimerkki@posti.example" },
    });
    expect(await mailed.page()).toContain("Saat vastauksen osoitteeseen a•••@posti.example.");
  });

  test("says whose page it is, in its head and its title, also where a link opens nothing", async () => {
    const { ask, token } = await promisedHouse();
    for (const path of [token, `${token}x`]) {
      const markup = await (await ask(`${path}?lang=sv`)).text();
      expect(markup).toMatch(/<title>[^<]+, Napavirta<\/title>[^]*<\/svg>Napavirta<\/p>/);
    }
  });

  test("what an agent wrote is text, never markup", async () => {
    const { ask, token } = await promisedHouse({ text: `<img src=x onerror="alert(1)"> & 'co'` });
    const markup = await (await ask(token)).text();
    expect(markup).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;");
  });

  test("a word that was not kept is said first, and no time that nobody has given", async () => {
    const { page, house, promise } = await promisedHouse();
    house.clock.now = (await promise()).dueAt;
    expect(await page()).toMatch(
      /Myöhässä.*Lupasimme soittaa tänään klo 14 mennessä, emmekä pitäneet lupausta\. Pahoittelemme\. .*Ihminen antaa uuden ajan/,
    );
    await house.fireDue();
    const { dueAt } = await promise();
    expect(dueAt).toBeGreaterThan(house.clock.now);
    const after = await page();
    expect(after).toMatch(/Myöhässä.*Lupasimme soittaa tänään klo 14 mennessä.*Uusi aika.*klo/);
    expect(after).not.toContain("Ihminen antaa uuden ajan");
    expect(after).toContain("Emme pitäneet lupausta tänään klo 14. Annoimme uuden ajan.");
  });

  test("calls that reached nobody and the end are told with their times", async () => {
    const { page, house, promise, riikka: agent, conversation } = await promisedHouse();
    const { id } = await promise();
    const call = async () => {
      house.clock.now += hour;
      await house.act({ kind: "attempt", promise: id, outcome: "no-answer", conversation, agent });
    };
    await call();
    expect(await page()).toContain("tänään klo 11.30 Soitimme, mutta et vastannut.");
    await call();
    await call();
    expect(await page()).toMatch(
      /Emme tavoittaneet sinua.*Soitimme 3 kertaa, viimeksi tänään klo 13\.30, mutta emme tavoittaneet sinua/,
    );
  });

  test("a promise that was kept is told while its matter goes on, until another one stands there", async () => {
    const { page, house, riikka, conversation, promise } = await promisedHouse();
    const about = { conversation, agent: riikka } as const;
    await house.act({ kind: "keep", ...about, promise: (await promise()).id, note: "Soitettu." });
    expect(await page()).toMatch(/Lupaus pidettiin tänään klo 10\.30\. Asiasta vastaa Riikka\./);
    const contact = { kind: "chat" } as const;
    const dueAt = at("2026-11-25 14:00");
    await house.act({ kind: "promise", ...about, text: "Selvitän vielä.", contact, dueAt });
    expect(await page()).not.toMatch(/Lupaus pidettiin.*Asiasta vastaa Riikka/);
  });

  test("a matter that the bot had tells when it ended, and that the bot had it", async () => {
    const { page, house, promise, riikka: agent, conversation } = await promisedHouse();
    await house.act({ kind: "keep", promise: (await promise()).id, note: "Soitettu", conversation, agent });
    await house.act({ kind: "close", reason: "solved", seen: null, conversation, agent });
    house.clock.now += 40 * 24 * hour;
    await house.writes("t", "Eräpäivän muutos");
    house.clock.now += 48 * hour;
    await house.fireDue();
    expect(await page()).toMatch(/Päättynyt Asiaa hoiti botti\. Asia päättyi tänään klo 10\.30\./);
    expect(await page("?lang=sv")).toMatch(
      /Ärendet sköttes av boten\. Ärendet avslutades i dag kl\. 10\.30\./,
    );
    expect(await page("?lang=en")).toMatch(/Looked after by the bot\. It ended today, 10:30\./);
  });

  test("a promise that was kept is told, and a message goes on with the matter while it may", async () => {
    const { page, house, promise, riikka: agent, conversation, send } = await promisedHouse();
    await house.act({ kind: "keep", promise: (await promise()).id, note: "Soitettu", conversation, agent });
    await house.act({ kind: "close", reason: "solved", seen: null, conversation, agent });
    const told = await page();
    expect(told).toMatch(/Hoidettu.*Lupaus pidettiin tänään klo 10\.30\. Jos jotakin jäi auki, kirjoita/);
    expect(told).not.toContain("Soitettu");
    const { location } = await send("message", { key: "abcdefgh", text: "Jäi vielä auki" });
    expect(location).toContain("said=written");
    expect(await house.matter("t")).toMatchObject({ state: expect.stringMatching(/queued|with-agent/) });
  });
});

describe("a form of the page", () => {
  test("asks how it stands once; then the page says that it was heard and what holds", async () => {
    const { page, send, promise, house } = await promisedHouse();
    const fields = { key: "abcdefgh", promise: (await promise()).id };
    expect(await send("nudge", fields)).toMatchObject({
      status: 303,
      location: expect.not.stringContaining("said"),
    });
    const told = await page();
    expect(told).toContain(
      "Viestisi tuli perille tänään klo 10.30. Lupaus on voimassa: soitamme huomenna klo 14 mennessä, ja asiasta vastaa Riikka.",
    );
    expect(told).not.toContain("Kysy, missä mennään");
    const read = await house.reads("t");
    await send("nudge", fields);
    await send("nudge", { ...fields, key: "another-key" });
    expect(await house.reads("t")).toEqual(read);
  });

  test("adds a message once, with personal data covered and the customer told so", async () => {
    const { send, house } = await promisedHouse();
    const fields = { key: "abcdefgh", text: "Tunnukseni on 131052-308T" };
    expect((await send("message", fields)).location).toMatch(/said=written#said$/);
    await send("message", fields);
    const read = await house.reads("t");
    expect(read.filter((text) => text.startsWith("customer: Tunnukseni"))).toHaveLength(1);
    expect(read.join()).not.toContain("131052-308T");
  });

  test("changes the time to one that is offered, and says when that one has just gone", async () => {
    const { ask, token, send, promise, page } = await promisedHouse();
    const markup = await (await ask(token)).text();
    const [first = "", second = ""] = [...markup.matchAll(/name="slot" value="([^"]+)"/g)].map((m) => m[1]);
    const { id } = await promise();
    const moved = await send("move", { key: "abcdefgh", promise: id, slot: first });
    expect(moved.location).toMatch(/said=moved#said$/);
    expect(await page("?said=moved")).toMatch(
      /Aika on vaihdettu\..*Vaihdoit ajan\. Aiempi aika oli huomenna klo 14\./,
    );
    expect((await promise()).dueAt).toBe(Number(first.split("-")[1]));
    const off = second.replace(/\d-/, (digit) => `${(Number(digit[0]) + 1) % 10}-`);
    expect((await send("move", { key: "ijklmnop", promise: id, slot: off })).location).toContain("not-free");
    expect(await page("?said=not-free")).toContain("Se aika ei ole enää vapaana. Valitse toinen.");
  });

  test("lets an answer come later, by times that have room, and never earlier", async () => {
    const contact = { kind: "email", address: "aino.esimerkki@posti.example" } as const;
    const { ask, token, send, promise, page, house } = await promisedHouse({ contact });
    const markup = await (await ask(token)).text();
    const slots = [...markup.matchAll(/name="slot" value="([^"]+)"[^>]*>([^<]+)/g)].map((m) => [m[1], m[2]]);
    expect(slots.map(([, words]) => words)).toEqual([
      "huomenna klo 16 mennessä",
      "to 26.11. klo 10 mennessä",
      "to 26.11. klo 12 mennessä",
      "to 26.11. klo 14 mennessä",
      "to 26.11. klo 16 mennessä",
      "pe 27.11. klo 10 mennessä",
    ]);
    expect(await page("?lang=sv")).toMatch(/När räcker det att svaret kommer senast i morgon kl\. 16/);
    expect(await page("?lang=en")).toMatch(/When would the answer be in time by tomorrow, 16:00/);
    const { id } = await promise();
    const earlier = `${at("2026-11-25 10:00")}-${at("2026-11-25 12:00")}`;
    const refused = await send("move", { key: "abcdefgh", promise: id, slot: earlier });
    expect(refused.location).toContain("not-free");
    const [[first = ""] = []] = slots;
    const moved = await send("move", { key: "ijklmnop", promise: id, slot: first });
    expect(moved.location).toContain("moved");
    expect(await promise()).toMatchObject({ dueAt: at("2026-11-25 16:00"), window: null });
    expect((await house.reads("t")).at(-1)).toMatch(/Saat vastauksen huomenna klo 16 mennessä/);
    const [next] =
      /name="slot" value="[^"]+"[^>]*>([^<]+)/.exec(await (await ask(token)).text())?.slice(1) ?? [];
    expect(next).toBe("to 26.11. klo 10 mennessä");
  });

  test("gives the promise back with a reason, and pressed twice changes nothing", async () => {
    const { send, promise, page, house } = await promisedHouse();
    const fields = { key: "abcdefgh", promise: (await promise()).id, reason: "Selvisi jo" };
    expect((await send("release", fields)).location).toMatch(/said=released#said$/);
    expect((await send("release", fields)).location).toMatch(/said=released#said$/);
    const told = await page("?said=released");
    expect(told).toMatch(
      /Lupaus on poistettu\..*Ei tarvita enää.*Kerroit tänään klo 10\.30, ettet tarvitse luvattua enää/,
    );
    expect((await house.reads("t")).filter((text) => text.includes("ei enää tarvita"))).toHaveLength(1);
  });

  test.each([
    ["nudge", {}],
    ["nudge", { key: "short", promise: "p" }],
    ["message", { key: "abcdefgh", text: "   " }],
    ["move", { key: "abcdefgh", promise: "p", slot: "1-2-3" }],
    ["move", { key: "abcdefgh", promise: "p", slot: "1-2" }],
    ["release", { key: "abcdefgh", promise: "someone-elses" }],
  ])("that is none of ours changes nothing: %s %o", async (act, fields) => {
    const { send, house, page } = await promisedHouse();
    const read = await house.reads("t");
    const sent = await send(act, fields as Record<string, string>);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/said=changed#said$/);
    expect(await house.reads("t")).toEqual(read);
    expect(await page("?said=changed")).toContain("mitään ei tehty");
  });

  test("can't write where the bot has the matter: that goes on in the chat", async () => {
    const { send, house, promise, page } = await promisedHouse();
    await send("release", { key: "abcdefgh", promise: (await promise()).id });
    house.clock.now = at("2027-01-20 12:00");
    await house.writes("t", "Toinen asia");
    expect(await page()).not.toContain("Lisää viesti");
    expect((await send("message", { key: "ijklmnop", text: "Hei" })).location).toContain("said=changed");
  });
});
