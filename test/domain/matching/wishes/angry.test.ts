import { expect, test } from "vitest";
import { words } from "../../../../src/domain/matching/text.ts";
import { learnWishes } from "../../../../src/domain/matching/wishes/learn.ts";
import { makeWishIn } from "../../../../src/domain/matching/wishes/wish.ts";

const wishIn = makeWishIn(learnWishes());
const wishOf = (text: string): string | null => wishIn(words(text), false);

test.each([
  "nyt saatana loppuu tää pelleily",
  "haistakaa paska",
  "Olen todella pettynyt toimintaanne",
  "huonointa palvelua mitä olen ikinä saanut",
  "En luota teihin enää",
  "te ette välitä asiakkaista yhtään",
  "lupasitte soittaa eikä mitään kuulunut",
  "teen tästä valituksen kuluttajariitalautakuntaan",
  "olette täysiä huijareita",
  "muuten vaihdan yhtiötä",
  "detta är det sämsta bemötande jag någonsin fått",
  "jävla skitföretag",
  "jag är mycket besviken",
  "annars byter jag bolag",
  "this is the worst service I have ever seen",
  "you are useless",
  "I am extremely disappointed",
  "I will contact my lawyer",
  "fucking joke",
  "kiitos tyhjästä",
  "tack för ingenting",
  "thanks for nothing",
  "aldrig mer",
])("strong anger at us is heard: %s", (text) => {
  expect(wishOf(text)).toBe("angry");
});

test.each([
  "tää lasku on ihan liian iso",
  "harmittaa kun sähköt on poikki",
  "onko tämä joku huijaus",
  "Teillä on teidän saatava minulta",
  "vaihdan sähköyhtiötä, miten irtisanon sopimuksen",
  "en tarvii enää omaa sopimusta, miten irtisanon sen",
  "sulake ei kestä kun kiuas on päällä",
  "jos suosittelen teitä kaverille, saanko palkkion",
  "hyvää palvelua, kiitos",
  "kiitos, en tarvitse mitään muuta",
  "tack, jag behöver ingenting annat",
  "nothing else for me, thanks",
  "anteeksi tyhmät kysymykset, mutta mikä on perusmaksu",
  "huijarit soittivat teidän nimissänne",
  "haluan pelkkää pörssisähköä",
  "varkaat veivät meidän kaapelin",
  "niin",
  "kohta",
  "koko paketti",
  "min faktura är nu nog fel",
  "varför är elen så dyr",
  "my bill is too high this month",
  "the meter does not work any more",
  "many times",
])("annoyance at a thing, or a calm word, isn't anger: %s", (text) => {
  expect(wishOf(text)).toBeNull();
});

test("an angry customer who asks for a person is heard to ask for a person", () => {
  expect(wishOf("vitun botti, antakaa oikea ihminen")).toBe("asked-human");
});

test.each([
  "Kolmas kerta kun perutte ajan, ettekä edes pahoittele",
  "mä en maksa teille enää senttiäkään, ihan hävytöntä",
  "juristini ottaa teihin yhteyttä",
  "ni har fakturerat dubbelt igen, vilka klåpare",
  "min jurist hör av sig imorgon",
  "you have no idea what you are doing",
  "i took a day off for nothing because of you",
])("anger that no pattern of words holds is heard by what the lists teach: %s", (text) => {
  expect(wishOf(text)).toBe("angry");
});
