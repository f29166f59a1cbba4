import { describe, expect, test } from "vitest";
import { houseZone } from "../../../src/domain/calendar.ts";
import { conversationId } from "../../../src/domain/ids.ts";
import type { Language } from "../../../src/domain/language.ts";
import { start } from "../../../src/domain/moves/with-bot.ts";
import { handedOver } from "../../../src/domain/moves/with-people.ts";
import type { Exception, Service } from "../../../src/domain/service/service.ts";
import type { Say } from "../../../src/domain/say.ts";
import { timeInWords } from "../../../src/domain/words/times.ts";
import { sayNow } from "../../../src/domain/words/lines.ts";
import { inWords } from "../../../src/domain/words/says.ts";
import { faq, voice } from "../../fixtures/knowledge.ts";
import { at, except, hour, office } from "../service/fixtures.ts";

const tongue = (moment: string, language: Language, service: Service, channel = "directline") => ({
  language,
  channel,
  page: null,
  now: at(moment),
  voice,
  service,
  faq,
});
const said = (say: Say, moment: string, language: Language = "fi", service: Service = office()) =>
  inWords(say, tongue(moment, language, service)).text;
const greeting = { say: "greeting" } as const;

describe("the greeting", () => {
  test("offers a person at once while somebody is at work", () => {
    expect(said(greeting, "2026-11-25 12:00")).toBe(
      "Hei, olen Napavirran botti. Vastaan tavallisiin kysymyksiin heti, ja ihmiselle pääset milloin vain. Mitä asiasi koskee?",
    );
  });
  test("tells when the service opens while nobody is, in each language by its own hours", () => {
    expect(said(greeting, "2026-11-25 07:00")).toBe(
      "Hei, olen Napavirran botti. Vastaan heti siihen, minkä tiedän. Asiakaspalvelu avautuu tänään klo 8, ja voit jättää asiasi jo nyt.",
    );
    expect(said(greeting, "2026-11-25 15:30", "sv")).toMatch(/Kundtjänsten öppnar i morgon kl\. 9, och/);
    expect(said(greeting, "2026-11-25 15:30")).toMatch(/milloin vain/);
    expect(said(greeting, "2026-11-27 18:00", "en")).toMatch(/Customer service opens Mon 30 Nov, 8:00, and/);
  });
  test("tells an exception of today while open, and why", () => {
    const early = {
      ...except("2026-11-25", { kind: "closes", atMs: 14 * hour }),
      reason: { fi: "koulutus" },
    };
    const service = office({ exceptions: [early] });
    expect(said(greeting, "2026-11-25 12:00", "fi", service)).toMatch(
      /Asiakaspalvelu sulkeutuu poikkeuksellisesti tänään klo 14\. Syy: koulutus\. Mitä/,
    );
    expect(said(greeting, "2026-11-25 12:00", "sv", service)).toMatch(
      /stänger undantagsvis i dag kl\. 14\. Vad/,
    );
    expect(said(greeting, "2026-11-26 12:00", "fi", service)).not.toMatch(/poikkeuksellisesti/);
  });
  test("tells why it is closed when it usually would be open, and not in the evening", () => {
    const closed = { ...except("2026-11-25", { kind: "closed" }), reason: { fi: "koulutus" } };
    const service = office({ exceptions: [closed] });
    expect(said(greeting, "2026-11-25 12:00", "fi", service)).toMatch(
      /poikkeuksellisesti kiinni, syynä koulutus\. Asiakaspalvelu avautuu huomenna klo 8,/,
    );
    expect(said(greeting, "2026-11-25 20:00", "fi", service)).not.toMatch(/koulutus/);
  });
  test("never says closed where nobody has described the hours", () => {
    expect(said(greeting, "2026-11-28 03:00", "fi", office({ teams: [] }))).toMatch(/milloin vain/);
  });
});

describe("where nobody answers in the customer's language", () => {
  const english = (say: Say, moment = "2026-11-25 12:00") => said(say, moment, "en");
  test("the greeting says in which they do, open or closed", () => {
    expect(english(greeting)).toMatch(/Our people answer in Finnish and Swedish\. What is it about\?$/);
    expect(english(greeting, "2026-11-25 20:00")).toMatch(
      /answer in Finnish and Swedish\. Customer service opens/,
    );
    const [team] = office().teams;
    if (team === undefined) throw new Error("The office has no team.");
    const swedes = office({ teams: [{ ...team, hours: { sv: team.hours.sv ?? [] } }] });
    expect(said(greeting, "2026-11-25 12:00", "fi", swedes)).toMatch(/Ihmiset vastaavat ruotsiksi\./);
  });
  test("so do the introduction and every line of the queue", () => {
    const deed = handedOver(start(conversationId("c"), null, 0), "asked-human", 0);
    for (const say of [
      { say: "introduction" },
      { say: "hand-over", deed },
      { say: "reopened", deed },
    ] as const)
      for (const moment of ["2026-11-25 12:00", "2026-11-25 20:00"])
        expect(english(say, moment)).toMatch(/answer in Finnish and Swedish\./);
    expect(said({ say: "hand-over", deed }, "2026-11-25 12:00", "sv")).not.toMatch(/svarar på/);
  });
  test("nothing of it is said where nobody has described who answers", () => {
    expect(said(greeting, "2026-11-25 12:00", "en", office({ teams: [] }))).not.toMatch(/answer in/);
  });
});

