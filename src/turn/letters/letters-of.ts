import type { Conversation } from "../../domain/conversation.ts";
import { variablesOfPromise } from "../../domain/promise/words.ts";
import type { Contact } from "../../domain/promise/promise.ts";
import type { PromiseSay, Say, SayName } from "../../domain/say.ts";
import type { Moment } from "../../domain/words/lines.ts";
import { firstName } from "../../domain/words/first-name.ts";
import type { Letter, LetterKind, LetterTo } from "../ports/letter-store.ts";
import { canReach, letterOf, type Ways } from "./letter-words.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Line } from "../ports/line.ts";
import type { Situation, Thread } from "../ports/situation.ts";
import { isWorthALetter } from "../untold.ts";

/**
 * So long a customer who has left has time to come back and read a reply in the chat, in ms. What the agent writes meanwhile goes
 * with it: people answer in two or three messages within a minute or two, and a mail for each is noise.
 */
const replyAfterMs = 120_000;

type Said = Pick<Line, "say" | "text">;

/** What was told just now. */
interface Told {
  readonly conversation: Conversation;
  readonly says: readonly Say[];
  readonly lines: readonly Said[];
  readonly language: Pick<Thread, "language">;
  /** The lines that the thread's channel doesn't take any more. */
  readonly shut: readonly Said[];
}

/** What is told of a promise outside of the chat too; what only answers a message in it is not. */
const kinds: Readonly<Record<PromiseSay["say"], LetterKind | null>> = {
  "promise-made": "promise-made",
  "promise-moved": "promise-moved",
  "promise-late": "promise-late",
  "promise-kept": "promise-kept",
  "call-not-answered": "not-reached",
  "not-reached": "not-reached",
  "promise-released": null,
  "promise-stands": null,
};

/** Whether the promise's contact is told it by letter with the line, whatever becomes of the line. */
export const isToldByLetterToo = (say: SayName): boolean =>
  say in kinds && kinds[say as PromiseSay["say"]] !== null;

const isOfPromise = (say: Say): say is PromiseSay => say.say in kinds;

/**
 * What of it is told outside of the chat too, word for word and in the same commit: what becomes of a promise, and what an
 * agent writes, to the promise's own contact or the address that the customer left. A channel that is sent to brings an agent's
 * words by itself; what it doesn't take any more goes by letter instead. One letter at the most.
 */
export function lettersOf(told: Told, situation: Situation, knowledge: Knowledge): readonly Letter[] {
  const { ways } = knowledge;
  const promised = told.says.filter(isOfPromise).find(({ say }) => kinds[say] !== null) ?? null;
  const texts = told.lines
    .filter((line) => isTold(line, promised, told.shut, situation.thread))
    .map(({ text }) => text);
  if (ways === undefined || texts.length === 0) return [];
  const to = whereTo(promised?.promise.contact ?? null, told.conversation, told.shut.length > 0, ways);
  if (to === null) return [];
  const { now, thread, page } = situation;
  const moment = { ...knowledge, language: told.language.language, channel: thread.channel, now };
  const hasPage = promised !== null || told.conversation.promises.length > 0;
  const contents = {
    ...(promised === null ? ofLines(told, situation) : ofPromise(promised, page.address, moment)),
    to,
    texts,
    link: hasPage ? page.address : null,
  };
  return [letterOf(contents, moment, ways)];
}

function isTold(
  line: Said,
  promised: PromiseSay | null,
  shut: readonly Said[],
  { isPush }: Pick<Thread, "isPush">,
): boolean {
  if (shut.includes(line)) return isWorthALetter(line);
  if (line.say === "agent-reply") return promised !== null || !isPush;
  return promised !== null && line.say === promised.say;
}

/** An agent's reply waits for the customer to come back and read it, unless it can be read nowhere else. */
function ofLines({ lines, shut }: Told, { holder, now }: Situation) {
  const dueAt = shut.length > 0 ? now : now + replyAfterMs;
  if (!lines.some(({ say }) => say === "agent-reply"))
    return { kind: "from-the-house", variables: {}, dueAt } as const;
  const variables = holder === null ? {} : { agent: firstName(holder) };
  return { kind: "agent-reply", variables, dueAt } as const;
}

function ofPromise(told: PromiseSay, page: string, { language, now, service }: Moment) {
  const variables = variablesOfPromise(told, { language, now, zone: service.timeZone, page });
  return { kind: kinds[told.say] ?? "promise-made", variables, dueAt: now };
}

/** The mail address that a matter has; null: it has none, or no mail is sent. */
export const mailOf = (conversation: Pick<Conversation, "answers" | "promises">, ways: Ways) =>
  whereTo(null, conversation, false, ways);

/**
 * The promise's own contact, else an address that the customer left with the matter; null where none can be reached. A number
 * is written to only about its own promise, or where the chat brings nothing any more.
 */
function whereTo(
  contact: Contact | null,
  { answers, promises }: Pick<Conversation, "answers" | "promises">,
  isShut: boolean,
  ways: Ways,
): LetterTo | null {
  const address = Object.hasOwn(answers, "email") ? answers["email"] : undefined;
  const kept = promises.flatMap(({ contact: one }) => (one.kind === "chat" ? [] : [one]));
  const known: readonly LetterTo[] = [
    ...(contact === null || contact.kind === "chat" ? [] : [contact]),
    ...kept.filter(({ kind }) => kind === "email"),
    ...(address === undefined ? [] : [{ kind: "email", address } as const]),
    ...(isShut ? kept : []),
  ];
  return known.find((to) => canReach(to, ways)) ?? null;
}

/** Where the customer is written to when the channel takes nothing any more; null: nowhere. */
export const besideTheChat = (
  matter: Pick<Conversation, "answers" | "promises">,
  ways: Ways | undefined,
): LetterTo | null => (ways === undefined ? null : whereTo(null, matter, true, ways));
