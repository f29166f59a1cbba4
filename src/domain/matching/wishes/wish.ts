import { remember } from "../remember.ts";
import { foldWord } from "../text.ts";
import type { Wish } from "../understanding.ts";
import { isAngry } from "./angry.ts";
import { asksForPerson, asksWhoIsThere, isDoubtful } from "./asked-human.ts";
import { unit } from "./learn.ts";
import type { Weights } from "./learn.ts";
import { asLearnt, seePairs, seeWord } from "./signs.ts";
import { withoutUnwanted } from "./unwanted.ts";

/** From which logit on a message is heard as a wish: of held-out sentences on other matters, all near to wishes, 2 in 100 reach one. */
const heardFrom: Readonly<Record<Wish, number>> = { "asked-human": 0.1, angry: 0.35 };

/** How much more must speak for a person where the service itself may be the matter: its hours, its number, who may call. */
const inDoubt = 1.2;

/** What one word at least must speak for a wish: small words alone, however they stand, are none. */
const telling = 0.4;

/** Words; in a longer message more must speak for a wish, for each word beyond, since what speaks by chance adds up. */
const usualLength = 10;
const perWord = 0.16;

/** A longer message is heard piece by piece too, each from the middle of the one before, for a person may be asked for at the end of a story. Words. */
const pieceLength = 8;

/** How much more must speak for a person in a piece than in a whole message. */
const asPiece = 0.5;

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
    const doubt = isDoubtful(plain) ? inDoubt : 0;
    const from = heardFrom["asked-human"] + doubt;
    const asks = whole(speaksForPerson, wanted) > from || inPieces(speaksForPerson, wanted) > from;
    if (asks && !asksWhoIsThere(plain)) return "asked-human";
    return whole(speaksForAnger, wanted) > heardFrom.angry ? "angry" : null;
  };
}

type Speaks = (words: readonly string[]) => number;

const whole = (speaks: Speaks, words: readonly string[]): number =>
  speaks(words) - perWord * Math.max(0, words.length - usualLength);

function inPieces(speaks: Speaks, words: readonly string[]): number {
  let most = -Infinity;
  if (words.length <= pieceLength) return most;
  for (let from = 0; from < words.length - pieceLength / 2; from += pieceLength / 2)
    most = Math.max(most, speaks(words.slice(from, from + pieceLength)));
  return most - asPiece;
}

/** How much the words speak for a wish, as a logit; not at all where no single word is telling. */
function makeSpeaksFor(weights: Int16Array): Speaks {
  let total = 0;
  const add = (sign: number, count: number): void => {
    total += ((weights[sign] ?? 0) / unit) * count;
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
