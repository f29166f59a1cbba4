import { matter, replies } from "./letters.ts";

export const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(64, 7)]);
export const pdf = Buffer.from("%PDF-1.7 made up");

interface Sheet {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Buffer;
  /** Stands in the text, as a logo does. */
  readonly inText?: boolean;
}

interface Written {
  readonly to?: string;
  readonly id?: string | null;
  readonly subject?: string;
  readonly from?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly Sheet[];
}

/** A customer's answer to a letter of ours, as a mail program writes it. */
export function aMail(written: Written = {}): Buffer {
  const { text = "Tiistai sopii.", html, files = [], id = "<answer-1@esimerkki.example>" } = written;
  const head = [
    `From: ${written.from ?? "Maija Esimerkki <maija@esimerkki.example>"}`,
    `To: Napavirta <${written.to ?? replies.of(matter)}>`,
    `Subject: ${written.subject ?? "Re: Lupaus"}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    "MIME-Version: 1.0",
    ...(written.headers ?? []),
  ];
  const body =
    html === undefined
      ? ["Content-Type: text/plain; charset=utf-8", "", text]
      : ["Content-Type: text/html; charset=utf-8", "", html];
  if (files.length === 0) return Buffer.from([...head, ...body, ""].join("\r\n"));
  const parts = files.map(({ name, type = "application/octet-stream", bytes, inText = false }) =>
    [
      "--b",
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: ${inText ? "inline" : "attachment"}; filename="${name}"`,
      ...(inText ? ["Content-ID: <logo@x>"] : []),
      "Content-Transfer-Encoding: base64",
      "",
      bytes.toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
    ].join("\r\n"),
  );
  const kind = files.some(({ inText }) => inText === true) ? "related" : "mixed";
  const multipart = [
    `Content-Type: multipart/${kind}; boundary=b`,
    "",
    "--b",
    ...body,
    ...parts,
    "--b--",
    "",
  ];
  return Buffer.from([...head, ...multipart].join("\r\n"));
}

/** What a mail server sends back when a letter reached nobody. */
export const aBounce = (letter: string, action = "failed", to = replies.of(matter)): Buffer =>
  Buffer.from(
    [
      "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
      `To: ${to}`,
      "Subject: Undelivered Mail Returned to Sender",
      "Auto-Submitted: auto-replied",
      "Message-ID: <bounce-1@mx.example>",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "I'm sorry to have to inform you that your message could not be delivered.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example",
      "",
      "Final-Recipient: rfc822; maija@esimerkki.example",
      `Action: ${action}`,
      "Status: 5.1.1",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      `Message-ID: <letter.${letter}@napavirta.example>`,
      "Subject: Lupaus",
      "--b--",
      "",
    ].join("\r\n"),
  );
