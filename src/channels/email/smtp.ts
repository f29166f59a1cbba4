import Bottleneck from "bottleneck";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { Handed } from "../../turn/handed.ts";
import type { Post, PostedLetter } from "../../turn/ports/letter-store.ts";
import { addressOf, type Mailbox } from "./mailbox.ts";
import { letterMessageId, matterMessageId } from "./message-ids.ts";
import { asHtml, asText } from "./render.ts";
import type { ReplyAddresses } from "./reply-address.ts";

interface SmtpOptions {
  /** smtp://user:password@host:port, or smtps:// for a server that begins with TLS. */
  readonly url: string;
  readonly from: Mailbox;
  readonly replies: ReplyAddresses;
  /** The least time between two letters, for providers that count them. */
  readonly paceMs?: number;
  /** How long one letter may take; well below a letter's lease. */
  readonly timeoutMs?: number;
}

/** Two at a time, ten a second: below what providers bear, above what a service desk writes. */
const atOnce = 2;
const usualPaceMs = 100;
const usualTimeoutMs = 30_000;

/** The way to a mail server; opens nothing yet. */
export const transportTo = (url: string, timeoutMs: number) =>
  createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** Sends letters by SMTP, each over a connection of its own: there is none that could die while nothing is sent. */
export function makeSmtp(options: SmtpOptions): Post {
  const timeoutMs = options.timeoutMs ?? usualTimeoutMs;
  const transport = transportTo(options.url, timeoutMs);
  const pace = new Bottleneck({ maxConcurrent: atOnce, minTime: options.paceMs ?? usualPaceMs });
  return (letter) => {
    const { to } = letter;
    if (to.kind !== "email" || !oneAddress.test(to.address)) return Promise.resolve(noAddress);
    return pace.schedule(async () => {
      try {
        await transport.sendMail({
          ...mailOf(letter, to.address, options),
          signal: AbortSignal.timeout(timeoutMs),
        });
        return { kind: "taken" };
      } catch (error) {
        return handedAs(error);
      }
    });
  };
}

/** One address and nothing beside it: what reads as two would tell somebody else. */
const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;
const noAddress: Handed = { kind: "refused", why: "no-address" };

/** A letter as a mail: a bounce comes back to the reply address too, so it is known whose letter it was. An alarm has none. */
function mailOf(letter: PostedLetter, address: string, { from, replies }: SmtpOptions): SendMailOptions {
  const { conversation } = letter;
  const matter = conversation === null ? null : matterMessageId(conversation, from.domain);
  const replyTo = conversation === null ? null : replies.of(conversation);
  return {
    envelope: { from: replyTo ?? addressOf(from), to: [address] },
    from: { name: from.name ?? "", address: addressOf(from) },
    ...(replyTo !== null && { replyTo }),
    // An object, so that nothing in it is read as a list or a name.
    to: { name: "", address },
    subject: letter.subject,
    messageId: letterMessageId(letter.id, from.domain),
    ...(matter !== null && { inReplyTo: matter, references: [matter] }),
    date: new Date(letter.madeAt),
    text: asText(letter),
    html: asHtml(letter),
    headers: {
      "Content-Language": letter.language,
      // A person's reply is a person's; what the house writes by itself says so, and vacation programs keep quiet.
      ...(letter.kind === "agent-reply" ? {} : { "Auto-Submitted": "auto-generated" }),
    },
  };
}

/**
 * What a failure means for the letter. Only a refusal of the reader's address or of the words themselves is for good: an
 * unknown password or a refused sender is the operator's to mend, and then every letter still goes.
 */
function handedAs(error: unknown): Handed {
  const { code, responseCode, command } = factsOf(error);
  const why = typeof responseCode === "number" ? `smtp-${responseCode}` : (code ?? "failed").toLowerCase();
  const permanent = typeof responseCode === "number" && responseCode >= 500 && responseCode < 600;
  const aboutLetter = command === "RCPT TO" || command === "DATA";
  const impossible = code === "EENVELOPE" && command === "API";
  return { kind: impossible || (permanent && aboutLetter) ? "refused" : "again", why };
}

function factsOf(error: unknown): {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
} {
  if (typeof error !== "object" || error === null) return {};
  return {
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    ...("responseCode" in error && typeof error.responseCode === "number"
      ? { responseCode: error.responseCode }
      : {}),
    ...("command" in error && typeof error.command === "string" ? { command: error.command } : {}),
  };
}
