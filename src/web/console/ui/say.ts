import type { ConversationView, MessageView } from "../../../console/protocol.ts";
import type { Problem } from "../desk/desk.ts";
import type { LinkLine } from "../desk/link-line.ts";
import type { RightAnswer } from "../desk/right-answers.ts";
import { firstWords } from "../desk/first-words.ts";
import {
  type CloseReason,
  type PromiseLine,
  type Reason,
  type SystemLine,
  readCloseReason,
  readReason,
  readSystemLine,
} from "../desk/system-line.ts";
import type { Words } from "../words/fi.ts";
import { firstName } from "./standing.ts";

/** Why a person has it, in a few words. */
export const reasonInWords = (code: string | null, w: Words): string =>
  code === null ? w.noReason : inFewWords(readReason(code), w);

function inFewWords(reason: Reason, w: Words): string {
  if (reason.kind === "topic") return w.topic(reason.topic);
  if (reason.kind === "flow") return w.flow(reason.flow);
  return reason.kind === "other" ? reason.code : w.reasons[reason.kind];
}

/** The same as a sentence. */
export function whyInWords(code: string | null, w: Words): string {
  if (code === null) return w.whyBot;
  const reason = readReason(code);
  if (reason.kind === "topic") return w.whyTopic(reason.topic);
  if (reason.kind === "flow") return w.whyFlow(reason.flow);
  return reason.kind === "other" ? reason.code : w.why[reason.kind];
}

/** Why it was closed; an agent's own words stay as they are. */
export const closeReasonInWords = (code: string, w: Words): string => endInWords(readCloseReason(code), w);

const endInWords = (reason: CloseReason, { closing }: Words): string =>
  reason.kind === "own-words" ? reason.text : closing.reasons[reason.kind];

/** What the conversation is about: as the answers name it, or else the customer; where neither did, why a person has it. */
export const titleOf = (
  { title, reason }: ConversationView,
  messages: readonly MessageView[],
  w: Words,
): string => title ?? firstWords(messages) ?? reasonInWords(reason, w);

/** A system line: what the customer read stays as it was, the desk's code becomes a sentence. */
export const systemInWords = ({ text, audience }: MessageView, w: Words, told: Told): string =>
  audience === "customer" ? text : lineInWords(readSystemLine(text), w, told);

/** Tells a time in ms, as it stands to now. */
type Told = (at: number) => string;

type AgentLine = Extract<SystemLine, { readonly name: string }>;
type TextLine = Extract<SystemLine, { readonly text: string }>;
type PlainLine = Extract<
  SystemLine,
  { readonly kind: "returned" | "ended-by-customer" | "by-mail" | "not-told" }
>;
type EarlierLine = Extract<SystemLine, { readonly kind: "earlier-matter" }>;
type LeftOutLine = Extract<SystemLine, { readonly kind: "left-out" }>;
type ToldLine = Extract<SystemLine, { readonly question: string }>;

function lineInWords(line: SystemLine, w: Words, told: Told): string {
  if (isOfPromise(line)) return promiseInWords(line, w, told);
  if (isOfLink(line)) return linkInWords(line, w);
  if ("question" in line) return toldInWords(line, w);
  if ("text" in line) return textInWords(line, w);
  if (line.kind === "left-out") return leftOutInWords(line, w);
  if (line.kind === "earlier-matter") return w.system.earlier(told(line.at), line.who, line.title);
  if ("name" in line) return agentInWords(line, w);
  return isPlain(line) ? plainInWords(line.kind, w) : matterInWords(line, w);
}

const plain: ReadonlySet<string> = new Set(["returned", "ended-by-customer", "by-mail", "not-told"]);
const isPlain = (line: SystemLine): line is PlainLine => plain.has(line.kind);

const agentInWords = ({ kind, name }: AgentLine, { system }: Words): string =>
  ({
    taken: system.taken,
    assigned: system.assigned,
    unanswered: system.unanswered,
    "given-back": system.givenBack,
    transferred: system.transferred,
    "let-go": system.letGo,
    "taken-from": system.takenFrom,
    "asked-for": system.askedFor,
  })[kind](firstName(name));

