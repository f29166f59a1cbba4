import { expect, test } from "vitest";
import { words } from "../../../../src/domain/matching/text.ts";
import { learnWishes } from "../../../../src/domain/matching/wishes/learn.ts";
import { makeWishIn } from "../../../../src/domain/matching/wishes/wish.ts";

const wishIn = makeWishIn(learnWishes());
const wishOf = (text: string): string | null => wishIn(words(text), false);

test.each([
  "Haluan puhua ihmiselle",
  "haluun puhuu ihmiselle joka ymmärtää",
  "onks siel ketään ihmistä",
  "aspa",
  "ASPA KIITOS",
  "yhdistä asiakaspalvelijalle",
  "Voisitteko yhdistää minut asiakaspalveluun?",
  "saisko jonkun elävän",
  "saanko jutella asiakaspalvelijan kanssa",
  "asiakspalvelija",
  "asiakaspalvelia kiitos",
  "Haluaisin keskustella asiakasneuvojan kanssa laskustani",
  "voiko joku soittaa mulle",
  "soittakaa mulle takas",
  "soittakaa mulle",
  "voitteko soittaa minulle takaisin",
  "jättäisin soittopyynnön, onnistuuko",
  "ottakaa minuun yhteyttä",
  "en halua puhua botille",
  "en jaksa tätä robottia",
  "siirrä mut ihmiselle",
  "laita mut jonoon",
  "pääsenkö mitenkään oikean ihmisen puheille",
  "onko siellä ketään töissä",
  "virkailija linjoille",
  "haluan henkilökohtaista palvelua, en konetta. anna joku oikea ihminen",
  "tarviin jonkun aikuisen langan päähän",
])("a customer who writes in Finnish is heard to ask for a person: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "jag vill prata med en människa",
  "Kan jag få tala med någon?",
  "koppla mig till kundtjänst",
  "kundtjänst tack",
  "är det någon där",
  "finns det någon människa där",
  "kan ni ringa mig",
  "jag vill inte prata med en robot",
  "snälla ring upp mig",
  "ring mig",
  "en riktig människa tack",
  "jag skulle vilja prata med en handläggare",
  "få kontakt med kundbetjäning, kan jag det",
  "växeln tack",
  "orkar inte skriva, ring bara",
  "det är så mycket att berätta, kan ni inte ringa mig?",
])("a customer who writes in Swedish is heard to ask for a person: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "can I talk to a real person",
  "agent please",
  "AGENT",
  "human",
  "I want to speak to someone",
  "let me talk to a human being",
  "transfer me to an agent",
  "put me through to your manager",
  "how can I contact customer support",
  "can someone call me back",
  "is anyone there?",
  "I don't want to talk to a bot",
  "stop, no more bots, i need a person",
  "connect me with a representtive",
  "speak to customer service",
  "switchboard please",
  "supervisor",
])("a customer who writes in English is heard to ask for a person: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "Asiakaspalvelija sanoi eilen, että lasku on maksettu, mutta sain silti muistutuksen",
  "Puhuin eilen asiakaspalvelijanne kanssa ja hän lupasi hyvityksen",
  "mihin aikaan asiakaspalveluun voi soittaa",
  "mikä on asiakaspalvelun puhelinnumero",
  "saako aspasta palvelua ruotsiksi",
  "aukiolo ajat asiakas palvelu",
  "Voiko joku muu asioida puolestani valtakirjalla?",
  "saako sopimuksessa olla kaksi henkilöä",
  "haluan siirtää sopimuksen toiselle henkilölle",
  "siirrä sopimus toiselle henkilölle",
  "voiko sopimuksen kirjoittaa toiselle henkilölle",
  "Lasku ei ole oikean henkilön nimissä",
  "joku soittaa meille koko ajan ja myy sähköä",
  "en halua että soitatte minulle markkinointipuheluita, miten saan kiellon",
  "onko naapureilla sähköt, onko kukaan muu siellä päin pimeänä",
  "montako ihmistä samaan talouteen voi asua perusmaksulla",
  "Kan en annan person betala min faktura?",
  "kan jag ge någon fullmakt att sköta mitt avtal",
  "vilka tider är kundtjänst öppen, vad är numret",
  "kundtjänst sade att fakturan är betald",
  "can I transfer my contract to another person",
  "please call me Charlie from here on out",
  "can someone change my contact details",
  "what are the opening hours of customer service",
  "I talked to your agent yesterday and the bill is still wrong",
  "miten vaihdan puhelinnumeron",
  "laita lasku sähköpostiin",
  "onko kone rikki, mittari ei näytä mitään",
  "Miten siirrän jäsenyyden toiselle ihmiselle?",
  "Is there a staff discount",
  "",
])("a message that merely mentions people or the service isn't taken as a wish: %s", (text) => {
  expect(wishOf(text)).toBeNull();
});

