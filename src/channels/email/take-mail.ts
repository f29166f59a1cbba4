import { conversationId } from "../../domain/ids.ts";
import type { LetterStore, ThinkOfDead } from "../../turn/ports/letter-store.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { ThreadLog } from "../../turn/ports/thread-log.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import { leftOutAs, mailEntity } from "../botframework/incoming.ts";
import { kindOfMail } from "./mail-kind.ts";
import { lettersNamed } from "./message-ids.ts";
import { type Mail, readMail } from "./read-mail.ts";
import type { ReplyAddresses } from "./reply-address.ts";

/** What a mail came to. */
type MailOutcome =
  /** A customer's message, committed now or earlier. */
  | { readonly kind: "taken" | "repeated"; readonly conversation: string }
  /** One of our letters reached nobody. */
  | { readonly kind: "bounced"; readonly conversation: string }
  /** Nothing for the house: not to a reply address of ours, to a matter that is kept no longer, by a program, by ourselves, one of far too many, without a word, or that no mail program wrote. */
  | {
      readonly kind: "ignored";
      readonly why: "not-ours" | "gone" | "auto" | "delayed" | "loop" | "too-many" | "empty" | "unreadable";
    };

export type TakeMail = (raw: Uint8Array) => Promise<MailOutcome>;

export interface TakeMailParts {
  /** The base of channels: brings activities through the middleware to the turn. */
  readonly takeIn: TakeIn;
  readonly desk: Pick<Desk, "conversation">;
  readonly log: Pick<ThreadLog, "thread">;
  readonly letters: Pick<LetterStore, "letterDied">;
  readonly undelivered: ThinkOfDead;
  readonly replies: ReplyAddresses;
  /** Of the address we write from. */
  readonly domain: string;
  readonly now: () => number;
}

/** More mails in a day to one matter than any customer writes: two programs answer each other. */
const perDay = 40;
const dayMs = 86_400_000;

/**
 * Brings a mail to the conversation that its reply address names, in the thread in which that lives. Resolves once it is
 * durable; rejects when it could not be kept. The same mail again changes nothing.
 */
export function makeTakeMail(parts: TakeMailParts): TakeMail {
  const counted = new Map<string, number>();
  let day = 0;
  const countOf = (conversation: string): number => {
    const today = Math.floor(parts.now() / dayMs);
    if (today !== day) counted.clear();
    day = today;
    return counted.get(conversation) ?? 0;
  };
  return async (raw) => {
    const mail = await readMail(raw).catch(() => null);
    if (mail === null) return { kind: "ignored", why: "unreadable" };
    const id = mail.recipients.map(parts.replies.read).find((read) => read !== null);
    if (id === undefined) return { kind: "ignored", why: "not-ours" };
    const kind = lettersNamed(mail.messageId ?? "", parts.domain).length > 0 ? "loop" : kindOfMail(mail, raw);
    if (kind === "failed") return bounced(parts, id, raw);
    const why = kind === "person" ? whyNot(mail, countOf(id)) : kind;
    if (why !== null) return { kind: "ignored", why };
    const outcome = await joined(parts, id, mail);
    if (outcome.kind === "taken") counted.set(id, countOf(id) + 1);
    return outcome;
  };
}

function whyNot({ text, files }: Mail, today: number): "empty" | "too-many" | null {
  if (text === "" && files.length === 0) return "empty";
  return today >= perDay ? "too-many" : null;
}

/** The mail becomes a message of the thread; whoever has the matter, or whether it has ended, the turn sees to it. */
async function joined(
  { takeIn, desk, log }: TakeMailParts,
  conversation: string,
  mail: Mail,
): Promise<MailOutcome> {
  const row = await desk.conversation(conversationId(conversation));
  const thread = row === null ? null : await log.thread(row.channel, row.channelThreadId);
  if (row === null || thread === null) return { kind: "ignored", why: "gone" };
  const receipt = await takeIn({
    type: "message",
    id: mail.key,
    channelId: row.channel,
    conversation: { id: row.channelThreadId, isGroup: false, conversationType: "personal", name: "" },
    from: { id: thread.channelCustomerId, name: "" },
    text: mail.text,
    attachments: mail.files.map(({ name, contentType, bytes }) => ({ name, contentType, content: bytes })),
    entities: [{ type: mailEntity, name: conversation }, ...mail.leftOut.map(leftOutAs)],
  });
  return { kind: receipt?.repeated === true ? "repeated" : "taken", conversation };
}

/** What comes back names the letter of ours that it is about. */
async function bounced(
  { letters, undelivered, domain }: TakeMailParts,
  conversation: string,
  raw: Uint8Array,
): Promise<MailOutcome> {
  const named = new Set(lettersNamed(Buffer.from(raw).toString("latin1"), domain));
  for (const id of named) await letters.letterDied(id, null, "bounced", undelivered);
  return { kind: "bounced", conversation };
}
