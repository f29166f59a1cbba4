import { type LinkLine, readLinked, readParted } from "./link-line.ts";

const reasons = [
  "asked-human",
  "missed-twice",
  "unhelpful",
  "same-again",
  "angry",
  "attachment",
  "reopened",
  "bot-fault",
  "stepped-in",
  "unsent",
  "feedback",
] as const;

/** Why a person has the matter. `other` is one that this page does not know yet. */
export type Reason =
  | { readonly kind: (typeof reasons)[number] }
  | { readonly kind: "topic"; readonly topic: string }
  /** What a dialogue of the bot's led to. */
  | { readonly kind: "flow"; readonly flow: string }
  | { readonly kind: "other"; readonly code: string };

/** What the console offers to close with. */
export const offeredReasons = ["solved", "no-reply-needed", "not-ours", "abuse"] as const;
/** How a matter ends without an agent. */
const otherEnds = ["quiet", "ended-by-customer"] as const;

/** Why a matter is closed: one of those known, or the agent's own words. */
export type CloseReason =
  | { readonly kind: (typeof offeredReasons)[number] | (typeof otherEnds)[number] }
  | { readonly kind: "own-words"; readonly text: string };

/** What became of a promise. */
export type PromiseLine =
  /** `at` is the time promised now, or of a late one the time that has passed, in ms. */
  | { readonly kind: "promised" | "promise-moved" | "promise-late" | "promise-asked"; readonly at: number }
  | { readonly kind: "promise-kept" | "promise-released"; readonly note: string }
  | { readonly kind: "promise-warning"; readonly warning: "half" | "most" | "day-before" | "other" }
  | { readonly kind: "promise-attempt"; readonly outcome: string }
  | { readonly kind: "not-reached" | "promise-page-revoked" };

/** What happened, as a line for agents tells it. */
export type SystemLine =
  | { readonly kind: "queued"; readonly reason: Reason }
  | {
      readonly kind:
        | "taken"
        | "assigned"
        | "unanswered"
        | "given-back"
        | "transferred"
        | "let-go"
        | "taken-from"
        | "asked-for";
      readonly name: string;
    }
  | { readonly kind: "closed"; readonly reason: CloseReason }
  | { readonly kind: "late"; readonly action: "first-human-word" | "reply" | "other" }
  | { readonly kind: "reopened"; readonly to: "queue" | "agent" }
  | { readonly kind: "returned" | "ended-by-customer" | "by-mail" | "not-told" }
  | { readonly kind: "topic"; readonly topic: string }
  /** An earlier matter that the message answers: when it ended, who had it, what it was about; empty: nobody, nothing. */
  | { readonly kind: "earlier-matter"; readonly at: number; readonly who: string; readonly title: string }
  /** Guidance was said to be wrong, or has been mended, or a letter reached nobody: the entry's title, what was done, where it went. */
  | {
      readonly kind:
        | "guidance-wrong"
        | "guidance-mended"
        | "no-promise"
        | "letter-dead"
        | "line-dead"
        | "line-mailed"
        | "waits-customer"
        | "waits-other"
        | "look-again"
        | "why-open";
      readonly text: string;
    }
  /** What came along and isn't taken: why, in older lines null; whether its sender was mailed that. */
  | {
      readonly kind: "left-out";
      readonly why: Refusal | null;
      readonly isMailed: boolean;
      readonly names: string;
    }
  /** What the customer answered when a flow asked. */
  | { readonly kind: "told"; readonly question: string; readonly answer: string }
  | PromiseLine
  | LinkLine
  /** One that this page does not know yet: shown as it is rather than left out. */
  | { readonly kind: "other"; readonly code: string };

/** Reads the code of a system line for the desk: `queued:asked-human`. */
export function readSystemLine(code: string): SystemLine {
  const [name, detail] = cut(code);
  const line = readers.get(name)?.(detail);
  return line === undefined || ("at" in line && Number.isNaN(line.at)) ? { kind: "other", code } : line;
}

