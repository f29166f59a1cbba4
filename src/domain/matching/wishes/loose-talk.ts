import type { Said } from "./sayings.ts";
import type { WordClass } from "./word-class.ts";
import { wordClass } from "./word-class.ts";

/** Words that make a message of small words one kind of small talk, some only with another word `beside` them. */
interface Loose {
  readonly kind: Said;
  readonly is: WordClass;
  readonly beside: WordClass | null;
}

const wishing = wordClass(`
  hyvää hyvvee hauskaa mukavaa kivaa ihanaa rauhallista leppoisaa oikein toivotan trevlig trevligt glad god gott fin fint skön ha önskar
  have happy merry good nice great lovely wonderful enjoy wishing
`);

const day = wordClass(`
  päivänjatkoa illanjatkoa jatkoa jatkot viikkoa alkuviikkoa loppuviikkoa viikonloppua viikonloput joulua joulunaikaa pääsiäistä vappua
  juhannusta kesää syksyä talvea kevättä vuotta lomaa matkaa päivää iltaa yötä
  helg dag kväll eftermiddag vecka sommar höst vinter vår jul påsk midsommar semester natt fortsättning
  weekend day evening afternoon week night christmas xmas easter holiday holidays summer new year
`);

const you = wordClass(`
  sä sinä sie sää te olet oot oletpa ootpa olette teillä teidän sulla sinulla botti chatti chätti chat palvelu palvelua apu vastaus
  vastaukset du ni ert er bot boten botten chatt chatten chatbot tjänst service svar jobb jobbat you youre ur u your bot help answer
  answers that job work this
`);

const admired = wordClass(`
  fiksu näppärä kätevä taitava paras parasta ihana mahtava nopea nopeaa nopeesti loistava mukava ystävällinen hieno upea viisas huippu
  kehut duktig smidig smidigt smart snabb snabbt bäst trevlig snäll hjälpsam kanonbra jättebra superbra underbar fantastisk klok
  clever smart lovely helpful quick fast brilliant best amazing kind friendly handy impressive neat awesome wonderful polite sweet
`);

const looseWords: readonly Loose[] = [
  {
    kind: "greeting",
    is: wordClass(`
      moi moikka moikkaan moro terve terveiset hei heips* heissul* heissan morjen* huomenta haloo hej hejsan hallå tjena tjo tja
      hello hi hey hiya howdy
    `),
    beside: null,
  },
  {
    kind: "thanks",
    is: wordClass(`
      kiitos kiitti kiitoksia kiitokset suurkiitos kiitän kiitollinen tack tackar tacksam thanks thank thx ty cheers ta grateful
      appreciated
    `),
    beside: null,
  },
  {
    kind: "okay",
    is: wordClass(`
      ok okei okej okay selvä selvis selvisi selvensi tajusin ymmärsin ymmärrän hoitui onnistui juu jep tietty just japp jepp jaså jaha
      förstår fattar klart alright right understood gotcha perfect perfekt loistavaa mahtavaa hienoa toppen helposti auttoi autto
      easy easily simple helped clears cleared worked
    `),
    beside: null,
  },
  {
    kind: "testing",
    is: wordClass(
      `testi testaan testataan kokeilen kokeillaan test testar provar testing trying kollar seeing`,
    ),
    beside: wordClass(
      `vaan vain vähän tätä tämä toimiiko toimiikohan miten bara lite om det funkar fungerar just if works this`,
    ),
  },
  { kind: "praise", is: admired, beside: you },
  { kind: "goodbye", is: day, beside: wishing },
  {
    kind: "goodbye",
    is: wordClass(`öitä moido näkemiin kuulemiin hejdå adjö godnatt goodnight bye goodbye`),
    beside: null,
  },
];

/** Says nothing of a matter beside such words. No "not", no word of asking and nobody to ask for. */
const small = wordClass(`
  no niin aa ai ahaa aha joo jo nyt sitten sit tämä tää se sehän tuo on oli olipa onpa kävi toimi toimii asian asia homma juttu ihan aika tosi
  todella kovin vielä taas kyllä siis sinne tänne täällä koko kaikille väelle porukalle teille sulle sinulle mulle minulle samoin kertaa
  tällä tältä päivältä erää ja kun tulin vaan vain hyvin hyvä kiva oikein näin tehdään alkanutta nääs vähän tätä toimiiko toimiikohan om det funkar fungerar if works kumarrus tekijöille
  det de den här där så nu då på er alla jag vet bra blev är var vad ju ni har du och för idag detsamma lika mig viset samma verkligen riktigt
  väldigt mycket lilla liten vilken vilket en ett min dig tillbaka
  that thats it its was were this the a an to you all of u and for now today so very much pretty really quite little here have everyone
  too same then there mate things up i me my your got just oh ah well day
`);

/** Asks something, when it stands first. */
const asks = wordClass(`är har var on oli is was were have am are vad blev`);

/** The kinds that a word speaks for, a word beside it granted. */
const kindsOfWord = (said: readonly string[], word: string): readonly Said[] =>
  looseWords.flatMap(({ kind, is, beside }) =>
    is(word) && (beside === null || said.some((other) => other !== word && beside(other))) ? [kind] : [],
  );

/** The kinds of small talk in a message of nothing but small talk's words; empty when it may say something else. */
export function looseKindsIn(said: readonly string[]): ReadonlySet<Said> {
  if (asks(said[0] ?? "")) return new Set();
  // "Help" and "answer" are praised or asked for.
  const isPraise = said.some(admired);
  const isTalk = (word: string): boolean =>
    small(word) || wishing(word) || day(word) || (you(word) && isPraise) || isLoose(word);
  return new Set(said.every(isTalk) ? said.flatMap((word) => kindsOfWord(said, word)) : []);
}

const isLoose = (word: string): boolean => looseWords.some(({ is }) => is(word));
