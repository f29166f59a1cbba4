import type { Rows } from "./speak.ts";

/** What the service description says by itself; what it tells comes from the server, in the customer's language. */
export const serviceWords = {
  back: ["Takaisin keskusteluun", "Tillbaka till chatten", "Back to the chat"],
  loading: ["Haetaan tietoja", "Hämtar uppgifter", "Loading"],
  failed: [
    "Tietoja ei saatu juuri nyt.",
    "Uppgifterna kunde inte hämtas just nu.",
    "This could not be loaded just now.",
  ],
} as const satisfies Rows;
