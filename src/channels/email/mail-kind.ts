import type { Mail } from "./read-mail.ts";

/** What wrote a mail: a person, a program that answers by itself, or one that says what became of a mail of ours. */
export type MailKind = "person" | "auto" | "failed" | "delayed";

/**
 * Tells them apart by what programs write into the headers (RFC 3834, RFC 3464), and by the subjects of those that write
 * nothing there. `raw` is the mail as it came.
 */
export function kindOfMail({ header }: Pick<Mail, "header">, raw: Uint8Array): MailKind {
  if (isReport(header)) return reportOf(raw);
  const auto = header("auto-submitted");
  if (auto !== null && !/^no\b/i.test(auto)) return "auto";
  if (/^(?:bulk|junk|list|auto[_-]?reply)\b/i.test(header("precedence") ?? "")) return "auto";
  if (autoHeaders.some((name) => header(name) !== null)) return "auto";
  return autoSubject.test(header("subject") ?? "") ? "auto" : "person";
}

const autoHeaders = [
  "x-autoreply",
  "x-autorespond",
  "x-autoresponder",
  "x-auto-reply-from",
  "list-id",
] as const;

const autoSubject =
  /^(?:(?:re|vs|sv|aw)\s*:\s*)?(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automaattinen (?:vastaus|poissaolo)|poissaolo(?:viesti|ilmoitus)?\b|autosvar|automatiskt svar|frånvaro(?:meddelande)?\b)/i;

function isReport(header: Mail["header"]): boolean {
  if (/report-type\s*=\s*"?delivery-status/i.test(header("content-type") ?? "")) return true;
  return /^(?:[^<]*<)?(?:mailer-daemon|postmaster)@/i.test(header("from") ?? "");
}

/** How much of a report is looked at: what it says comes before the mail that it is about. */
const reportBytes = 256 * 1024;

function reportOf(raw: Uint8Array): "failed" | "delayed" {
  const text = Buffer.from(raw.subarray(0, reportBytes)).toString("latin1");
  const action = /^Action:\s*(\w+)/im.exec(text)?.[1]?.toLowerCase();
  if (action !== undefined) return action === "failed" ? "failed" : "delayed";
  return /\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b|undeliver|failure|returned mail/i.test(text)
    ? "failed"
    : "delayed";
}
