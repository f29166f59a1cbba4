/** The GSM 7-bit alphabet and what it writes as two signs (3GPP TS 23.038, 6.2.1). */
const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const double = "^{}\\[~]|€";

/** In how many parts a text message is sent: 160 signs of GSM or 70 others in one, 153 and 67 in each of several. */
export function partsOf(text: string) {
  const signs = Array.from(text);
  const isGsm = signs.every((sign) => basic.includes(sign) || double.includes(sign));
  const length = isGsm ? signs.reduce((sum, sign) => sum + (double.includes(sign) ? 2 : 1), 0) : text.length;
  const [alone, each] = isGsm ? [160, 153] : [70, 67];
  return {
    alphabet: isGsm ? "gsm" : "ucs2",
    length,
    parts: length <= alone ? 1 : Math.ceil(length / each),
  } as const;
}
