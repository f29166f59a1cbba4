import { languages } from "../language.ts";
import type { Language } from "../language.ts";
import { fold } from "./text.ts";

/**
 * The small words of each language, spoken forms among them. They tell the language, and are never taken for mistyped
 * words of the FAQ.
 */
const lists: Readonly<Record<Language, string>> = {
  fi: `minä mä mää mie minun mun minua mua minulla mulla minulle mulle minulta multa minut mut sinä sä sää sinun sun
    sinua sua sinulla sulla hän hänen me meidän meijän meillä meil meille meitä te teidän teiän teijän teillä teil teille
    teiltä teitä he heidän se sen sitä siitä siinä siihen sille siltä ne niiden niitä niistä nää noi tämä tää tämän tän
    tätä tästä tässä tähän nämä tuo toi tuon ton tuota nuo joku jonkun joka jonka jota jossa josta jotka mikä minkä mitä
    missä mistä mihin miten miksi miks milloin millon koska kuka kenen kenelle keneltä kuinka paljonko kauanko montako
    ja tai vai mutta mut että et jos kun ku kuin koska vaikka eli siis niin nii sitten sit nyt vielä viel enää jo myös
    vain vaan ihan juuri just kyllä ehkä varmaan on ei ole oo olen oon olet oot ovat oli olin ollut olla olisi ois onko
    onks oletko ootko oletteko ootteko en emme ette eivät eikö eiks voi voin voiko voiks voinko voinks voisiko voitteko
    voisitteko saa saan saako saanko saisiko saisinko saisko pitää pitäisi pitäis pitääkö pitääks täytyy haluan haluun
    haluaisin haluisin haluisi haluaisimme tarvitsen tarviin tarvii tarvitsee tarvitseeko tiedä tiedän kiitos kiitti hei
    moikka terve huomenta päivää iltaa anteeksi kanssa kans kanssanne ilman ennen jälkeen asti takia mukaan yli alle
    mulleki munkin joo juu ootte kannattaako pystyykö pystyiskö onnistuuko paljon vähän aina taas tehdä teen tein no ni alla
    ok okei jep jees oy kyl kai eikä eiku aha ahaa`,
  sv: `jag mig mej min mitt mina du dig dej din ditt dina han hon den det detta denna dessa de dem dom vi oss vår vårt
    våra ni er ert era och eller men att om när som så nu då här där är var varit vara blir blev har hade haft kan kunde
    ska skall skulle vill ville måste behöver får fick gör göra gjorde på i av för till från med utan vid hos under över
    en ett inte ej också bara lite mycket väldigt någon något några alla allt samma ju väl nog hur vad varför vem vilken
    vilket vilka vart varifrån hej hejsan tack snälla ursäkta godmorgon kanske redan igen finns går ge ger ta tar undrar
    vet veta tycker mellan efter innan sedan sen eftersom sig sin sitt sina ingen inget inga man dock även åt
    ok okej ja jo nej nä nja jaha jaså`,
  en: `i me my mine you your yours we us our they them their he she it its this that these those the a an and or but if
    so then than as at by for from in into of on to with about am is are was were be been do does did don dont doesnt
    didnt have has had havent can cant cannot could will wont would shall should may might must not just very really also
    too some any all there here now get got im ive id want need how what when where why who which hello thanks thank
    please yes no sorry know tell let after before again still without whats hows isnt arent ok
    okay yeah yep yup nope nah oh`,
};

const byWord = new Map<string, Language[]>();
for (const language of languages)
  for (const word of new Set(lists[language].split(/\s+/).flatMap((word) => [word, fold(word)])))
    byWord.set(word, [...(byWord.get(word) ?? []), language]);

/** The languages that have this small word, written with or without its dots; none for a word that carries a matter. */
export function languagesOfFunctionWord(word: string): readonly Language[] {
  return byWord.get(word) ?? [];
}

/** Whether the word is a small one in any of the house's languages. */
export function isFunctionWord(word: string): boolean {
  return byWord.has(word);
}

/** All small words of a language, with and without dots. */
export function functionWordsOf(language: Language): readonly string[] {
  return [...byWord].flatMap(([word, owners]) => (owners.includes(language) ? [word] : []));
}
