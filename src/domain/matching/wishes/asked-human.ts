import { barePerson, filler, personWords } from "./person-words.ts";
import type { PersonWord } from "./person-words.ts";
import { makeTest } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { withoutUnwanted } from "./unwanted.ts";

/** A bare "asiakaspalvelija kiitos" has at most this many words. */
const bareLength = 5;

/** "Oletko botti vai ihminen": asks who is there, and wishes for nobody, unless it goes on with "if so". */
const whoIsThere: readonly Rule<PersonWord>[] = [
  { all: ["areYou", "you", "bot"], within: 7, unless: ["ifSo"] },
  { all: ["areYou", "you", "person"], within: 7, unless: ["ifSo"] },
  { all: ["talkingTo", "i", "bot"], within: 7, unless: ["ifSo"] },
  { all: ["talkingTo", "i", "person"], within: 7, unless: ["ifSo"] },
  { all: ["areYou", "bot", "person"], within: 5, unless: ["ifSo"] },
];

const notTheWish: readonly PersonWord[] = ["aboutService", "aboutOthers"];

/** Each is a way of asking for a person. */
const wishes: readonly Rule<PersonWord>[] = [
  { all: ["real", "duty"], within: 2 },
  { all: ["real", "person", "want"], within: 4 },
  { all: ["real", "person", "reach"], within: 3 },
  { all: ["real", "somebody", "want"], within: 5 },
  { all: ["talk", "person"], within: 5, unless: notTheWish },
  { all: ["talk", "person", "want"], within: 8, unless: notTheWish },
  { all: ["talk", "somebody", "want"], within: 6, unless: notTheWish },
  { all: ["reach", "duty", "want"], within: 7, unless: notTheWish },
  { all: ["reach", "duty", "somebody"], within: 8, unless: notTheWish },
  { all: ["transfer", "target"], within: 5, unless: [...notTheWish, "owned"] },
  { all: ["transferMe", "meEnglish", "target"], within: 6 },
  { all: ["reachDesk", "customer", "desk"], within: 6, unless: notTheWish },
  { all: ["somebody", "call", "want"], within: 6, unless: ["noCalls"] },
  { all: ["want", "call", "me"], within: 5, unless: ["noCalls"] },
  { all: ["call", "me", "me"], within: 4, unless: ["noCalls"] },
  { all: ["callNow", "me"], within: 3, unless: ["noCalls"] },
  { all: ["callEnglish", "meEnglish", "back"], within: 4 },
  { all: ["somebody", "callEnglish", "meEnglish", "want"], within: 6 },
  { all: ["contactMe", "contact", "myself"], within: 5, unless: ["noCalls"] },
  { all: ["want", "callback"], within: 6, unless: ["calledOff"] },
  { all: ["bot", "not", "person"], within: 9 },
  { all: ["bot", "not", "somebody", "want"], within: 12 },
  { all: ["bot", "not", "bear"], within: 7 },
  { all: ["line", "lineEnd", "want"], within: 8 },
  { all: ["line", "lineEnd", "somebody"], within: 8 },
  { all: ["isThere", "somebody", "atDesk"], within: 5, unless: ["aboutOthers"] },
  { all: ["isThere", "duty", "atDesk"], within: 5, unless: notTheWish },
  { all: ["queue", "putInQueue"], within: 4, unless: ["aboutService"] },
];

/** Whether a message asks only who it talks to. `words` are without dots. */
export const asksWhoIsThere = makeTest(whoIsThere, personWords);
const wishesForPerson = makeTest(wishes, personWords);

/** Whether a word tells that the service itself, other people or unwanted calls may be the matter. `words` are without dots. */
export const isDoubtful: (words: readonly string[]) => boolean = makeTest(
  [...notTheWish, "noCalls" as const].map((name) => ({ all: [name], within: 1 })),
  personWords,
);

/** Whether a message asks for a person, in any of the house's languages. `words` are without dots. */
export function asksForPerson(words: readonly string[]): boolean {
  const wanted = withoutUnwanted(words);
  if (isBarePerson(wanted)) return true;
  return !asksWhoIsThere(words) && wishesForPerson(wanted);
}

function isBarePerson(words: readonly string[]): boolean {
  return (
    words.length <= bareLength &&
    words.some(barePerson) &&
    words.every(
      (word) => barePerson(word) || filler(word) || personWords.want(word) || personWords.real(word),
    )
  );
}
