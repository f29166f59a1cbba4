import { makeLogChannel } from "../channels/botframework/log-channel.ts";
import type { Receive } from "../channels/botframework/bot.ts";
import type { Note } from "../channels/botframework/note.ts";
import type { Email } from "../channels/email/email.ts";
import { makeSms } from "../channels/sms/http-sms.ts";
import type { Config } from "../config.ts";
import { keptSecret } from "../data-dir.ts";
import type { Time } from "../domain/conversation.ts";
import { waysOf } from "../settings/letters.ts";
import type { Log } from "../log.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { PostedLetter } from "../turn/ports/letter-store.ts";
import { type LetterRecord, makeLetters } from "../turn/letters/letters.ts";
import { makeUndelivered } from "../turn/letters/undelivered.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

/** Whether a chat's window is open now, or was read at `since` or later. */
type IsPresent = (conversation: string, since: Time) => boolean;

/** The knowledge of the moment, which also knows how customers can be told; the same object for the same version. */
export function withWays(current: () => Knowledge, config: Config): () => Knowledge {
  const ways = waysOf(config);
  let version = current();
  let told: Knowledge = { ...version, ways };
  return () => {
    if (current() !== version) {
      version = current();
      told = { ...version, ways };
    }
    return told;
  };
}

/** What is told outside of the chat, and the mails that come back. */
export async function wireLetters(ground: Ground, { knowledge, receive }: Line, isPresent: IsPresent) {
  const { config, storage, log, now } = ground;
  const undelivered = makeUndelivered(knowledge);
  const email = await wireEmail(ground, receive, undelivered);
  const send = makeLetters({
    store: storage,
    posts: {
      email: email?.post ?? null,
      phone: config.smsUrl === null ? null : makeSms({ url: config.smsUrl }),
    },
    isRead: (letter) => isRead(letter, isPresent),
    undelivered,
    clock: now,
    record: (record) => tell(record, log),
    fault: (error) => log.error("letter-failed", { error }),
  });
  return {
    send,
    routes: email?.routes ?? [],
    policies: email?.policies ?? [],
    close: async () => email?.close(),
  };
}

/** A reply is read where the chat is; what was promised is told also to who has read it there. */
const isRead = ({ kind, channel, channelThreadId, madeAt }: PostedLetter, isPresent: IsPresent): boolean =>
  kind === "agent-reply" &&
  channel === "directline" &&
  channelThreadId !== null &&
  isPresent(channelThreadId, madeAt);

async function wireEmail(
  { config: { mail, dataDir }, storage, log, now, random }: Ground,
  receive: Receive,
  undelivered: ReturnType<typeof makeUndelivered>,
): Promise<Email | null> {
  if (mail === null) return null;
  // Its packages are 13 MB and a sixth of a second, so only who has mail loads them.
  const { makeEmail } = await import("../channels/email/email.ts");
  const note: Note = (event, fields) => log[fields.error === undefined ? "info" : "warn"](event, fields);
  return makeEmail({
    ...mail,
    replySecret: mail.inboundSecret ?? (await keptSecret(dataDir, "inbound-email", random)),
    takeIn: makeLogChannel({ receive, note }).takeIn,
    store: storage,
    undelivered,
    now,
    note,
  });
}

const tell = ({ outcome, letter, why, attempts }: LetterRecord, log: Log): void =>
  log[outcome === "sent" || outcome === "dropped" ? "info" : "warn"](`letter-${outcome}`, {
    conversation: letter.conversation,
    decision: letter.kind,
    reason: why,
    attempts,
  });
