import type { Language } from "../../shared/language.ts";

const fi = {
  /** When it was, as a clock shows it. */
  delivered: (at: string) => `Perillä ${at}`,
  read: (at: string) => `Luettu ${at}`,
  reaction: (emoji: string) => `asiakkaan reaktio ${emoji}`,
};
const sv: typeof fi = {
  delivered: (at) => `Framme ${at}`,
  read: (at) => `Läst ${at}`,
  reaction: (emoji) => `kundens reaktion ${emoji}`,
};
const en: typeof fi = {
  delivered: (at) => `Delivered ${at}`,
  read: (at) => `Read ${at}`,
  reaction: (emoji) => `customer's reaction ${emoji}`,
};

/** How far a line of ours has come, on a channel that tells. */
export const receiptWords: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
