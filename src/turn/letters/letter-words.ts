import type { Time } from "../../domain/conversation.ts";
import type { Variables } from "../../domain/words/fill.ts";
import { type Moment, sayNow } from "../../domain/words/lines.ts";
import type { Letter, LetterKind, LetterTo } from "../ports/letter-store.ts";

/** How customers can be told something outside of the chat. */
export interface Ways {
  /** "answered": what customers answer comes back to their matter. null: no mail is sent. */
  readonly email: "answered" | "sent" | null;
  readonly phone: boolean;
}

/** Whether a letter can go there. */
export const canReach = (to: LetterTo, ways: Ways): boolean =>
  to.kind === "email" ? ways.email !== null : ways.phone;

interface Contents {
  readonly kind: LetterKind;
  readonly to: LetterTo;
  /** What it tells, in its final words. */
  readonly texts: readonly string[];
  /** What the subject's variables stand for. */
  readonly variables: Variables;
  /** The customer's page; null: there is none. */
  readonly link: string | null;
  readonly dueAt: Time;
}

/**
 * A letter in its final words: what it tells word for word as the chat does, and in a mail how to go on and whether it can
 * be answered. The link stands in it once.
 */
export function letterOf({ texts, variables, ...contents }: Contents, moment: Moment, ways: Ways): Letter {
  const { kind, to, link } = contents;
  const hasLink = link !== null && !texts.some((text) => text.includes(link));
  const goOn = hasLink ? [sayNow("letter-continue", { link }, moment)] : [];
  const foot = sayNow(ways.email === "answered" ? "letter-foot" : "letter-foot-unanswered", {}, moment);
  return {
    ...contents,
    subject: sayNow(`subject-${kind}`, variables, moment),
    paragraphs: [...texts, ...goOn, ...(to.kind === "email" ? [foot] : [])],
  };
}
