import type { LeftOut, Refusal, SentFile } from "../../../domain/files/file.ts";
import { safeName } from "../../../domain/files/name.ts";
import { sniff } from "../../../domain/files/sniff.ts";

/** All files of one message together, as in the chat. */
const mostBytes = 5 * 1024 * 1024;
const mostFiles = 5;

/** A file as an activity names it. */
interface Named {
  readonly name: string;
  readonly url: string | null;
}

/** What came with a message: the files that are taken, and the rest. */
interface Fetched {
  readonly files: readonly SentFile[];
  readonly leftOut: readonly LeftOut[];
}

export interface FileParts {
  /** Whether files may be fetched from this address: the same hosts to which lines may be sent. */
  readonly isAllowed: (url: string) => boolean;
  /** The token by which a connector gives what its customers sent; shown to the activity's own connector alone. */
  readonly tokenFor: (serviceUrl: string) => Promise<string | null>;
  /** How long all files of one message may take, in ms. */
  readonly withinMs: number;
}

/** Fetches what a customer sent, from allowed hosts and nowhere else: no redirect, in a short time, of bounded size, only types that are taken. */
export async function fetchFiles(
  named: readonly Named[],
  serviceUrl: string,
  parts: FileParts,
): Promise<Fetched> {
  const files: SentFile[] = [];
  const leftOut: LeftOut[] = [];
  const signal = AbortSignal.timeout(parts.withinMs);
  let room = mostBytes;
  for (const one of named) {
    const file = files.length < mostFiles ? await fileAt(one, serviceUrl, room, signal, parts) : "too-many";
    if (typeof file === "string") leftOut.push({ name: one.name, why: file });
    else {
      files.push(file);
      room -= file.bytes.length;
    }
  }
  return { files, leftOut };
}

/** The file, or why it isn't taken. */
async function fileAt(
  { name, url }: Named,
  serviceUrl: string,
  room: number,
  signal: AbortSignal,
  parts: FileParts,
): Promise<SentFile | Refusal> {
  if (url === null) return "other-kind";
  if (!parts.isAllowed(withoutQuery(url))) return "unreadable";
  const bytes = await bytesAt(url, serviceUrl, room, signal, parts);
  if (typeof bytes === "string") return bytes;
  const contentType = sniff(bytes);
  return contentType === null ? "other-kind" : { name: safeName(name, contentType), contentType, bytes };
}

/** Hosts are allowed, not what stands behind them: links to files carry signatures there. */
function withoutQuery(text: string): string {
  const url = URL.parse(text);
  return url === null ? "" : `${url.protocol}//${url.username === "" ? "" : "x@"}${url.host}${url.pathname}`;
}

/** Its bytes, or that it can't be had or is larger than what is left of the room. */
async function bytesAt(
  url: string,
  serviceUrl: string,
  room: number,
  signal: AbortSignal,
  { tokenFor }: FileParts,
): Promise<Uint8Array | "unreadable" | "too-large"> {
  try {
    const isConnectors = URL.parse(url)?.origin === URL.parse(serviceUrl)?.origin;
    const token = isConnectors ? await Promise.race([tokenFor(serviceUrl), late(signal)]) : null;
    const headers = token === null ? {} : { authorization: token };
    const answer = await fetch(url, { headers, redirect: "manual", signal });
    if (answer.ok && answer.body !== null) return (await upTo(room, answer.body)) ?? "too-large";
    await answer.body?.cancel();
    return "unreadable";
  } catch {
    return "unreadable";
  }
}

/** Microsoft's own client waits for a token without end. */
const late = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(new Error("too late")), { once: true }),
  );

async function upTo(room: number, body: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > room) return null;
    read.push(part);
  }
  return Buffer.concat(read);
}
