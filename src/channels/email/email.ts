import type { Policy, Route } from "../../http/route.ts";
import type { LetterStore, Post, ThinkOfDead } from "../../turn/ports/letter-store.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { ThreadLog } from "../../turn/ports/thread-log.ts";
import type { TakeIn } from "../botframework/inbound.ts";
import type { Note } from "../botframework/note.ts";
import { inboundRoutes } from "./inbound-routes.ts";
import type { Mailbox } from "./mailbox.ts";
import { makeReplyAddresses } from "./reply-address.ts";
import { makeSmtp } from "./smtp.ts";
import { makeTakeMail } from "./take-mail.ts";
import { watchMailbox } from "./watch-mailbox.ts";

interface EmailParts {
  readonly smtpUrl: string;
  readonly from: Mailbox;
  /** What reply addresses are made with. */
  readonly replySecret: string;
  /** Null: no mailbox is looked into. */
  readonly imapUrl: string | null;
  /** What mails that others bring are signed with; null: none are taken. */
  readonly inboundSecret: string | null;
  readonly takeIn: TakeIn;
  readonly store: Pick<Desk, "conversation"> & Pick<ThreadLog, "thread"> & Pick<LetterStore, "letterDied">;
  readonly undelivered: ThinkOfDead;
  readonly now: () => number;
  readonly note: Note;
}

export interface Email {
  readonly post: Post;
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  /** Waits for the mail that is just being taken, then lets go of the mailbox. */
  readonly close: () => Promise<void>;
}

/** E-mail: letters go out by SMTP, answers come in by IMAP or are brought by others. */
export function makeEmail(parts: EmailParts): Email {
  const { from, store, now, note } = parts;
  const replies = makeReplyAddresses(parts.replySecret, from);
  const take = makeTakeMail({
    ...parts,
    desk: store,
    log: store,
    letters: store,
    replies,
    domain: from.domain,
  });
  const inbound = parts.inboundSecret === null ? null : inboundRoutes(parts.inboundSecret, take, now);
  const watch =
    parts.imapUrl === null ? null : watchMailbox({ url: parts.imapUrl, take, isOurs: replies.isIn, note });
  return {
    post: makeSmtp({ url: parts.smtpUrl, from, replies }),
    routes: inbound?.routes ?? [],
    policies: inbound?.policies ?? [],
    close: async () => watch?.close(),
  };
}
