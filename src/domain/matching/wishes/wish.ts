import { remember } from "../remember.ts";
import { foldWord } from "../text.ts";
import type { Wish } from "../understanding.ts";
import { isAngry } from "./angry.ts";
import { asksForPerson, asksWhoIsThere, isDoubtful } from "./asked-human.ts";
import type { Weights } from "./learn.ts";
import { asLearnt, seePairs, seeWord } from "./signs.ts";
import { withoutUnwanted } from "./unwanted.ts";

/** From which logit on a message is heard as a wish: of held-out sentences on other matters 3 and 1 in 100 reach it. */
const heardFrom: Readonly<Record<Wish, number>> = { "asked-human": 0.1, angry: 0.7 };

/** How much more must speak for a person where the service itself may be the matter: its hours, its number, who may call. */
const inDoubt = 1.2;

/** What one word at least must speak for a wish: small words alone, however they stand, are none. */
const telling = 0.4;

/** Words; in a longer message more must speak for a wish, for each word beyond, since what speaks by chance adds up. */
const usualLength = 10;
const perWord = 0.16;

/**
 * Makes the test what a message's words ask for beside the FAQ; who asks for a person in anger asks for a person. The
 * patterns of `asked-human` and `angry` go first and are sure; what was learnt from the lists hears the rest, unless
 * the words are those of an entry (`isEntrys`): there the owner has said what they mean.
 */
export function makeWishIn(weights: Weights): (words: readonly string[], isEntrys: boolean) => Wish | null {
  const speaksForPerson = makeSpeaksFor(weights["asked-human"]);
  const speaksForAnger = makeSpeaksFor(weights.angry);
  return (words, isEntrys) => {
    const plain = words.map(foldWord);
    if (asksForPerson(plain)) return "asked-human";
    if (isAngry(plain)) return "angry";
    if (isEntrys) return null;
    const wanted = asLearnt(withoutUnwanted(plain));
    const person = asksWhoIsThere(plain) ? -Infinity : speaksForPerson(wanted);
    const byChance = perWord * Math.max(0, wanted.length - usualLength);
    const doubt = isDoubtful(plain) ? inDoubt : 0;
    if (person > heardFrom["asked-human"] + byChance + doubt) return "asked-human";
    return speaksForAnger(wanted) > heardFrom.angry + byChance ? "angry" : null;
  };
}

/** How much the words speak for a wish, as a logit; not at all where no single word is telling. */
function makeSpeaksFor(weights: Float32Array): (words: readonly string[]) => number {
  let total = 0;
  const add = (sign: number, count: number): void => {
    total += (weights[sign] ?? 0) * count;
  };
  const ofWord = remember((word) => {
    total = 0;
    seeWord(word, add);
    return total;
  });
  return (words) => {
    const alone = words.map(ofWord);
    if (!alone.some((one) => one >= telling)) return -Infinity;
    total = 0;
    seePairs(words, add);
    return alone.reduce((sum, one) => sum + one, total);
  };
}
