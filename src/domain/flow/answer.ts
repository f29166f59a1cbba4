import { type Moment, wallTime } from "../calendar.ts";
import { plain } from "../choice.ts";
import { languages } from "../language.ts";
import type { FlowAsk } from "./flow.ts";
import { timeNamed } from "./named-time.ts";

/**
 * What a message is to a question: its answer, as it is kept; an attempt that has to be put again; or neither, which is a
 * message like any other.
 */
export type Answer = { readonly kind: "answer"; readonly value: string } | Almost | { readonly kind: "none" };

interface Almost {
  readonly kind: "almost";
  /** What is missing for it to be one, where that can be told: the end of an address, digits of a number. */
  readonly lacks?: "end" | "digits";
}

const none: Answer = { kind: "none" };
const almost: Answer = { kind: "almost" };
const answer = (value: string): Answer => ({ kind: "answer", value });

/** No answer is longer, in UTF-16 units: what comes after it stands in the log all the same. */
const longestAnswer = 1_000;

/** Reads a message as the answer to a question. `text` is masked; what costs more than its length is never done. */
export function answerTo(ask: FlowAsk, text: string, moment: Moment): Answer {
  const said = text.trim().slice(0, longestAnswer);
  switch (ask.kind) {
    case "choice":
      return chosen(ask, said);
    case "time":
      return timeIn(ask, said, moment);
    case "text":
      return said === "" ? none : answer(said);
    case "name":
      return nameIn(said);
    case "email":
      return emailIn(said);
    case "phone":
      return phoneIn(said);
    case "date":
      return dateIn(said, moment);
  }
}

/** The button whose words the message repeats, in any of the languages. */
export function chosen({ choices }: FlowAsk, text: string): Answer {
  const said = plain(text);
  const found = choices.find(({ label }) => languages.some((language) => plain(label[language]) === said));
  return found === undefined ? none : answer(found.value);
}

/** A button's words, or a time that they name in others. One that isn't offered any more, or none such: it is offered anew. */
function timeIn(ask: FlowAsk, said: string, moment: Moment): Answer {
  const found = chosen(ask, said);
  if (found.kind === "answer" || !/\d/.test(said)) return found;
  const named = timeNamed(ask.choices, said, moment);
  return named === null ? almost : answer(named);
}

const mostNameWords = 4;
const longestName = 60;
/** Words before a name that are none of it: "nimeni on", "jag heter", "my name is". */
const beforeName =
  /^(?:(?:minun )?nimeni on|nimi on|olen|mä oon|jag heter|mitt namn är|namnet är|my name is|i am|i['’]m|it['’]s)\s+/iu;

function nameIn(said: string): Answer {
  const name = said.replace(beforeName, "").replace(/[\s.,]+$/u, "");
  const words = name.split(/\s+/u);
  const first = words[0] ?? "";
  const isName =
    name.length <= longestName &&
    words.length <= mostNameWords &&
    words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    // "onko", "voitteko": a question, not somebody.
    !(words.length > 1 && /^\p{Ll}+k[oö]$/u.test(first));
  return isName ? answer(words.join(" ")) : none;
}

function emailIn(said: string): Answer {
  const found = said.split(/[\s<>,;:()]+/u).find((word) => word.includes("@"));
  if (found === undefined) return none;
  const address = found.replace(/[.!?]+$/u, "");
  if (/^[^\s@"]+@[\p{L}\p{N}-]+$/u.test(address)) return { kind: "almost", lacks: "end" };
  const fits = /^[^\s@"]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,180}\.\p{L}{2,24}$/u.test(address);
  return fits && !address.includes("..") ? answer(address) : almost;
}

/** With fewer it is a sum or a day, and nobody meant to give a number; alone in a message it is one with fewer already. */
const fewestOfAttempt = 5;
const fewestAlone = 3;
const fewestDigits = 7;
const mostDigits = 15;
/** Where a number without a country's code is at home. */
const homeCode = "+358";

const isNumberAlone = (said: string): boolean => /^[+\d ()./-]+$/.test(said);

/** Whether a message can only be meant as an address or a number, though it may be none: nothing else is written so. */
export const isAttempt = (text: string): boolean => text.includes("@") || isNumberAlone(text.trim());

/** Kept with its country's code: "040 123 4567" is "+358401234567". */
function phoneIn(said: string): Answer {
  const found = /\+?\d[\d ()./-]*\d/.exec(said)?.[0];
  if (found === undefined) return none;
  const signs = found.replace(/[^\d+]/g, "");
  const digits = signs.replace(/^\+|^00(?=[1-9])/, "");
  if (digits.length < (isNumberAlone(said) ? fewestAlone : fewestOfAttempt)) return none;
  if (digits.length < fewestDigits) return { kind: "almost", lacks: "digits" };
  if (digits.length > mostDigits) return almost;
  if (signs.startsWith("+") || digits.length < signs.length)
    return answer(`+${digits.replace(/^3580/, "358")}`);
  return digits.startsWith("0") ? answer(`${homeCode}${digits.slice(1)}`) : almost;
}

const dayMs = 86_400_000;
const days: Readonly<Record<string, number>> = {
  eilen: -1,
  igår: -1,
  yesterday: -1,
  tänään: 0,
  idag: 0,
  "i dag": 0,
  today: 0,
  huomenna: 1,
  imorgon: 1,
  "i morgon": 1,
  tomorrow: 1,
};

/** Kept like "2026-11-25". A day without its year is the one nearest to now. */
function dateIn(said: string, { now, zone }: Moment): Answer {
  const offset = days[plain(said)];
  const today = wallTime(now, zone);
  const todayUtc = Date.UTC(today.year, today.month - 1, today.day);
  if (offset !== undefined) return answer(isoDay(todayUtc + offset * dayMs));
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(said);
  if (iso !== null) return dayThatExists(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /(?<!\d)(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?(?!\d)/.exec(said);
  if (dotted === null) return /\d/.test(said) ? almost : none;
  const [day, month] = [Number(dotted[1]), Number(dotted[2])];
  if (dotted[3] !== undefined) return dayThatExists(Number(dotted[3]), month, day);
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - todayUtc);
  const years = [today.year, today.year + 1, today.year - 1].toSorted((a, b) => distance(a) - distance(b));
  const found = years.map((year) => dayThatExists(year, month, day)).find(({ kind }) => kind === "answer");
  return found ?? almost;
}

function dayThatExists(year: number, month: number, day: number): Answer {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? answer(isoDay(at.getTime())) : almost;
}

const isoDay = (utc: number) => new Date(utc).toISOString().slice(0, 10);
