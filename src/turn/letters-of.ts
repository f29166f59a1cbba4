import type { Conversation } from "../domain/conversation.ts";
import { variablesOfPromise } from "../domain/promise/words.ts";
import type { Contact } from "../domain/promise/promise.ts";
import type { PromiseSay, Say } from "../domain/say.ts";
import type { Moment } from "../domain/service-words.ts";
import { firstName } from "../domain/words.ts";
import type { Letter, LetterKind, LetterTo } from "./letter-store.ts";
import { canReach, letterOf, type Ways } from "./letter-words.ts";
import type { Knowledge, Line, Situation, Thread } from "./ports.ts";

/** So long a customer who has left has time to come back and read a reply in the chat, in ms. */
const replyAfterMs = 120_000;

/** What was told just now. */
interface Told {
  readonly conversation: Conversation;
  readonly says: readonly Say[];
  readonly lines: readonly Line[];
  readonly language: Pick<Thread, "language">;
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

const isOfPromise = (say: Say): say is PromiseSay => say.say in kinds;

/**
 * What of it is told outside of the chat too, word for word and in the same commit: what becomes of a promise, and what an
 * agent writes, to the promise's own contact or the address that the customer left. One letter at the most.
 */
export function lettersOf(told: Told, situation: Situation, knowledge: Knowledge): readonly Letter[] {
  const { ways } = knowledge;
  const promised = told.says.filter(isOfPromise).find(({ say }) => kinds[say] !== null) ?? null;
  const texts = told.lines.filter(({ say }) => isTold(say, promised)).map(({ text }) => text);
  if (ways === undefined || texts.length === 0) return [];
  const to = whereTo(promised?.promise.contact ?? null, told.conversation, ways);
  if (to === null) return [];
  const { now, thread, page } = situation;
  const moment = { ...knowledge, language: told.language.language, channel: thread.channel, now };
  const hasPage = promised !== null || told.conversation.promises.length > 0;
  const contents = {
    ...(promised === null ? ofReply(situation) : ofPromise(promised, page.address, moment)),
    to,
    texts,
    link: hasPage ? page.address : null,
  };
  return [letterOf(contents, moment, ways)];
}

const isTold = (say: Line["say"], promised: PromiseSay | null): boolean =>
  say === "agent-reply" || (promised !== null && say === promised.say);

const ofReply = ({ holder, now }: Situation) =>
  ({
    kind: "agent-reply",
    variables: holder === null ? {} : { agent: firstName(holder) },
    dueAt: now + replyAfterMs,
  }) as const;

function ofPromise(told: PromiseSay, page: string, { language, now, service }: Moment) {
  const variables = variablesOfPromise(told, { language, now, zone: service.timeZone, page });
  return { kind: kinds[told.say] ?? "promise-made", variables, dueAt: now };
}

/** The promise's own contact, else an address that the customer left with the matter; null where none can be reached. */
function whereTo(contact: Contact | null, { answers, promises }: Conversation, ways: Ways): LetterTo | null {
  const address = Object.hasOwn(answers, "email") ? answers["email"] : undefined;
  const known: readonly LetterTo[] = [
    ...(contact === null || contact.kind === "chat" ? [] : [contact]),
    ...promises.flatMap((promise) => (promise.contact.kind === "email" ? [promise.contact] : [])),
    ...(address === undefined ? [] : [{ kind: "email", address } as const]),
  ];
  return known.find((to) => canReach(to, ways)) ?? null;
}
