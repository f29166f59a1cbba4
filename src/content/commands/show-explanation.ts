import type { Decision } from "../../domain/decide.ts";
import type { Explanation, NearEntry, ReadWord } from "../../domain/matching/explain/explanation.ts";
import { named, type Tongue } from "./name-entry.ts";
import { showMending } from "./show-mending.ts";

/** What is to be told of one message. */
export interface Told {
  readonly decision: Decision["do"];
  readonly reason: string;
  readonly explanation: Explanation;
}

/** The explanation in words, for those who write the FAQ. */
export function showExplanation({ decision, reason, explanation }: Told, tongue: Tongue): string {
  const deed = [deedOf(decision, reason, explanation, tongue), whyOf(decision, explanation)];
  const parts = isFromFaq(decision)
    ? [
        deed,
        section(wordsTitle(explanation), explanation.words.map(showWord)),
        section(
          "The nearest entries",
          explanation.nearest.flatMap((near) => showNear(near, tongue)),
        ),
        section("What tells the first two apart", showApart(explanation)),
        section("To mend it", showMending(explanation, tongue)),
      ]
    : [deed];
  return parts
    .map((lines) => lines.filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** The FAQ has no part in small talk and wishes. */
const isFromFaq = (decision: Told["decision"]): boolean =>
  decision !== "hand-over" && decision !== "small-talk" && decision !== "be-glad";

function wordsTitle({ readIn, nearest }: Explanation): string {
  const first = nearest.find(({ isTrial }) => !isTrial);
  const read = `The words, read in ${readIn === null ? "no language" : (languageNames[readIn] ?? readIn)}`;
  return first === undefined ? read : `${read}, and what each adds to ${first.entry}`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

function deedOf(decision: Told["decision"], reason: string, { match }: Explanation, tongue: Tongue): string {
  const first = match.kind === "sure" ? named(match.entry, tongue) : "";
  switch (decision) {
    case "answer":
      return `The bot answers with ${first}.`;
    case "answer-and-hand-over":
      return `The bot answers with ${first}, and a person continues, as the entry asks for.`;
    case "offer-in-other-language":
      return `The bot asks whether to show ${first}, which is not written in the message's language.`;
    case "ask":
      return `The bot asks which was meant: ${optionsOf(match)
        .map((entry) => named(entry, tongue))
        .join(" or ")}.`;
    case "ask-again":
      return "The bot has no answer and asks for other words. The second such message in a row goes to a person.";
    case "small-talk":
    case "be-glad":
      return "The bot answers with a line of small talk.";
    case "hand-over":
      return `The bot calls a person (${reason}).`;
  }
}

const optionsOf = (match: Explanation["match"]) => (match.kind === "unsure" ? match.entries : []);

const figure = (value: number): string => value.toFixed(2);

/** Why, by the thresholds. */
function whyOf(
  decision: Told["decision"],
  { match, exact, thresholds, understanding, nearest }: Explanation,
): string {
  if (!isFromFaq(decision)) return "";
  if (exact !== null) return `The message is word for word one of its texts: "${exact.text}".`;
  const first = nearest.find(({ isTrial }) => !isTrial);
  if (first === undefined) return "No entry has anything in common with it.";
  const { answerAt, askAt, rivalShare } = thresholds;
  const sure = `${first.entry} has a confidence of ${figure(first.confidence)}`;
  switch (match.kind) {
    case "sure":
      return `${sure}: from ${figure(answerAt)} on the bot answers.`;
    case "none":
      return `${sure}: under ${figure(askAt)} the bot doesn't even ask.`;
    case "unsure": {
      const second = understanding.ranked.find(({ entry }) => entry === match.entries[1]);
      return match.confidence < answerAt || second === undefined
        ? `${sure}: from ${figure(askAt)} on the bot asks, from ${figure(answerAt)} on it answers.`
        : `${sure}, enough to answer, but ${second.entry} has ${figure(second.confidence)}: ${figure(rivalShare)} of the first one's or more is as likely meant.`;
    }
  }
}

const languageNames: Readonly<Record<string, string>> = { fi: "Finnish", sv: "Swedish", en: "English" };

const changes = {
  synonym: "your synonym",
  spoken: "spoken word",
  mended: "mistyped",
} as const;

/** A smaller share is nothing to look at. */
const smallShare = 0.01;

const counts = { much: "", little: "counts little", unknown: "not in the FAQ" } as const;

function showWord({ said, read, by, counts: kind, forFirst }: ReadWord): string {
  const word = by === null ? said : `${said} → ${read.join(" ")}`;
  const remarks = [by === null ? "" : changes[by], counts[kind]].filter((remark) => remark !== "");
  return `${word.padEnd(28)} ${shareOf(forFirst).padStart(7)}  ${remarks.join(", ")}`.trimEnd();
}

/** Below 0 a figure would say little: the whole that it is a share of is what speaks for the entry. */
function shareOf(share: number): string {
  if (share < -smallShare) return "against";
  return share < smallShare ? "" : `${Math.round(100 * share)} %`;
}

function showNear({ entry, confidence, like, isTrial }: NearEntry, tongue: Tongue): readonly string[] {
  const trial = isTrial ? ", on trial: not for customers" : "";
  const first = `${figure(confidence)}  ${named(entry, tongue)}${trial}`;
  return like === null ? [first] : [first, `      most like "${like.text}" (${figure(like.likeness)})`];
}

function showApart({ apart, nearest, match }: Explanation): readonly string[] {
  const first = nearest.find(({ isTrial }) => !isTrial);
  if (apart === null || first === undefined || match.kind === "none") return [];
  const sides = [
    { words: apart.forFirst, entry: first.entry },
    { words: apart.forSecond, entry: apart.second },
  ];
  const spoken = sides
    .filter(({ words }) => words.length > 0)
    .map(({ words, entry }) => `${words.map((word) => `"${word}"`).join(", ")} for ${entry}`);
  return spoken.length === 0 ? ["no single word"] : spoken;
}
