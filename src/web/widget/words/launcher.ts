import type { Rows } from "./speak.ts";

/** What the launcher says by itself. */
export const launcherWords = {
  open: ["Avaa keskustelu", "Öppna chatten", "Open chat"],
  offline: ["Yhteys on poikki", "Anslutningen är bruten", "No connection"],
  retry: ["Yritä uudelleen", "Försök igen", "Try again"],
} as const satisfies Rows;
