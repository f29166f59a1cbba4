import type { Language } from "../domain/language.ts";
import type { RatingValue } from "../domain/rating.ts";
import type { Outcome } from "../domain/promise/promise.ts";
import { en } from "./words/en.ts";
import { fi } from "./words/fi.ts";
import { sv } from "./words/sv.ts";

/** What the page says after something was done on it; how things stand now it shows by itself. */
export type Said = "written" | "moved" | "not-free" | "released" | "parted" | "changed";

/** Why something was refused: too often, too much, by a page of another site, by a fault of ours, or what nobody can read. */
export type Refused = "often" | "large" | "foreign" | "fault" | "unread";

/** The customer's own page, in one language. Names, topics and times stay as they are. */
export interface PageWords {
  readonly house: string;
  readonly title: string;
  readonly hello: (name: string | null) => string;
  readonly intro: string;
  readonly unnamed: (time: string) => string;
  readonly ours: string;
  readonly yours: string;
  readonly late: string;
  readonly done: string;
  readonly over: string;
  readonly notReached: string;
  readonly notNeeded: string;
  readonly bot: string;
  readonly inQueue: string;
  readonly firstAnswer: (due: string) => string;
  readonly owner: (owner: string) => string;
  readonly hadIt: (owner: string) => string;
  readonly botHad: string;
  readonly ended: (time: string) => string;
  readonly began: (time: string) => string;
  readonly yourTurn: string;
  readonly reopens: (day: string) => string;
  readonly promise: string;
  readonly newTime: string;
  readonly noTime: string;
  /** What stands before and after the time by which it is done. */
  readonly by: readonly [before: string, after: string];
  readonly call: (phone: string) => string;
  readonly mail: (email: string) => string;
  readonly chat: string;
  readonly agreed: (time: string) => string;
  readonly given: (time: string) => string;
  readonly left: (time: string) => string;
  readonly units: readonly [minutes: string, hours: string, days: string];
  readonly brokenCall: (time: string) => string;
  readonly broken: (time: string) => string;
  readonly stands: (heard: string, due: string, owner: string) => string;
  readonly standsCall: (heard: string, due: string, owner: string) => string;
  readonly heard: (heard: string) => string;
  readonly everybody: string;
  readonly kept: (time: string) => string;
  readonly keptLate: (time: string) => string;
  readonly released: (time: string) => string;
  readonly releasedByUs: (time: string) => string;
  readonly triedAll: (count: number, time: string) => string;
  readonly history: string;
  readonly made: string;
  readonly movedByYou: (from: string) => string;
  readonly movedByUs: (from: string, reason: string) => string;
  readonly movedLate: (from: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly ask: string;
  readonly move: string;
  readonly moveWhen: string;
  readonly moveLater: string;
  readonly moveTo: string;
  readonly write: string;
  readonly yourMessage: string;
  readonly send: string;
  readonly release: string;
  readonly reason: string;
  readonly releaseIt: string;
  /** How the matter went: asked, answered, what was missing and that somebody reads it. */
  readonly rating: {
    readonly ask: string;
    readonly values: Readonly<Record<RatingValue, string>>;
    readonly given: (value: string) => string;
    readonly missing: string;
    readonly kept: string;
    readonly again: string;
  };
  readonly said: Readonly<Record<Said, string>>;
  /** Why a form or the page was refused, in a heading and with what to do. */
  readonly refused: Readonly<Record<Refused, { readonly title: string; readonly text: string }>>;
  /** How long to wait, and what to do then. */
  readonly wait: (time: string) => string;
  readonly seconds: string;
  readonly reference: (ref: string) => string;
  readonly back: string;
  readonly link: (until: string) => string;
  readonly service: string;
  readonly languages: string;
  readonly goneTitle: string;
  readonly gone: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = { fi, sv, en };
