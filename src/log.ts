import { pino, type DestinationStream } from "pino";
import type { LogLevel } from "./config.ts";

/**
 * Log lines are JSON with an event's name and fields from this list; any other field is dropped. Ids, codes, counts and
 * words of our own: never what a customer or an agent wrote, nor a header, a body, a query or an address of a person.
 */
const fieldNames = [
  "thread",
  "conversation",
  "message",
  "agent",
  "channel",
  "decision",
  "reason",
  "reasons",
  "entry",
  "confidence",
  "ms",
  "ref",
  "method",
  "route",
  "status",
  "code",
  "problem",
  "host",
  "port",
  "url",
  "signal",
  "count",
  "attempts",
  "file",
  "line",
  "column",
  "version",
  "learnt",
  "conversations",
  "messages",
  "files",
  "open",
  "withoutOwner",
  "withoutNextAction",
  "overdueUnescalated",
] as const;

const listed: ReadonlySet<string> = new Set(fieldNames);

export type Fields = Readonly<Partial<Record<(typeof fieldNames)[number] | "error", unknown>>>;

/** `event` is a fixed word of ours ("turn", "request-failed"), never built from what came in. */
export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

const longest = 300;

/** Writes to standard output unless another destination is given. */
export function makeLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: "event",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = destination ? pino(options, destination) : pino(options);
  return {
    debug: (event, fields) => sink.debug(allowed(fields), event),
    info: (event, fields) => sink.info(allowed(fields), event),
    warn: (event, fields) => sink.warn(allowed(fields), event),
    error: (event, fields) => sink.error(allowed(fields), event),
  };
}

function allowed(fields: Fields = {}): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(fields)) {
    const value = listed.has(name) ? plain(given) : undefined;
    if (value !== undefined) kept[name] = value;
  }
  if (fields.error !== undefined) kept["error"] = reduced(fields.error, 0);
  return kept;
}

/** Plain values and lists of them; an object could carry anything. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, longest);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  return Array.isArray(value)
    ? value.slice(0, 20).map((part) => (Array.isArray(part) ? null : (plain(part) ?? null)))
    : undefined;
}

/**
 * An error's message may quote what a customer wrote (JSON.parse does), so it is never kept: name, code, SQLite's number and the places in
 * the code say enough to find it. The same of its causes.
 */
function reduced(error: unknown, depth: number): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? plain(error.code) : undefined;
  return {
    name: word(error.name),
    ...(typeof code === "string" || typeof code === "number" ? { code: word(String(code)) } : {}),
    ...("errcode" in error && typeof error.errcode === "number" ? { number: error.errcode } : {}),
    at: frames(error),
    ...(error.cause !== undefined && depth < 3 ? { cause: reduced(error.cause, depth + 1) } : {}),
  };
}

const word = (text: string): string => (/^[\w.-]{1,60}$/.test(text) ? text : "odd");

/** The places alone (file, line, column): a message of several lines can look like a frame, so its text is cut out first. */
const frames = (error: Error): readonly string[] =>
  (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .flatMap(
      (line) => /^\s+at (?:.*\()?((?:file:\/\/|node:|\/)[\w@%+./\\-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [],
    )
    .slice(0, 8);
