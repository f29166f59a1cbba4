import { randomUUID } from "node:crypto";
import { conversationId, threadId } from "../../domain/ids.ts";
import type { PostedLetter } from "../../turn/ports/letter-store.ts";
import { addressOf, type Mailbox } from "./mailbox.ts";
import { makeReplyAddresses } from "./reply-address.ts";
import { makeSmtp, transportTo } from "./smtp.ts";
import { clientOf } from "./watch-mailbox.ts";

/** One thing that was looked at; `mend` says what to do, null: it is as it should be. */
interface Finding {
  readonly found: string;
  readonly mend: string | null;
}

interface CheckParts {
  readonly smtpUrl: string;
  readonly from: Mailbox;
  /** Null: no mailbox is looked into. */
  readonly imapUrl: string | null;
  /** What reply addresses are made with. */
  readonly replySecret: string;
  /** Who gets a mail to try it out; null: none is sent. */
  readonly to: string | null;
  readonly now: number;
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 15_000;

/** Looks whether mail can be sent and fetched as it is set up, and sends one where it is told to. Nothing is kept of it. */
export async function checkMail(parts: CheckParts): Promise<readonly Finding[]> {
  const findings = [await checkSmtp(parts), await checkImap(parts)];
  const isSent = parts.to !== null && findings[0]?.mend === null;
  return isSent ? [...findings, await tryOut(parts, parts.to)] : findings;
}

/** Host and port, without the login. */
const placeOf = (url: string): string => new URL(url).host;

async function checkSmtp({ smtpUrl, timeoutMs = usualTimeoutMs }: CheckParts): Promise<Finding> {
  const transport = transportTo(smtpUrl, timeoutMs);
  try {
    await transport.verify();
    return { found: `The mail server ${placeOf(smtpUrl)} lets us in.`, mend: null };
  } catch (error) {
    return notIn("The mail server", smtpUrl, "SMTP_URL", hasCode(error, "EAUTH"));
  } finally {
    transport.close();
  }
}

async function checkImap({ imapUrl, timeoutMs = usualTimeoutMs }: CheckParts): Promise<Finding> {
  if (imapUrl === null)
    return {
      found: "No mailbox is looked into (IMAP_URL is not set): answers come only by POST /inbound/email.",
      mend: null,
    };
  const { client, folder } = clientOf({ url: imapUrl, timeoutMs });
  // Told by the calls that fail; without a listener it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    return notIn(
      "The mailbox at",
      imapUrl,
      "IMAP_URL",
      error instanceof Error && "authenticationFailed" in error,
    );
  }
  try {
    await client.mailboxOpen(folder);
    return { found: `The mailbox at ${placeOf(imapUrl)} opens, folder ${folder}.`, mend: null };
  } catch {
    const mend =
      "Write the folder behind the host in IMAP_URL as the server calls it, or leave it out for the inbox.";
    return { found: `The mailbox at ${placeOf(imapUrl)} has no folder ${folder}.`, mend };
  } finally {
    client.close();
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

function notIn(what: string, url: string, key: string, isLogin: boolean): Finding {
  return isLogin
    ? {
        found: `${what} ${placeOf(url)} refuses the login.`,
        mend: `Check user and password in ${key}: special letters are written as in any URL, %40 for @. Some providers want a password of its own for programs.`,
      }
    : {
        found: `${what} ${placeOf(url)} can't be reached, or speaks no TLS that we accept.`,
        mend: `Check host and port in ${key}, whether it begins with TLS (smtps:, imaps:) or not (smtp:, imap:), and that this machine may connect there.`,
      };
}

/** The address of a matter that never was: an answer to it is seen in the log, and joins nothing. */
async function tryOut(
  { smtpUrl, from, replySecret, now, timeoutMs = usualTimeoutMs }: CheckParts,
  to: string,
): Promise<Finding> {
  const replies = makeReplyAddresses(replySecret, from);
  const handed = await makeSmtp({ url: smtpUrl, from, replies, timeoutMs })(letterTo(to, now));
  if (handed.kind === "taken")
    return {
      found: `A mail from ${addressOf(from)} is on its way to ${to}. Answer it while the server runs: "mail-gone" in the log says that answers find their way.`,
      mend: null,
    };
  return {
    found: `The mail server did not take a mail from ${addressOf(from)} to ${to} (${handed.why}).`,
    mend: "Check the address, and that the login may send as MAIL_FROM and as that address with +something before the @.",
  };
}

const letterTo = (address: string, now: number): PostedLetter => ({
  id: randomUUID(),
  kind: "promise-made",
  to: { kind: "email", address },
  subject: "Lupaus: a mail to try it out",
  paragraphs: [
    "This mail was sent by npm run channel -- check email.",
    "Answer it to see whether answers find their way.",
  ],
  link: null,
  dueAt: now,
  conversation: conversationId(randomUUID()),
  thread: threadId(randomUUID()),
  channel: "email",
  channelThreadId: "check",
  language: "en",
  madeAt: now,
  attempts: 0,
});
