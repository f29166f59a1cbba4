/** Text as searching compares it: however it was typed, in whatever case. */
export const fold = (text: string): string => text.normalize("NFC").toLowerCase();

/**
 * A pattern for LIKE that finds at least every text that holds the words. Databases fold the case of ASCII letters alike and
 * of others each in their own way, so any other letter stands for anything here, and what is found is looked at again.
 */
export const patternOf = (words: string): string =>
  `%${fold(words)
    .replaceAll(/[\\%_]/g, String.raw`\$&`)
    .replaceAll(/[^ -~]+/g, "%")}%`;