type Read = (detail: string) => SystemLine;

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["queued", (detail) => ({ kind: "queued", reason: readReason(detail) })],
  ["taken", (name) => ({ kind: "taken", name })],
  ["assigned", (name) => ({ kind: "assigned", name })],
  ["unanswered", (name) => ({ kind: "unanswered", name })],
  ["given-back", (name) => ({ kind: "given-back", name })],
  ["transferred", (name) => ({ kind: "transferred", name })],
  ["let-go", (name) => ({ kind: "let-go", name })],
  ["taken-from", (name) => ({ kind: "taken-from", name })],
  ["asked-for", (name) => ({ kind: "asked-for", name })],
  ["closed", (detail) => ({ kind: "closed", reason: readCloseReason(detail) })],
  ["late", (action) => ({ kind: "late", action: isOwed(action) ? action : "other" })],
  ["reopened", (to) => ({ kind: "reopened", to: to === "agent" ? "agent" : "queue" })],
  ["returned", () => ({ kind: "returned" })],
  ["ended", () => ({ kind: "ended-by-customer" })],
  ["by-mail", () => ({ kind: "by-mail" })],
  ["topic", (topic) => ({ kind: "topic", topic })],
  ["told", readTold],
  ["guidance-wrong", (text) => ({ kind: "guidance-wrong", text })],
  ["no-promise", (text) => ({ kind: "no-promise", text })],
  ["waits", readWaits],
  ["look-again", (text) => ({ kind: "look-again", text })],
  ["why-open", (text) => ({ kind: "why-open", text })],
  ["guidance-mended", (text) => ({ kind: "guidance-mended", text })],
  ["letter-dead", (text) => ({ kind: "letter-dead", text })],
  ["not-told", () => ({ kind: "not-told" })],
  ["line-dead", (text) => ({ kind: "line-dead", text })],
  ["line-mailed", (text) => ({ kind: "line-mailed", text })],
  ["earlier-matter", readEarlier],
  ["linked", readLinked],
  ["parted", readParted],
  ["left-out", readLeftOut],
  ["promised", (at) => ({ kind: "promised", at: Date.parse(at) })],
  ["promise-moved", (at) => ({ kind: "promise-moved", at: Date.parse(at) })],
  ["promise-late", (at) => ({ kind: "promise-late", at: Date.parse(at) })],
  ["promise-kept", (note) => ({ kind: "promise-kept", note })],
  ["promise-released", (note) => ({ kind: "promise-released", note })],
  ["promise-warning", (detail) => ({ kind: "promise-warning", warning: readWarning(detail) })],
  ["promise-attempt", (outcome) => ({ kind: "promise-attempt", outcome })],
  ["not-reached", () => ({ kind: "not-reached" })],
  ["nudged", (at) => ({ kind: "promise-asked", at: Date.parse(at) })],
  ["page-revoked", () => ({ kind: "promise-page-revoked" })],
]);

const warnings = ["half", "most", "day-before"] as const;
const readWarning = (detail: string) => warnings.find((warning) => warning === detail) ?? "other";

const isoLength = "2026-11-26T10:00:00.000Z:".length;

/** When it ended (an ISO time in UTC), who had it, and about what: `2026-11-26T10:00:00.000Z:Riikka:Eräpäivän siirto`. */
function readEarlier(detail: string): SystemLine {
  const [who, title] = cut(detail.slice(isoLength));
  return { kind: "earlier-matter", at: Date.parse(detail.slice(0, isoLength - 1)), who, title };
}

const refusals = ["too-large", "too-many", "other-kind", "unreadable"] as const;
type Refusal = (typeof refusals)[number];

/** Why, whether its sender was mailed that, and the names: `other-kind:mailed:taulukko.xlsx`. Older lines have the names alone. */
function readLeftOut(detail: string): SystemLine {
  const [first, rest] = cut(detail);
  const why = refusals.find((one) => one === first) ?? null;
  const [how, names] = why === null ? ["", detail] : cut(rest);
  return { kind: "left-out", why, isMailed: how === "mailed", names };
}

/** For whom, until when (an ISO time in UTC) and why: `other:2026-11-26T10:00:00.000Z:…`. */
function readWaits(detail: string): SystemLine {
  const [whom, rest] = cut(detail);
  return { kind: whom === "customer" ? "waits-customer" : "waits-other", text: rest.slice(isoLength) };
}

function readTold(detail: string): SystemLine {
  const [question, answer] = cut(detail);
  return { kind: "told", question, answer };
}

const isOwed = (action: string): action is "first-human-word" | "reply" =>
  action === "first-human-word" || action === "reply";

/** Reads a conversation's `reason`: `topic:complaint`. */
export function readReason(code: string): Reason {
  const known = reasons.find((reason) => reason === code);
  if (known !== undefined) return { kind: known };
  const [name, detail] = cut(code);
  if (name === "topic" && detail !== "") return { kind: "topic", topic: detail };
  return name === "flow" && detail !== "" ? { kind: "flow", flow: detail } : { kind: "other", code };
}

/** Reads a conversation's `closeReason`. */
export function readCloseReason(code: string): CloseReason {
  const known = [...offeredReasons, ...otherEnds].find((reason) => reason === code);
  return known === undefined ? { kind: "own-words", text: code } : { kind: known };
}

/** At the first colon: names and own words may have more of them. */
function cut(code: string): readonly [string, string] {
  const colon = code.indexOf(":");
  return colon < 0 ? [code, ""] : [code.slice(0, colon), code.slice(colon + 1)];
}
