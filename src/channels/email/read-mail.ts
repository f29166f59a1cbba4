import { createHash } from "node:crypto";
import { type Attachment, type ParsedMail, simpleParser } from "mailparser";
import type { LeftOut, Refusal, SentFile } from "../../domain/files/file.ts";
import { cleanName, safeName } from "../../domain/files/name.ts";
import { sniff } from "../../domain/files/sniff.ts";
import { cutQuoted, ownWords } from "./cut-quoted.ts";

/** How much of a mail is read; files of 5 MB are 7 MB in it. */
export const maxMailBytes = 12 * 1024 * 1024;
/** All files of one message together, as in the chat. */
const maxFileBytes = 5 * 1024 * 1024;
const maxFiles = 5;
/** A smaller picture that stands in the text is a logo. */
const smallestInText = 8 * 1024;
const longestText = 20_000;
const longestHtml = 200_000;

/** A mail as far as the house cares. */
export interface Mail {
  /** The same each time it comes. */
  readonly key: string;
  readonly messageId: string | null;
  /** Everywhere it was sent to, as far as its headers say. */
  readonly recipients: readonly string[];
  /** What was written, without the mail that it answers; its subject where nothing was, or the names of what came with it. */
  readonly text: string;
  readonly files: readonly SentFile[];
  /** What came with it and is not taken. */
  readonly leftOut: readonly LeftOut[];
  /** A header's text by its lower-case name; null: there is none. */
  readonly header: (name: string) => string | null;
}

/** Reads one mail by its bytes. Throws only for what no mail program would write. */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const source = Buffer.from(raw.subarray(0, maxMailBytes));
  const parsed = await simpleParser(source, {
    skipTextToHtml: true,
    skipImageLinks: true,
    skipHtmlToText: true,
  });
  const header = (name: string) => headerOf(parsed, name);
  const words = (await wordsOf(parsed)).slice(0, longestText * 5);
  const { files, leftOut } = filesOf(sentIn(parsed.attachments, ownWords(words)), raw.length > maxMailBytes);
  return {
    key: keyOf(parsed.messageId, raw),
    messageId: parsed.messageId ?? null,
    recipients: recipientsOf(parsed, header),
    text: textOf(words, parsed.subject, files.length > 0) || leftOut.map(({ name }) => name).join(", "),
    files,
    leftOut,
    header,
  };
}

/** Some programs give a mail no id, or one without end. */
const keyOf = (id: string | undefined, raw: Uint8Array): string =>
  `mail:${id !== undefined && id.length <= 200 ? id : createHash("sha256").update(raw).digest("hex")}`;

function headerOf({ headerLines }: ParsedMail, name: string): string | null {
  const found = headerLines.filter(({ key }) => key === name);
  if (found.length === 0) return null;
  return found
    .map(({ line }) =>
      line
        .slice(line.indexOf(":") + 1)
        .replaceAll(/\r?\n/g, "")
        .trim(),
    )
    .join(", ");
}

const deliveredTo = [
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-forwarded-to",
] as const;

function recipientsOf({ to, cc }: ParsedMail, header: Mail["header"]): readonly string[] {
  const named = [to ?? [], cc ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ""));
  const noted = deliveredTo.flatMap((name) => (header(name) ?? "").split(","));
  return [...named, ...noted.map((address) => address.replaceAll(/[<>\s]/g, ""))].filter((one) => one !== "");
}

/** The plain text; where there is only HTML, that as text. The parser does so for a mail that is nothing but HTML. */
async function wordsOf({ text = "", html }: ParsedMail): Promise<string> {
  if (text.trim() !== "" || html === false) return text;
  const alone = `Content-Type: text/html; charset=utf-8\r\n\r\n${html.slice(0, longestHtml)}`;
  const read = await simpleParser(Buffer.from(alone), { skipTextToHtml: true });
  return withoutPictures(read.text ?? "");
}

function textOf(words: string, subject: string | undefined, withFiles: boolean): string {
  const said = withFiles ? ownWords(words) : cutQuoted(words) || (subject ?? "").trim();
  return said.length > longestText ? `${said.slice(0, longestText).toWellFormed()} …` : said;
}

/** HTML that has become text names its pictures. */
const withoutPictures = (text: string): string => text.replaceAll(/\[cid:[^\]\n]{1,200}\]/g, "");

/** Logos of signatures stand in the text; nobody sent them. A small picture without a word or another file is what was sent. */
function sentIn(attachments: readonly Attachment[], own: string): readonly Attachment[] {
  const sent = attachments.filter(({ related, content }) => !related || content.length >= smallestInText);
  return own === "" && sent.length === 0 ? attachments : sent;
}

/** Of a mail that is too long the last file has no end. */
function filesOf(sent: readonly Attachment[], isCut: boolean) {
  const files: SentFile[] = [];
  const leftOut: LeftOut[] = [];
  let room = maxFileBytes;
  for (const [at, { filename = "", content }] of sent.entries()) {
    const isWhole = !isCut || at < sent.length - 1;
    const file = files.length < maxFiles ? fileOf(filename, content, isWhole ? room : 0) : "too-many";
    if (typeof file === "string") leftOut.push({ name: cleanName(filename) || "?", why: file });
    else {
      files.push(file);
      room -= content.length;
    }
  }
  return { files, leftOut };
}

function fileOf(given: string, content: Buffer, room: number): SentFile | Refusal {
  const type = sniff(content);
  if (type === null) return "other-kind";
  if (content.length > room) return "too-large";
  return { name: safeName(given, type), contentType: type, bytes: new Uint8Array(content) };
}
