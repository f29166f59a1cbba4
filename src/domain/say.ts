import type { Answers, Closed, Promised, Queued, Time, WithAgent, WithBot } from "./conversation.ts";
import type { Refusal } from "./files/file.ts";
import type { FlowAsk, FlowWords } from "./flow/flow.ts";
import type { EntryId } from "./ids.ts";
import type { SmallTalk } from "./matching/understanding.ts";
import type { Masked } from "./privacy/mask.ts";
import type { LinkSay } from "./person/words.ts";
import type { WaitRange } from "./queue/wait.ts";
import type { OpenPromise } from "./promise/promise.ts";

/**
 * Something to tell, before it has words. A say that names a deed carries the conversation after that deed, and only
 * the move that does it makes one: so nothing can be said that is not committed with it.
 */
export type Say =
  | { readonly say: "greeting" }
  | { readonly say: "introduction" }
  /** `after`: what was covered in the same message and has been told before it. */
  | { readonly say: "masked"; readonly what: Masked; readonly after: readonly Masked[] }
  | {
      readonly say: "answer";
      readonly entry: EntryId;
      /** "buttons": what to ask next and whether it helped stand beneath; "nothing" when a person comes next. */
      readonly beneath: "buttons" | "nothing";
    }
  | { readonly say: "did-you-mean"; readonly entries: readonly EntryId[] }
  | { readonly say: "answer-in-other-language"; readonly entry: EntryId }
  | { readonly say: "say-it-differently" }
  /** The message had nothing in it. */
  | { readonly say: "no-words" }
  /** What was told before has not reached the customer. */
  | { readonly say: "line-lost" }
  /** Of what came with a message, something is not taken. */
  | { readonly say: "file-refused"; readonly why: Refusal }
  | { readonly say: "small-talk"; readonly kind: SmallTalk }
  | { readonly say: "glad-it-helped" }
  | { readonly say: "attachment-received"; readonly files: Files; readonly deed: Queued }
  | { readonly say: "hand-over"; readonly deed: Queued }
  | { readonly say: "feedback-taken"; readonly deed: Queued }
  /** Where matters are solved. */
  | { readonly say: "guide" }
  | { readonly say: "reopened"; readonly deed: Queued | WithAgent }
  | { readonly say: "agent-joined"; readonly name: string; readonly deed: WithAgent }
  | { readonly say: "agent-changed"; readonly name: string; readonly deed: WithAgent | Promised }
  | { readonly say: "back-in-queue"; readonly deed: Queued }
  | { readonly say: "agent-reply"; readonly text: string; readonly deed: WithAgent | Promised }
  /** The customer told us of something wrong, and it has been mended: the same commit ends the task. */
  | { readonly say: "guidance-mended"; readonly entry: EntryId }
  | { readonly say: "given-back"; readonly deed: WithBot }
  | { readonly say: "customer-quiet" }
  | { readonly say: "closing"; readonly deed: Closed & { readonly reopensUntil: Time } }
  | { readonly say: "ended" | "goodbye"; readonly deed: Closed }
  | { readonly say: "flow-say"; readonly words: FlowWords; readonly answers: Answers }
  | {
      readonly say: "flow-ask";
      readonly words: FlowWords;
      readonly ask: FlowAsk;
      readonly answers: Answers;
      /** Who has the conversation in which it is asked: what stands beneath goes by that. */
      readonly asked: "bot" | "queued" | "closed";
    }
  | { readonly say: "known-problem"; readonly entry: EntryId; readonly under: "greeting" | "answer" }
  /** Said only by the step that keeps who wants to know. */
  | { readonly say: "will-tell"; readonly entries: readonly EntryId[] }
  /** Another time for the next word on a known problem; null: none was told before. */
  | { readonly say: "update-moved"; readonly entry: EntryId; readonly before: Time | null; readonly to: Time }
  /** The time for the next word has passed without one. */
  | { readonly say: "update-late"; readonly entry: EntryId; readonly before: Time }
  | { readonly say: "fixed"; readonly entry: EntryId }
  | { readonly say: "never-mind" | "looking-up" | "still-looking" | "could-not-look-up" }
  | { readonly say: "still-in-queue"; readonly deed: Queued }
  /** What was told of the wait was wrong; `range` is from here on, null: nobody can tell. */
  | { readonly say: "still-waiting"; readonly range: WaitRange | null; readonly deed: Queued }
  | SigningSay
  | LinkSay
  | PromiseSay;

export const signingSays = [
  "sign-in",
  "signed-in",
  "already-signed-in",
  "sign-in-failed",
  "signed-in-as-other",
  "signed-out",
] as const;

/** What is told of signing in at the site; who has done that as another customer has to sign out first. */
export interface SigningSay {
  readonly say: (typeof signingSays)[number];
}

/** What is told of a promise: it is there as it is told, or ends, with the same commit. */
export type PromiseSay = {
  readonly promise: OpenPromise;
  /** The first name of who keeps it; null: customer service. */
  readonly owner: string | null;
  /** The customer's own name, where it is said. */
  readonly name: string | null;
} & (
  | {
      readonly say:
        | "promise-made"
        | "promise-kept"
        | "promise-released"
        | "promise-stands"
        | "call-not-answered"
        | "not-reached";
    }
  | { readonly say: "promise-moved"; readonly from: Time; readonly reason: string }
  | { readonly say: "promise-late"; readonly from: Time }
);

/** What came with a message, as the customer is told of it. */
export type Files = "picture" | "file" | "files";

/** What comes before all else that is said: that a bot answers, unless that has been said, what was covered, and what is not taken. */
export const preface = (
  introduce: boolean,
  masked: readonly Masked[],
  refused: readonly Refusal[] = [],
): readonly Say[] => [
  ...(introduce ? ([{ say: "introduction" }] as const) : []),
  ...masked.map((what, at) => ({ say: "masked", what, after: masked.slice(0, at) }) as const),
  ...[...new Set(refused)].map((why) => ({ say: "file-refused", why }) as const),
];

/** Whether a say of this name tells the customer that a bot answers. */
export const introduces = (say: SayName | null): boolean => say === "greeting" || say === "introduction";

/** A say's name, kept with its line: so a window knows an answer from a hand-over without reading the words. */
export type SayName = Say["say"];
