declare module "snowball-stemmers" {
  /** Makes a stemmer; throws when the language ("finnish") is unknown. */
  export function newStemmer(language: string): { stem(word: string): string };
}
