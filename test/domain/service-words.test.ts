import { describe, expect, test } from "vitest";
import { houseZone } from "../../src/domain/calendar.ts";
import { conversationId } from "../../src/domain/ids.ts";
import type { Language } from "../../src/domain/language.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { handedOver } from "../../src/domain/moves/with-people.ts";
import type { Service } from "../../src/domain/service/service.ts";
import type { Say } from "../../src/domain/step.ts";
import { timeInWords } from "../../src/domain/time-words.ts";
import { inWords } from "../../src/domain/words.ts";
import { faq, voice } from "../fixtures/knowledge.ts";
import { at, except, hour, office } from "./service/fixtures.ts";

const said = (say: Say, moment: string, language: Language = "fi", service: Service = office()) =>
  inWords(say, { language, channel: "directline", now: at(moment), voice, service, faq }).text;
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
