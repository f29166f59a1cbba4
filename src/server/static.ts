import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { z } from "zod";
import { type Asked, type Policy, type Reply, type Route, bytes, refuse, route } from "../http/route.ts";

/** Anyone may load a page; what it may do is asked for by its own calls. */
const visitors: Policy<null> = {
  name: "visitors",
  admit: ({ address }) => ({ ok: true, actor: null, who: address }),
};

/** A page may load what this server serves and talk to it; no other page may frame it. */
const strictPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
/**
 * Microsoft's Web Chat writes its styles into the page, makes code of strings, and reads a chosen picture through an address
 * of its own, in a worker that it makes of a string; nobody signs in on its page.
 */
const webChatPage = strictPage
  .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "worker-src blob:; connect-src 'self' blob:");

const page = (policy: string) => ({
  "content-security-policy": policy,
  "cache-control": "no-cache",
  "referrer-policy": "same-origin",
});

/** Other sites load these, some of them with cross-origin isolation; a new version reaches them within minutes. */
const forSites = { "cache-control": "public, max-age=300", "cross-origin-resource-policy": "cross-origin" };

/** Each address with its file and its headers. */
const addresses = [
  { path: "/", file: "demo/index.html", headers: page(strictPage) },
  { path: "/console", file: "console/index.html", headers: page(strictPage) },
  { path: "/webchat", file: "webchat/index.html", headers: page(webChatPage) },
  { path: "/widget.js", file: "widget.js", headers: forSites },
  { path: "/widget-panel.js", file: "widget-panel.js", headers: forSites },
  { path: "/widget-service.js", file: "widget-service.js", headers: forSites },
] as const;

/** The bundler writes a hash of the content into the name: such a file never changes. */
const hashed = /-[\w-]{8}\.\w+$/;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
};

export interface Static {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
}

/** The built pages and scripts in `dir`, as they stand now: a name that is not there is never looked for on the disk. */
export async function openStatic(dir: string): Promise<Static> {
  const files = new Set(await list(dir));
  const missing = addresses.filter(({ file }) => !files.has(file)).map(({ file }) => file);
  if (missing.length > 0)
    throw new Error(
      `The pages are not built: ${missing.join(", ")} not in ${dir}. Run "npm run build" first.`,
    );
  const read = makeReader(dir);
  const serve = (file: string, headers: Readonly<Record<string, string>>, asked: Asked) =>
    answer(files, read, file, headers, asked);
  const shape = {
    method: "GET",
    policy: visitors,
    output: { 200: bytes, 304: z.undefined() },
  } as const;
  return {
    policies: [visitors],
    routes: [
      ...addresses.map(({ path, file, headers }) =>
        route({
          ...shape,
          path,
          input: { query: z.looseObject({}) },
          summary: `Serves ${file}.`,
          run: (_, asked) => serve(file, headers, asked),
        }),
      ),
      route({
        ...shape,
        path: "/assets/:file",
        input: { params: z.object({ file: z.string() }) },
        summary: "Serves a page's script or style.",
        run: ({ params }, asked) => serve(`assets/${params.file}`, assetHeaders(params.file), asked),
      }),
    ],
  };
}

async function list(dir: string): Promise<readonly string[]> {
  const found = await readdir(dir, { recursive: true }).catch(() => []);
  return found.map((file) => file.replaceAll("\\", "/"));
}

const assetHeaders = (file: string) => ({
  "cache-control": hashed.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
});

interface Content {
  readonly body: Uint8Array;
  readonly etag: string;
}
type Read = (file: string) => Promise<Content>;

/** What was asked for once stays in memory: it is read and hashed once, and whoever takes it slowly holds no copy of its own. */
function makeReader(dir: string): Read {
  const kept = new Map<string, Promise<Content>>();
  return (file) => {
    const content = kept.get(file) ?? contentOf(join(dir, file));
    kept.set(file, content);
    content.catch(() => kept.delete(file));
    return content;
  };
}

async function contentOf(path: string): Promise<Content> {
  const body = await readFile(path);
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}

async function answer(
  files: ReadonlySet<string>,
  read: Read,
  file: string,
  headers: Readonly<Record<string, string>>,
  asked: Asked,
): Promise<Reply> {
  const type = types[extname(file)];
  if (!files.has(file) || type === undefined)
    return refuse(404, "not-found", "There is nothing at this address.");
  const { ending, encoding } = encodingFor(asked.header("accept-encoding") ?? "", (end) =>
    files.has(file + end),
  );
  const { body, etag } = await read(file + ending);
  const all = { ...headers, ...encoding, etag, vary: "accept-encoding" };
  if (asked.header("if-none-match") === etag) return { status: 304, headers: all };
  return { status: 200, headers: { ...all, "content-type": type }, body };
}

/** Every browser that shows our pages takes brotli over TLS and gzip without. */
function encodingFor(accepted: string, has: (ending: string) => boolean) {
  const names = accepted.split(",").map((part) => part.split(";")[0]?.trim());
  if (names.includes("br") && has(".br")) return { ending: ".br", encoding: { "content-encoding": "br" } };
  if (names.includes("gzip") && has(".gz"))
    return { ending: ".gz", encoding: { "content-encoding": "gzip" } };
  return { ending: "", encoding: {} };
}