test.each([
  "oletko botti vai ihminen",
  "onko tää botti vai oikea ihminen",
  "are you a real person",
  "är du en människa",
])("a customer who asks who is there isn't sent away to a person unasked: %s", (text) => {
  expect(wishOf(text)).toBeNull();
});

test.each([
  "oletko botti? jos olet niin haluan ihmisen",
  "Är du en robot? I så fall vill jag ha någon annan.",
  "Are you a bot? Then get me a human.",
  "I am needing a human being, my case is difficult to write",
])("a customer who goes on from who is there to a wish is heard: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "en halua puhua ihmiselle",
  "en mä enää haluu jutella kenenkään asiakaspalvelijan kanssa",
  "ei tarvitse soittaa",
  "ei tartte soittaa mulle takasin",
  "älkää soittako minulle",
  "älkää yhdistäkö asiakaspalveluun",
  "jag vill inte prata med en människa",
  "ni behöver inte ringa mig",
  "ring mig inte",
  "I don't want to talk to a person",
  "you don't need to call me back",
  "do not transfer me to an agent",
  "en halua puhua ihmiselle, haluan tietää paljonko perusmaksu on",
])("who says that no person is needed isn't sent to one: %s", (text) => {
  expect(wishOf(text)).toBeNull();
});

test.each([
  "en halua puhua botille",
  "en halua bottia vaan ihmisen",
  "en halua odottaa, haluan puhua ihmiselle",
  "en tarvitse ohjetta vaan ihmisen",
  "en halua soittaa vaan chatata ihmisen kanssa",
  "en haluu jutella kenenkään muun kuin ihmisen kanssa",
  "ei, yhdistä ihmiselle",
  "en mä robotille ala selittään, yhistä jollekki",
  "älkää jättäkö mua tähän, yhdistäkää ihmiselle",
  "enkö voi puhua ihmiselle",
  "jag vill inte vänta, jag vill prata med en människa",
  "jag vill inte ha en robot utan en människa",
  "jag vill en människa nu",
  "I don't want to wait, I want to talk to a person",
  "I don't want to talk to anyone but a human",
  "I do not need instructions, get me an agent",
])("who says no to something else is still heard to ask for a person: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "jätän tähän numeroni 045 123 4567, joku voisi soitella",
  "tätä on turha kirjoittaa, voisko joku soittaa",
  "onks tääl kettään joka osais auttaa",
  "ja sku vilja snacka me nån som vet",
  "kan nån hos er slå mig en signal",
  "kindly arrange a callback for tomorrow",
  "can you add one of your colleagues to this chat",
  "my case needs human eyes",
  "Sama virkailija kuin viime viikolla, jos hän on talossa",
  "puheluna tämä sujuisi paremmin kuin kirjoittamalla",
  "could the same lady as on Tuesday carry on with this",
])("a wish that no pattern of words holds is heard by what the lists teach: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test.each([
  "Tilasin viime kuussa lampun, se tuli rikkinäisenä ja palautus on kadonnut jonnekin matkalle, joten voisiko joku teiltä soittaa minulle",
  "we moved last month and now two bills came for the same period and I can't tell which is right, so please could someone phone me",
])("a wish at the end of a story is heard: %s", (text) => {
  expect(wishOf(text)).toBe("asked-human");
});

test("who calls off a callback isn't taken to ask for one", () => {
  expect(wishOf("please cancel the callback that I booked, I found the answer")).toBeNull();
});

test("a question of the FAQ in the owner's own words is no wish that is merely likely", () => {
  const text = words("jätän tähän numeroni 045 123 4567, joku voisi soitella");
  expect(wishIn(text, true)).toBeNull();
  expect(wishIn(words("haluan puhua ihmiselle"), true)).toBe("asked-human");
});
