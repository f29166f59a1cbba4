import type { MessageView } from "../../../console/protocol.ts";
import { readCorrection } from "./right-answers.ts";
import { type SystemLine, readSystemLine } from "./system-line.ts";

/** One line of the log as it is read at the desk. */
export interface LogLine {
  readonly message: MessageView;
  /** What the customer was told of the same thing, which needs no line of its own. */
  readonly told: MessageView | null;
  /** How long the customer had waited for a person when an agent took the conversation. */
  readonly waitedMs: number | null;
}

/** The log, each thing that happened once: the desk's line, with the customer's beneath it. */
export function linesOf(messages: readonly MessageView[]): readonly LogLine[] {
  const lines: LogLine[] = [];
  let clock: Clock = { runs: false, since: null };
  for (const message of messages) {
    // Told at the message that it is about.
    if (readCorrection(message) !== null) continue;
    const last = lines.at(-1);
    if (last !== undefined && tellsOf(last.message, message))
      lines[lines.length - 1] = { ...last, told: message };
    else lines.push({ message, told: null, waitedMs: waitOf(message, clock) });
    clock = clockAfter(clock, message);
  }
  return lines;
}

const isDesks = ({ author, audience }: MessageView): boolean => author === "system" && audience === "desk";

/** What is said to the customer together with each of the desk's lines. */
const saidOf: Partial<Record<SystemLine["kind"], readonly string[]>> = {
  taken: ["agent-joined"],
  assigned: ["agent-joined"],
  "given-back": ["given-back"],
  transferred: ["agent-changed"],
  "let-go": ["back-in-queue"],
  unanswered: ["back-in-queue"],
  "taken-from": ["back-in-queue"],
  returned: ["back-in-queue"],
  closed: ["closing", "goodbye"],
  "ended-by-customer": ["ended"],
  reopened: ["reopened"],
  linked: ["linked-by-code", "linked-elsewhere", "linked-by-sign-in"],
  parted: ["parted"],
};

const tellsOf = (happened: MessageView, { say }: MessageView): boolean =>
  isDesks(happened) && say !== null && saidOf[readSystemLine(happened.text).kind]?.includes(say) === true;

/** The customer's wait for a person: it runs while people have the matter, from the first message that none has answered. */
interface Clock {
  readonly runs: boolean;
  readonly since: string | null;
}

const waitOf = (message: MessageView, { since }: Clock): number | null =>
  since !== null && isDesks(message) && comes.has(readSystemLine(message.text).kind)
    ? Date.parse(message.at) - Date.parse(since)
    : null;

function clockAfter(clock: Clock, message: MessageView): Clock {
  if (isDesks(message)) return clockAfterEvent(clock, message);
  if (message.author === "customer" && clock.runs) return { runs: true, since: clock.since ?? message.at };
  return message.author === "agent" && message.audience === "customer" ? { ...clock, since: null } : clock;
}

function clockAfterEvent(clock: Clock, { text, at }: MessageView): Clock {
  const { kind } = readSystemLine(text);
  if (kind === "queued" || kind === "reopened") return { runs: true, since: at };
  if (comes.has(kind)) return { ...clock, runs: true };
  return ends.has(kind) ? { runs: false, since: null } : clock;
}

/** With these a person has the matter. */
const comes: ReadonlySet<SystemLine["kind"]> = new Set(["taken", "assigned"] as const);
/** After these no person has the matter. */
const ends: ReadonlySet<SystemLine["kind"]> = new Set(["closed", "given-back", "ended-by-customer"] as const);
