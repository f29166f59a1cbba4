import type { Language } from "../../shared/language.ts";

interface Keys {
  readonly title: string;
  readonly on: string;
  readonly rows: readonly (readonly [key: string, deed: string])[];
  /** What only supervisors have. */
  readonly overview: readonly [key: string, deed: string];
}

/** What each key does, as the sheet of keys tells it. */
export const keys: Readonly<Record<Language, Keys>> = {
  fi: {
    title: "Näppäimet",
    overview: ["A", "Näytä tilanne"],
    on: "Yhden kirjaimen näppäimet käytössä",
    rows: [
      ["J", "Seuraava keskustelu"],
      ["K", "Edellinen keskustelu"],
      ["T", "Ota keskustelu"],
      ["R", "Kirjoita vastaus"],
      ["P", "Lupaa vastauksessa"],
      ["N", "Kirjoita huomautus"],
      ["L", "Näytä keskustelun lupaukset"],
      ["D", "Näytä tämän päivän lupaukset"],
      ["O", "Näytä ohjeet ja vastaukset"],
      ["H", "Näytä asiakkaan aiempi asia"],
      ["E", "Sulje keskustelu"],
      ["S", "Siirrä työtoverille tai jonoon"],
      ["W", "Merkitse odottamaan"],
      ["G", "Anna botille"],
      ["/", "Hae"],
      ["?", "Näytä näppäimet"],
      ["Esc", "Poistu kentästä tai palaa listaan"],
      ["Ctrl Enter", "Lähetä"],
    ],
  },
  sv: {
    title: "Tangenter",
    overview: ["A", "Visa läget"],
    on: "Tangenter med en bokstav är på",
    rows: [
      ["J", "Nästa samtal"],
      ["K", "Föregående samtal"],
      ["T", "Ta samtalet"],
      ["R", "Skriv ett svar"],
      ["P", "Lova något i svaret"],
      ["N", "Skriv en anteckning"],
      ["L", "Visa samtalets löften"],
      ["D", "Visa dagens löften"],
      ["O", "Visa anvisningar och svar"],
      ["H", "Visa kundens tidigare ärende"],
      ["E", "Stäng samtalet"],
      ["S", "Överför till en kollega eller kön"],
      ["W", "Märk som väntande"],
      ["G", "Ge till boten"],
      ["/", "Sök"],
      ["?", "Visa tangenterna"],
      ["Esc", "Lämna fältet eller gå till listan"],
      ["Ctrl Enter", "Skicka"],
    ],
  },
  en: {
    title: "Keys",
    overview: ["A", "Show the overview"],
    on: "Single-letter keys are on",
    rows: [
      ["J", "Next conversation"],
      ["K", "Previous conversation"],
      ["T", "Take the conversation"],
      ["R", "Write a reply"],
      ["P", "Promise in the reply"],
      ["N", "Write a note"],
      ["L", "Show the conversation's promises"],
      ["D", "Show today's promises"],
      ["O", "Show guidance and answers"],
      ["H", "Show the customer's earlier matter"],
      ["E", "Close the conversation"],
      ["S", "Transfer to a colleague or the queue"],
      ["W", "Mark as waiting"],
      ["G", "Give to the bot"],
      ["/", "Search"],
      ["?", "Show the keys"],
      ["Esc", "Leave the field, or go to the list"],
      ["Ctrl Enter", "Send"],
    ],
  },
};
