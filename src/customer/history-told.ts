import type { Time } from "../domain/conversation.ts";
import { type EndedPromise, type OpenPromise, outcomes } from "../domain/promise/promise.ts";
import { endInWords } from "./end-told.ts";
import type { PageWords } from "./page-words.ts";

/** One thing that happened, with its time as people say it. */
export interface HappenedTold {
  readonly time: string;
  readonly words: string;
}

interface Happened {
  readonly at: Time;
  readonly words: string;
}

/** What happened to the promises of a matter, the last first. */
export function tellHistory(
  promises: readonly (OpenPromise | EndedPromise)[],
  words: PageWords,
  at: (time: Time) => string,
): readonly HappenedTold[] {
  return promises
    .flatMap((one) => happenedTo(one, words, at))
    .toSorted((one, other) => other.at - one.at)
    .map((one) => ({ time: at(one.at), words: one.words }));
}

function happenedTo(
  one: OpenPromise | EndedPromise,
  words: PageWords,
  at: (time: Time) => string,
): readonly Happened[] {
  const promise = "end" in one ? one.promise : one;
  const moves = promise.moves.filter(({ reason }) => !isOutcome(reason));
  return [
    { at: promise.madeAt, words: words.made },
    ...moves.map((move) => ({ at: move.at, words: moveInWords(move, words, at) })),
    ...promise.attempts.map((call) => ({ at: call.at, words: words.outcomes[call.outcome] })),
    ...("end" in one ? [{ at: one.at, words: endInWords(one, words, at) }] : []),
  ];
}

/** A call that reached nobody gives itself another time: the call is what is told of it. */
const isOutcome = (reason: string): boolean => outcomes.some((outcome) => outcome === reason);

function moveInWords(
  { by, from, reason }: OpenPromise["moves"][number],
  words: PageWords,
  at: (time: Time) => string,
): string {
  if (by === "customer") return words.movedByYou(at(from));
  return by === "house" ? words.movedLate(at(from)) : words.movedByUs(at(from), reason);
}
