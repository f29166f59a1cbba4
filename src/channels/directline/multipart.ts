import type { Readable } from "node:stream";
import busboy from "busboy";
import { z } from "zod";
import type { SentFile } from "../../domain/files/file.ts";
import { cleanName, safeName } from "../../domain/files/name.ts";
import { sniff } from "../../domain/files/sniff.ts";
import { parseJson } from "../../http/json.ts";
import type { BodySink, Checked, Streamed } from "../../http/route.ts";
import { type ActivityRequest, activityRequest } from "./protocol.ts";

/** What an upload brings: the message, which may have no words, and its files, looked at. */
interface Upload {
  readonly activity: ActivityRequest;
  readonly files: readonly SentFile[];
}

/** All files of one message together. */
const maxFileBytes = 5 * 1024 * 1024;
const maxFiles = 5;
const maxActivityBytes = 64 * 1024;
/** A form has fields of its own now and then; this many parts have no person behind them. */
const maxParts = 20;

const refused = (status: number, code: string, message: string) =>
  ({ ok: false, refusal: { status, code, message } }) as const;

const unreadable = refused(
  400,
  "invalid-multipart",
  "The body can't be read as multipart/form-data: it is cut off, or its boundary is not the one in Content-Type.",
);
const tooMany = refused(
  400,
  "too-many-files",
  `A message may have ${maxFiles} files. Send the rest in another.`,
);

/**
 * Reads an upload as Microsoft's clients send it: a part "activity" with the message as JSON, which may be left out, and
 * parts with files. Stops at the first thing that can't be taken. What a file is, its bytes say.
 */
function readUpload(contentType: string): BodySink<Upload> {
  const { promise: result, resolve } = Promise.withResolvers<Checked<Upload>>();
  const parser = makeParser(contentType);
  if (parser === null) {
    resolve(unreadable);
    return { write: () => {}, end: () => {}, close: () => {}, result };
  }
  const parts = makeParts(resolve);
  parser.on("field", (name: string | undefined, text) => {
    if (name === "activity") parts.activity(Buffer.from(text));
  });
  parser.on("file", (name: string | undefined, stream, { filename }) =>
    parts.take(name, filename ?? "", stream),
  );
  parser.on("partsLimit", () => resolve(tooMany));
  parser.on("error", () => resolve(unreadable));
  parser.on("finish", () => resolve(parts.whole()));
  let open = true;
  return {
    write: (chunk) => void (open && parser.write(chunk)),
    end: () => {
      if (!open) return;
      parser.end();
      // By the next turn it has told all there is. What goes on after its own end would keep it waiting for ever.
      setImmediate(resolve, unreadable);
    },
    close: () => {
      open = false;
      parser.destroy();
    },
    result,
  };
}

/** Null when the Content-Type names no boundary. */
function makeParser(contentType: string) {
  try {
    return busboy({
      headers: { "content-type": contentType },
      // Browsers write names as they are.
      defParamCharset: "utf8",
      limits: { parts: maxParts, fieldSize: maxActivityBytes + 1 },
    });
  } catch {
    return null;
  }
}

interface Named {
  readonly given: string;
  readonly bytes: Buffer;
}

function makeParts(stop: (refusal: Checked<never>) => void) {
  const files: Named[] = [];
  let message: Buffer = Buffer.from('{"type":"message"}');
  let begun = 0;
  let size = 0;

  function takeFile(given: string, stream: Readable): void {
    begun += 1;
    if (begun > maxFiles) stop(tooMany);
    collect(
      stream,
      (chunk) => {
        size += chunk.length;
        if (size > maxFileBytes) stop(tooLarge(given));
        return size <= maxFileBytes;
      },
      (bytes) => files.push({ given, bytes }),
    );
  }
  return {
    activity(bytes: Buffer): void {
      message = bytes;
    },
    take(part: string | undefined, given: string, stream: Readable): void {
      if (part !== "activity") return takeFile(given, stream);
      let length = 0;
      collect(
        stream,
        (chunk) => (length += chunk.length) <= maxActivityBytes + 1,
        (bytes) => {
          message = bytes;
        },
      );
    },
    /** Everything has come: what it is. */
    whole: (): Checked<Upload> => wholeOf(message, files),
  };
}

/** Gathers a part while `isWanted` says so; a part that breaks off is told by the parser itself. */
function collect(
  stream: Readable,
  isWanted: (chunk: Buffer) => boolean,
  done: (bytes: Buffer) => void,
): void {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    if (isWanted(chunk)) chunks.push(chunk);
  });
  stream.on("error", () => {});
  stream.on("end", () => done(Buffer.concat(chunks)));
}

function wholeOf(message: Buffer, named: readonly Named[]): Checked<Upload> {
  const activity = activityOf(message);
  if (!activity.ok) return activity;
  if (named.length === 0)
    return refused(400, "file-missing", "There is no file in it. Send words alone with POST activities.");
  const files: SentFile[] = [];
  for (const { given, bytes } of named) {
    const type = sniff(bytes);
    if (bytes.length === 0) return empty(given);
    if (type === null) return notTaken(given);
    files.push({ name: safeName(given, type), contentType: type, bytes });
  }
  return { ok: true, value: { activity: activity.value, files } };
}

function activityOf(bytes: Buffer): Checked<ActivityRequest> {
  if (bytes.length > maxActivityBytes)
    return refused(413, "too-large", `The activity is larger than ${maxActivityBytes} bytes. Send less.`);
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const read = activityRequest.safeParse(json.value);
  if (read.success && read.data.type === "message") return { ok: true, value: read.data };
  const fields = read.error?.issues.map(({ path }) => path.join(".")).join(", ") ?? "type";
  return refused(
    400,
    "invalid-input",
    `activity: ${fields || "the part"} is not as it should be. Mend it and send again.`,
  );
}

/** A sender's name as it may stand in a sentence of ours. */
const shown = (given: string): string => `"${cleanName(given) || "The file"}"`;

const tooLarge = (given: string) =>
  refused(
    413,
    "file-too-large",
    `${shown(given)} takes the message over 5 MB. Send a smaller one, or fewer at a time.`,
  );
const empty = (given: string) => refused(400, "file-empty", `${shown(given)} is empty. Choose it again.`);
const notTaken = (given: string) =>
  refused(
    400,
    "file-type-not-taken",
    `${shown(given)} is of a kind that is not taken. Send a picture (JPEG, PNG, GIF, WebP, HEIC) or a PDF.`,
  );

/** What an upload holds, for the OpenAPI document, and how much of it is read. */
export const upload: Streamed<Upload> = {
  mediaType: "multipart/form-data",
  // Room for the activity and the heads of parts beside the files.
  maxBytes: maxFileBytes + 128 * 1024,
  tooLarge: {
    status: 413,
    code: "file-too-large",
    message: "The files of a message may have 5 MB together. Send smaller ones, or fewer at a time.",
  },
  schema: z.object({
    activity: z.string().optional().meta({ contentMediaType: "application/vnd.microsoft.activity" }),
    file: z
      .array(z.string().meta({ format: "binary" }))
      .min(1)
      .max(maxFiles),
  }),
  open: readUpload,
};
