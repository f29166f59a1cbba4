import { describe, expect, test } from "vitest";
import { languages } from "../../../../src/web/shared/language.ts";
import {
  problemInWords,
  reasonInWords,
  systemInWords,
  titleOf,
  whyInWords,
} from "../../../../src/web/console/ui/say.ts";
import { words } from "../../../../src/web/console/words/words.ts";
import { message, row } from "../desk/house.ts";
import { textsIn } from "../texts.ts";

const desk = (text: string) => message(1, { author: "system", audience: "desk", text });

const told = (at: number) => new Date(at).toISOString().slice(0, 10);

describe("what the desk says", () => {
  test.each([
    ["queued:angry", "Harmissaan. Asia siirtyi jonoon."],
    ["queued:topic:irtisanominen", "Aihe: irtisanominen. Asia siirtyi jonoon."],
    ["taken:Riikka Esimerkki", "Riikka otti keskustelun."],
    ["assigned:Riikka Esimerkki", "Keskustelu annettiin: Riikka."],
    ["unanswered:Riikka Esimerkki", "Riikka ei vastannut ajoissa. Asia palasi jonon kärkeen."],
    ["given-back:Riikka Esimerkki", "Riikka antoi keskustelun botille."],
    ["closed:solved", "Keskustelu suljettiin. Syy: Asia on hoidettu"],
    ["closed:Sovittu: soitetaan", "Keskustelu suljettiin. Syy: Sovittu: soitetaan"],
    ["late:first-human-word", "Ensimmäinen vastaus on myöhässä."],
    ["late:reply", "Vastaus asiakkaalle on myöhässä."],
    ["reopened:agent", "Asiakas palasi asiaan. Hoitaja pysyy samana."],
    ["told:email:maija@esimerkki.fi", "Asiakas kertoi. Sähköposti: maija@esimerkki.fi"],
    ["told:moving-day:2026-12-01", "Asiakas kertoi. moving-day: 2026-12-01"],
    ["topic:contract-end", "Aihe: contract-end"],
    ["by-mail", "Viesti tuli sähköpostilla."],
    [
      "earlier-matter:2026-11-12T12:00:00.000Z:Riikka:Eräpäivän siirto: näin",
      "Viesti vastaa aiempaan asiaan ”Eräpäivän siirto: näin”, joka päättyi 2026-11-12. Sitä hoiti Riikka.",
    ],
    ["earlier-matter:2026-11-12T12:00:00.000Z::", "Viesti vastaa aiempaan asiaan, joka päättyi 2026-11-12."],
    ["left-out:ohjelma.exe", "Tiedostoa ei otettu vastaan: ohjelma.exe"],
    ["left-out:other-kind::a:b.exe", "Ei otettu vastaan (muu kuin kuva tai PDF): a:b.exe"],
    [
      "left-out:too-large:mailed:kuva.png",
      "Ei otettu vastaan (liian suuri): kuva.png. Asiakas sai siitä sähköpostin.",
    ],
    [
      "letter-dead:maija@esimerkki.fi",
      "Viesti ei mennyt perille: maija@esimerkki.fi. Asiakas ei ole saanut tätä tietoa.",
    ],
    ["line-dead:Hei: laskusi…", "Asiakas ei ole saanut viestiä: ”Hei: laskusi…”"],
    ["line-mailed:maija@esimerkki.fi", "Kanava ei ottanut vastausta. Se lähtee tänne: maija@esimerkki.fi"],
    ["queued:unsent", "Botin vastaus ei mennyt perille. Asia siirtyi jonoon."],
    ["not-told:closing", "Asiakas ei ole saanut tätä tietoa: keskustelun vastausaika oli päättynyt."],
    ["queued:flow:contact", "Botti kysyi: contact. Asia siirtyi jonoon."],
    ["returned:agent-away", "Asiakaspalvelija ei ollut paikalla. Asia palasi jonoon."],
    ["ended:customer", "Asiakas lopetti keskustelun."],
    ["promised:2026-11-25T12:00:00.000Z", "Asiakkaalle luvattiin: 2026-11-25 mennessä."],
    ["promise-moved:2026-11-25T12:00:00.000Z", "Lupauksen aika siirtyi. Uusi aika on 2026-11-25."],
    ["promise-late:2026-11-25T12:00:00.000Z", "Lupaus myöhästyi. Aika oli 2026-11-25."],
    ["promise-kept:Hyvitys tehty", "Lupaus merkittiin pidetyksi. Hyvitys tehty"],
    ["promise-kept:", "Lupaus merkittiin pidetyksi."],
    ["promise-released:Ratkesi itsestään", "Lupausta ei enää tarvita. Ratkesi itsestään"],
    ["promise-warning:most", "Lupaus on vaarassa: viidesosa ajasta on jäljellä."],
    ["promise-warning:some-day", "Lupauksen aika lähestyy."],
    ["promise-attempt:no-answer", "Asiakkaalle soitettiin: ei vastannut."],
    ["not-reached:", "Asiakasta ei tavoitettu. Soitot tässä asiassa päättyivät."],
    ["linked:code:messenger", "Sama asiakas: Messenger. Asiakas yhdisti kanavat koodilla."],
    ["linked:identity:directline", "Sama asiakas: verkkosivun chat. Tunnistautuminen on sama."],
    ["parted:customer:messenger:", "Asiakas erotti kanavan: Messenger."],
    ["parted:sign-in:messenger:", "Kanava erotettiin: Messenger. Asiakas tunnistautui toiseksi."],
    ["parted:elsewhere:messenger:", "Kanava erotettiin: Messenger."],
    [
      "parted:agent:Riikka:messenger:Soitti: ei ole hän",
      "Riikka merkitsi eri ihmiseksi: Messenger. Soitti: ei ole hän",
    ],
    ["something-new", "something-new"],
  ])("the line %s reads as a sentence", (code, sentence) => {
    expect(systemInWords(desk(code), words.fi, told)).toBe(sentence);
  });

  test("what the customer read stays as it was", () => {
    const line = message(1, { author: "system", text: "taken: a word of the house" });
    expect(systemInWords(line, words.sv, told)).toBe("taken: a word of the house");
  });

  test("the title is what was answered, else what the customer came with, else why a person has it", () => {
    const said = [message(1, { text: "Kukaan ei soittanut" })];
    expect(titleOf(row("a", { title: "Lasku" }), said, words.fi)).toBe("Lasku");
    expect(titleOf(row("a", { title: null, reason: "unhelpful" }), said, words.fi)).toBe(
      "Kukaan ei soittanut",
    );
    expect(titleOf(row("a", { title: null, reason: "unhelpful" }), [], words.fi)).toBe("Vastaus ei auttanut");
    expect(titleOf(row("a", { title: null, reason: null }), [], words.en)).toBe("Talks with the bot");
  });

  test("who came second is told by first name who has it", () => {
    expect(problemInWords({ code: "taken", by: "Riikka Esimerkki" }, words.fi)).toBe(
      "Riikka ehti ensin ja hoitaa tätä keskustelua.",
    );
    expect(problemInWords({ code: "taken", by: null }, words.fi)).toBe(
      "Toinen ehti ottaa tämän keskustelun.",
    );
  });

  test("a problem that this page does not know is still told, never as a code", () => {
    for (const language of languages)
      expect(problemInWords({ code: "quite-new", by: null }, words[language])).not.toContain("quite-new");
  });

  test("a reason that this page does not know is shown as it is", () => {
    expect(reasonInWords("quite-new", words.fi)).toBe("quite-new");
    expect(whyInWords("quite-new", words.fi)).toBe("quite-new");
  });
});

describe.each(languages)("the words in %s", (language) => {
  test("stay calm: no exclamation marks, no emoji, nothing that is soon", () => {
    const all = textsIn(words[language]);
    expect(all.length).toBeGreaterThan(150);
    for (const text of all)
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}|\bpian\b|\bsnart\b|\bsoon\b/u);
  });
});
