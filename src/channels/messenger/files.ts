import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
import type { LookupFunction } from "node:net";
import type { Refusal, SentFile } from "../../domain/files/file.ts";
import { safeName } from "../../domain/files/name.ts";
import { sniff } from "../../domain/files/sniff.ts";

/** What fetching a file came to. */
export type FileFetched =
  | { readonly kind: "file"; readonly file: SentFile }
  /** It will never be taken. */
  | { readonly kind: "refused"; readonly why: Refusal }
  /** It couldn't be had just now. */
  | { readonly kind: "again" };

interface FileSource {
  /** The Graph server's origin, from which files may come too. */
  readonly graphUrl: string;
  /** Refuses names that lead to private addresses. */
  readonly publicOnly: LookupFunction;
  readonly timeoutMs?: number;
}

/** All files of one message together, as in the chat. */
export const maxFileBytes = 5 * 1024 * 1024;
const maxRedirects = 2;
/** Meta waits for our answer meanwhile. */
const usualTimeoutMs = 3_000;

/** Where Meta keeps what people send. */
const metaHost = /(^|\.)(fbcdn\.net|fbsbx\.com)$/;

/**
 * Fetches what a customer sent from Meta's own servers, and from nowhere else: over TLS, from a public address, in a short
 * time, of bounded size, and only a type that is taken.
 */
export function makeFetchFile({ graphUrl, publicOnly, timeoutMs = usualTimeoutMs }: FileSource) {
  const fetchOne = async (url: URL, signal: AbortSignal, redirects: number): Promise<FileFetched> => {
    const isMeta = isMetas(url);
    if (!isMeta && url.origin !== graphUrl) return unreadable;
    const response = await get(url, signal, isMeta ? publicOnly : undefined);
    if (response.statusCode === 200) return fileOf(url, await bytesOf(response));
    response.destroy();
    const next = redirectOf(response, url);
    if (next !== null && redirects > 0) return fetchOne(next, signal, redirects - 1);
    return isPassing(response) ? { kind: "again" } : unreadable;
  };
  return async (address: string): Promise<FileFetched> => {
    const url = URL.parse(address);
    if (url === null) return unreadable;
    try {
      return await fetchOne(url, AbortSignal.timeout(timeoutMs), maxRedirects);
    } catch {
      return { kind: "again" };
    }
  };
}

const unreadable: FileFetched = { kind: "refused", why: "unreadable" };

const isMetas = ({ protocol, port, hostname }: URL): boolean =>
  protocol === "https:" && port === "" && metaHost.test(hostname);

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null =>
  statusCode >= 300 && statusCode < 400 ? URL.parse(headers.location ?? "", from.href) : null;

const isPassing = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 500 || statusCode === 429;

const get = (url: URL, signal: AbortSignal, lookup: LookupFunction | undefined): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestTls : requestPlain;
    request(url, { signal, agent: false, ...(lookup !== undefined && { lookup }) }, resolve)
      .on("error", reject)
      .end();
  });

/** Null when there is more than may be taken. */
async function bytesOf(response: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    size += part.length;
    if (size > maxFileBytes) return null;
    read.push(part);
  }
  return Buffer.concat(read);
}

function fileOf(url: URL, bytes: Buffer | null): FileFetched {
  if (bytes === null) return { kind: "refused", why: "too-large" };
  const contentType = sniff(bytes);
  if (contentType === null) return { kind: "refused", why: "other-kind" };
  return { kind: "file", file: { name: safeName(nameIn(url), contentType), contentType, bytes } };
}

function nameIn({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
