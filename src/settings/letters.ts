import { z } from "zod";
import { type Mailbox, readMailbox } from "../channels/email/mailbox.ts";
import type { Ways } from "../turn/letters/letter-words.ts";

/** Whether it is an address of one of these schemes that names a host. */
const isUrlOf = (...schemes: readonly string[]) => {
  const protocols = new Set(schemes.map((scheme) => `${scheme}:`));
  return (text: string): boolean => {
    const url = URL.parse(text);
    return url !== null && protocols.has(url.protocol) && url.hostname !== "";
  };
};

/** A login that is left out would only be missed when the first mail comes. */
const hasLogin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && url.username !== "" && url.password !== "";
};

/** The keys by which customers are told something outside of the chat. */
export const letterKeys = {
  ALARM_PHONE: z
    .string()
    .regex(
      /^\+?[\d ()-]{7,24}$/,
      "is not a phone number. Give one with its country's code, as in +358401234567.",
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      isUrlOf("smtp", "smtps"),
      "is not an address of a mail server. Give one, as in smtps://user:password@smtp.example.fi.",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (text) => readMailbox(text) !== null,
      "is not an address to write from. Give one with at most 24 characters before the @ and no plus, as in Napavirta <asiakaspalvelu@example.fi>.",
    )
    .optional(),
  IMAP_URL: z
    .string()
    .refine(
      (text) => isUrlOf("imap", "imaps")(text) && hasLogin(text),
      "is not an address of a mailbox. Give one with its user and password, as in imaps://user:password@imap.example.fi.",
    )
    .optional(),
  INBOUND_EMAIL_SECRET: z.string().optional(),
  SMS_URL: z
    .string()
    .refine(
      isUrlOf("http", "https"),
      "is not an address that takes text messages. Give one, as in https://user:password@sms.example.fi/send.",
    )
    .optional(),
};

type Given = { readonly [Key in keyof typeof letterKeys]?: string | undefined };

/** E-mail as the operator set it up. */
interface MailSettings {
  readonly smtpUrl: string;
  readonly from: Mailbox;
  /** Null: no mailbox is looked into. */
  readonly imapUrl: string | null;
  /** What makes reply addresses, and what mails that others bring are signed with; null: one is made for the first. */
  readonly inboundSecret: string | null;
}

/** How customers are told something outside of the chat. */
export interface LetterSettings {
  /** Null: e-mail is not offered. */
  readonly mail: MailSettings | null;
  /** Null: no text messages are sent. */
  readonly smsUrl: string | null;
  /** Who gets a text message when the self-check finds something; null: nobody. */
  readonly alarmPhone: string | null;
}

export function letterSettingsOf(given: Given): LetterSettings {
  const from = given.MAIL_FROM === undefined ? null : readMailbox(given.MAIL_FROM);
  const mail =
    given.SMTP_URL === undefined || from === null
      ? null
      : {
          smtpUrl: given.SMTP_URL,
          from,
          imapUrl: given.IMAP_URL ?? null,
          inboundSecret: given.INBOUND_EMAIL_SECRET ?? null,
        };
  return { mail, smsUrl: given.SMS_URL ?? null, alarmPhone: given.ALARM_PHONE ?? null };
}

/** Nobody answers a mail that was never sent, and nothing brings an alarm without what sends text messages. */
export const unansweredKeys = (given: Given): readonly string[] => [
  ...(given.SMTP_URL !== undefined
    ? []
    : (["IMAP_URL", "INBOUND_EMAIL_SECRET"] as const)
        .filter((key) => given[key] !== undefined)
        .map(
          (key) => `${key} is set while SMTP_URL is not. Set SMTP_URL and MAIL_FROM too, or leave it out.`,
        )),
  ...(given.ALARM_PHONE !== undefined && given.SMS_URL === undefined
    ? ["ALARM_PHONE is set while SMS_URL is not. Set SMS_URL too, or leave it out."]
    : []),
];

/** How customers can be told, by what is set. */
export const waysOf = ({ mail, smsUrl }: LetterSettings): Ways => {
  const isAnswered = mail !== null && (mail.imapUrl !== null || mail.inboundSecret !== null);
  return { email: mail === null ? null : isAnswered ? "answered" : "sent", phone: smsUrl !== null };
};
