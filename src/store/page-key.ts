/**
 * The words without what opens the customer's own page: the customer reads it in the same line, and nobody else may use it.
 */
export const withoutPageKey = (text: string, key: string | null): string =>
  key === null ? text : text.replaceAll(key, "•••");
