import { fold } from "../text.ts";

/**
 * Small words as they are spoken or typed in a hurry, with what wishes are learnt with. Of all languages together, since
 * whether it is a wish is heard before the language is clear.
 */
const spoken = `
  ja:jag jao:jag ä:är e:är de:det he:det dehä:detta dehär:detta dedä:det int:inte ent:inte mej:mig me:mig dej:dig sej:sig
  sku:skulle naan:någon nån:någon naa:något nåt:något ngn:någon ngt:något nåntin:något va:vad tär:där häär:här te:till ti:till
  hu:hur fö:för sån:sådan
  mä:minä mää:minä mie:minä sä:sinä sää:sinä sie:sinä mulle:minulle mut:minut mun:minun mua:minua muhun:minuun sun:sinun sut:sinut
  tää:tämä tän:tämän tänne:tähän täs:tässä toi:tuo onks:onko onx:onko onkos:onko oisko:olisiko olisko:olisiko ois:olisi voiks:voiko
  voinks:voinko voisko:voisiko vois:voisi saaks:saako saisko:saisiko saanks:saanko pääseeks:pääseekö pääsiskö:pääsisikö
  haluun:haluan haluisin:haluaisin haluu:halua tarviin:tarvitsen tarvin:tarvitsen tarttisin:tarvitsisin jollekki:jollekin
  jollekkin:jollekin jonku:jonkun kettää:ketään ketää:ketään kettään:ketään siel:siellä tääl:täällä teijän:teidän teiän:teidän
  teil:teillä oot:olet oon:olen ootte:olette ootteko:oletteko ootko:oletko kans:kanssa ku:kun ni:niin et:että ett:että oikee:oikea
  oikeen:oikean oikeelle:oikealle oikeeta:oikeaa puhuu:puhua takas:takaisin takasin:takaisin
  u:you ur:your ya:you wanna:want gonna:going pls:please plz:please thx:thanks some1:someone somebody:someone anybody:anyone
  gimme:give
`;

const written = new Map(
  fold(spoken)
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to] as const;
    }),
);

/** The word that a small spoken word stands for, else the word itself; both without dots. */
export const inFull = (word: string): string => written.get(word) ?? word;