describe("the hand-over", () => {
  const handOver = (variables: Record<string, string>, language: Language, moment = "2026-11-25 12:00") =>
    sayNow("hand-over", variables, tongue(moment, language, office()));
  const wait = { low: "4", high: "7" };
  test.each<[n: string, language: Language, told: RegExp]>([
    ["0", "fi", /^Olet jonossa seuraavana\. Odotus on noin 4–7 min\./],
    ["1", "fi", /Edelläsi on yksi asiakas, ja odotus on noin 4–7 min\./],
    ["2", "fi", /Edelläsi on 2 asiakasta, ja/],
    ["21", "fi", /Edelläsi on 21 asiakasta, ja/],
    ["0", "sv", /^Du är näst på tur\. Väntetiden är ungefär 4–7 min\./],
    ["1", "sv", /Före dig är en kund och/],
    ["2", "sv", /Före dig är 2 kunder och/],
    ["1", "en", /There is one person ahead of you and the wait is about 4–7 min\./],
    ["101", "en", /There are 101 people ahead of you and/],
  ])("with %s ahead is said in %s in words for so many", (n, language, told) => {
    expect(handOver({ n, ...wait }, language)).toMatch(told);
  });
  test("tells no wait where nobody knows one honestly, and none while nobody is at work", () => {
    for (const known of [{}, wait, { n: "3" }])
      expect(handOver(known, "fi")).toMatch(/Odotusaikaa emme osaa vielä arvioida\. Keskustelumme/);
    expect(handOver({ n: "3", ...wait }, "fi", "2026-11-25 20:00")).toMatch(/kiinni ja avautuu/);
    expect(handOver({ n: "3", ...wait }, "fi", "2026-11-25 20:00")).not.toMatch(/Edelläsi|min\./);
  });
  test("tells when today ends early, and why it is closed when it usually is not", () => {
    const training = (kind: Exception["change"]) =>
      office({ exceptions: [{ ...except("2026-11-25", kind), reason: { fi: "koulutus" } }] });
    const deed = handedOver(start(conversationId("c"), null, 0), "asked-human", 0);
    const handed = { say: "hand-over", deed } as const;
    const early = training({ kind: "closes", atMs: 14 * hour });
    expect(said(handed, "2026-11-25 12:00", "fi", early)).toMatch(/poikkeuksellisesti tänään klo 14\./);
    expect(said(handed, "2026-11-25 12:00", "fi", training({ kind: "closed" }))).toMatch(
      /kiinni ja avautuu huomenna klo 8\. Syy: koulutus\./,
    );
  });
});

test("a channel's own words are said in every language, and the words of all where it has none", () => {
  const messenger = (name: "greeting" | "hand-over" | "goodbye", language: Language, known = {}) =>
    sayNow(name, known, tongue("2026-11-25 12:00", language, office(), "messenger"));
  expect(messenger("greeting", "fi")).toBe(
    "Moi, olen Napavirran botti 🙂 Kysy vapaasti, tai jatka suoraan ihmisen kanssa.",
  );
  expect(messenger("greeting", "sv")).toBe(
    "Hej, jag är Napavirtas bot 🙂 Fråga fritt, eller fortsätt direkt med en människa.",
  );
  expect(messenger("hand-over", "fi", { n: "2", low: "4", high: "7" })).toBe(
    "Asiasi on nyt jonossa, odotus noin 4–7 min. Saat vastauksen tähän keskusteluun.",
  );
  expect(messenger("goodbye", "en")).toBe(sayNow("goodbye", {}, tongue("2026-11-25 12:00", "en", office())));
});

test("a queue line tells the opening while closed, whatever led to it, and no waiting time that nobody knows", () => {
  const queued = (reason: "asked-human" | "angry" | "bot-fault"): Say => ({
    say: "hand-over",
    deed: handedOver(start(conversationId("c"), null, 0), reason, 0),
  });
  for (const reason of ["asked-human", "angry", "bot-fault"] as const) {
    const closed = said(queued(reason), "2026-11-27 17:00");
    expect(closed).toMatch(/jonossa\. Asiakaspalvelu on kiinni ja avautuu ma 30\.11\. klo 8\./);
    expect(closed).not.toMatch(/arvioida|viimeistään/);
    expect(said(queued(reason), "2026-11-27 12:00")).not.toMatch(/kiinni|avautuu/);
  }
});

test.each([
  ["2026-11-25 14:00", "tänään klo 14", "i dag kl. 14", "today, 14:00"],
  ["2026-11-26 08:30", "huomenna klo 8.30", "i morgon kl. 8.30", "tomorrow, 8:30"],
  ["2026-12-02 00:00", "ke 2.12. klo 0", "ons 2.12 kl. 0", "Wed 2 Dec, 0:00"],
])("%s is said as people say it", (moment, ...words) => {
  const now = at("2026-11-25 23:59");
  expect(
    (["fi", "sv", "en"] as const).map((language) => timeInWords(at(moment), now, language, houseZone)),
  ).toEqual(words);
});