function leftOutInWords({ why, isMailed, names }: LeftOutLine, { system: { leftOut } }: Words): string {
  const told = leftOut.names(names, why === null ? null : leftOut.why[why]);
  return isMailed ? `${told}. ${leftOut.mailed}` : told;
}

const toldInWords = ({ question, answer }: ToldLine, { system, questions }: Words): string =>
  system.answered(questions[question] ?? question, answer);

const textInWords = ({ kind, text }: TextLine, { system }: Words): string =>
  ({
    "guidance-wrong": system.guidanceWrong,
    "guidance-mended": system.guidanceMended,
    "letter-dead": system.letterDead,
    "line-dead": system.lineDead,
    "line-mailed": system.lineMailed,
    "waits-customer": system.waitsCustomer,
    "waits-other": system.waitsOther,
    "look-again": system.lookAgain,
    "why-open": system.whyOpen,
    "no-promise": system.noPromise,
  })[kind](text);

/** A line that says all by its kind. */
const plainInWords = (kind: PlainLine["kind"], { system, window }: Words): string =>
  ({
    returned: system.away,
    "ended-by-customer": system.ended,
    "by-mail": system.byMail,
    "not-told": window.notTold,
  })[kind];

function matterInWords(
  line: Exclude<
    SystemLine,
    AgentLine | ToldLine | TextLine | PromiseLine | PlainLine | EarlierLine | LeftOutLine | LinkLine
  >,
  w: Words,
): string {
  const { system } = w;
  switch (line.kind) {
    case "queued":
      return system.queued(inFewWords(line.reason, w));
    case "closed":
      return system.closed(endInWords(line.reason, w));
    case "late":
      return system.late[line.action];
    case "reopened":
      return system.reopened[line.to];
    case "topic":
      return w.topic(line.topic);
    case "other":
      return line.code;
  }
}

const isOfLink = (line: SystemLine): line is LinkLine => line.kind === "linked" || line.kind === "parted";

function linkInWords(line: LinkLine, w: Words): string {
  const channel = channelInWords(line.channel, w);
  if (line.kind === "linked") return w.linking.linked[line.how](channel);
  return typeof line.by === "string"
    ? w.linking.parted[line.by](channel)
    : w.linking.partedBy(line.by.agent, channel, line.reason);
}

const isOfPromise = (line: SystemLine): line is PromiseLine =>
  line.kind.startsWith("promise") || line.kind === "not-reached";

function promiseInWords(line: PromiseLine, { promiseLines, ledger }: Words, told: Told): string {
  if ("at" in line) return promiseLines[line.kind](told(line.at));
  if ("note" in line) return promiseLines[line.kind](line.note);
  switch (line.kind) {
    case "promise-warning":
      return promiseLines.warnings[line.warning];
    case "promise-attempt":
      return promiseLines.attempt(outcomeInWords(line.outcome, ledger.outcomes));
    case "not-reached":
    case "promise-page-revoked":
      return promiseLines[line.kind];
  }
}

/** What came of a call; one that this page does not know yet stays as it is. */
export const outcomeInWords = (outcome: string, words: Readonly<Record<string, string>>): string =>
  words[outcome] ?? outcome;

/** Which answer would have been right, and who says so. */
export const rightInWords = ({ title, by }: RightAnswer, { correcting }: Words): string =>
  title === null ? correcting.noneBy(by) : correcting.rightBy(title, by);

/** Why something was not done, and what to do about it. */
export function problemInWords({ code, by }: Problem, w: Words): string {
  if (code === "taken") return w.taken(by === null ? null : firstName(by));
  return w.problems[code] ?? w.otherProblem;
}

/** What agents call a channel. */
export const channelInWords = (channel: string, { talk, window }: Words): string =>
  channel === "directline" ? talk.website : (window.channels[channel] ?? channel);
