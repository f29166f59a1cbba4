/*
 * A text message holds 160 signs of the GSM alphabet (3GPP TS 23.038), and only 70 once a single sign lies outside of it. Our own
 * words would lie within, but for what type-setting adds: dots that hide a number's middle, dashes, quotation marks.
 */
const instead: Readonly<Record<string, string>> = {
  "•": "*",
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "’": "'",
  "‘": "'",
  "”": '"',
  "“": '"',
  "„": '"',
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
};

/** The same words in signs that cost least. What has no such sign stays as it is. */
export const plain = (text: string): string =>
  text.replaceAll(/[•–—−…’‘”“„\u00a0\u202f\u2009]/g, (sign) => instead[sign] ?? sign);
