import type { Wish } from "../understanding.ts";
import { foldWord } from "../text.ts";
import { asksForPerson } from "./asked-human.ts";
import { isAngry } from "./angry.ts";

/** What the words ask for beside the FAQ; who asks for a person in anger asks for a person. */
export function wishIn(words: readonly string[]): Wish | null {
  const plain = words.map(foldWord);
  if (asksForPerson(plain)) return "asked-human";
  return isAngry(plain) ? "angry" : null;
}
