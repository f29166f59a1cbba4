import type { Time } from "../domain/conversation.ts";
import type { EndedPromise } from "../domain/promise/promise.ts";
import type { PageWords } from "./page-words.ts";

/** How a promise ended, and when. */
export function endInWords(
  { promise, end, by, at: time }: EndedPromise,
  words: PageWords,
  at: (time: Time) => string,
): string {
  switch (end) {
    case "kept":
      return promise.lateAt === null ? words.kept(at(time)) : words.keptLate(at(time));
    case "released":
      return by === "customer" ? words.released(at(time)) : words.releasedByUs(at(time));
    case "not-reached":
      return words.triedAll(promise.attempts.length, at(time));
  }
}
