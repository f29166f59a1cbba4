import type { Language } from "../../domain/language.ts";

/** What the customer's page tells of their other channels. */
export interface LinkWords {
  readonly title: string;
  readonly intro: string;
  readonly linked: string;
  /** How a thread is known to be theirs, and since when. */
  readonly how: Readonly<Record<"code" | "identity", (time: string) => string>>;
  readonly part: string;
  readonly make: string;
  readonly makeNew: string;
  readonly code: string;
  readonly holds: (time: string) => string;
  readonly warning: string;
  /** Where the other channel is. */
  readonly open: (channel: string) => string;
}

export const linkWords: Readonly<Record<Language, LinkWords>> = {
  fi: {
    title: "Muut kanavat",
    intro:
      "Jos kirjoitat meille muuallakin, voit yhdistää keskustelut. Asiakaspalvelu näkee ne silloin yhdessä, mutta kanavat eivät näytä toistensa viestejä.",
    linked: "Yhdistetyt keskustelut",
    how: {
      code: (time) => `Yhdistetty koodilla ${time}`,
      identity: (time) => `Yhdistetty kirjautumisella ${time}`,
    },
    part: "Erota",
    make: "Tee koodi",
    makeNew: "Tee uusi koodi",
    code: "Koodisi",
    holds: (time) =>
      `Kirjoita se siihen keskusteluun, jonka haluat yhdistää. Koodi kelpaa kerran, ${time} asti.`,
    warning: "Älä anna koodia kenellekään. Jos joku pyytää sitä, hän ei ole meiltä.",
    open: (channel) => `Avaa ${channel}`,
  },
  sv: {
    title: "Andra kanaler",
    intro:
      "Om du skriver till oss också någon annanstans kan du koppla ihop chattarna. Då ser kundtjänsten dem tillsammans, men kanalerna visar inte varandras meddelanden.",
    linked: "Ihopkopplade chattar",
    how: {
      code: (time) => `Ihopkopplad med kod ${time}`,
      identity: (time) => `Ihopkopplad genom inloggning ${time}`,
    },
    part: "Skilj åt",
    make: "Skapa en kod",
    makeNew: "Skapa en ny kod",
    code: "Din kod",
    holds: (time) =>
      `Skriv den i den chatt som du vill koppla ihop. Koden gäller en gång, fram till ${time}.`,
    warning: "Ge inte koden till någon. Den som ber om den är inte från oss.",
    open: (channel) => `Öppna ${channel}`,
  },
  en: {
    title: "Other channels",
    intro:
      "If you write to us elsewhere too, you can link the chats. Customer service then sees them together, but no channel shows another's messages.",
    linked: "Linked chats",
    how: {
      code: (time) => `Linked by a code ${time}`,
      identity: (time) => `Linked by signing in ${time}`,
    },
    part: "Part",
    make: "Make a code",
    makeNew: "Make a new code",
    code: "Your code",
    holds: (time) => `Write it in the chat that you want to link. It works once, until ${time}.`,
    warning: "Never give the code to anyone. Whoever asks for it is not from us.",
    open: (channel) => `Open ${channel}`,
  },
};
