import { buttons, line, type Tongue, type Worded } from "./worded.ts";
import { deedInWords, type DeedSay } from "./deeds.ts";
import { type FlowSay, flowWords } from "../flow/words.ts";
import { entriesIn, entryButton, entryOf, tagOf, textOf } from "./entries.ts";
import type { Entry } from "../faq.ts";
import type { Variables } from "./fill.ts";
import type { EntryId } from "../ids.ts";
import { languageOf } from "../language.ts";
import type { SmallTalk } from "../matching/understanding.ts";
import { isOfProblem, type ProblemSay, variablesOfProblem } from "./problems.ts";
import { isOfLink, type LinkSay, variablesOfLink, waysUnderLink } from "../person/words.ts";
import { lineOfPromise, variablesOfPromise } from "../promise/words.ts";
import type { PromiseSay, Say } from "../say.ts";
import { roleOf } from "../service/roles.ts";
import type { Button, ButtonName, LineName } from "./voice.ts";

/** Puts a say into the customer's language and the channel's manner. Throws when it names an entry that is not there. */
export function inWords(say: Say, tongue: Tongue): Worded {
  if ("deed" in say) return deedInWords(say, tongue);
  if ("words" in say) return flowWords(say, tongue);
  if ("promise" in say) return line(lineOfPromise(say), tongue, promiseVariables(say, tongue));
  if (isPlain(say)) return line(say.say, tongue, {}, beneathPlain(say, tongue));
  if (isOfLink(say))
    return line(say.say, tongue, variablesOfLink(say, tongue), buttons(waysUnderLink(say), tongue));
  return isOfProblem(say) ? problemInWords(say, tongue) : botsWords(say, tongue);
}

const promiseVariables = (say: PromiseSay, { service, ...tongue }: Tongue): Variables =>
  variablesOfPromise(say, { ...tongue, zone: service.timeZone });

type BotsSay = Exclude<Say, PlainSay | DeedSay | FlowSay | ProblemSay | PromiseSay | LinkSay>;

function botsWords(say: BotsSay, tongue: Tongue): Worded {
  switch (say.say) {
    case "answer":
      return answerInWords(entryOf(say.entry, tongue.faq), say.beneath, tongue);
    case "did-you-mean":
      return line("did-you-mean", tongue, {}, [
        ...say.entries.map((id) => entryButton(id, tongue)),
        ...buttons(["none-of-these", "person"], tongue),
      ]);
    case "answer-in-other-language":
      return line(`answer-in-${languageOf(tagIn(say.entry, tongue)) ?? "other"}`, tongue, {}, [
        ...buttons(["show-answer", "person"], tongue),
      ]);
    case "small-talk":
      return line(`small-talk-${say.kind}`, tongue, {}, buttonsAfter(say.kind, tongue));
    case "masked":
      return maskedInWords(say, tongue);
    case "file-refused":
      return line(`file-${say.why}`, tongue, {}, buttons(["person"], tongue));
  }
}

/** The safe place is named once for all that was covered in a message. */
function maskedInWords({ what, after }: Extract<Say, { readonly say: "masked" }>, tongue: Tongue): Worded {
  const { safePlace } = tongue.service;
  const isNamed = (kind: typeof what) =>
    safePlace !== null && line(`masked-${kind}`, tongue).text.includes(safePlace);
  return line(`masked-${what}`, tongue, after.some(isNamed) ? { login: undefined } : {});
}

function problemInWords(say: ProblemSay, tongue: Tongue): Worded {
  const variables = variablesOfProblem(say, tongue);
  return line(say.say, tongue, variables, say.say === "known-problem" ? beneathProblem(say, tongue) : []);
}

/** Beneath the answer stands what it stood in for: who meant that after all is one tap away. */
const beneathProblem = (
  { under, entry }: Extract<ProblemSay, { readonly say: "known-problem" }>,
  tongue: Tongue,
): readonly Button[] => [
  ...buttons(["tell-me"], tongue),
  ...(under === "greeting"
    ? starters(tongue)
    : entriesIn([tongue.language], entryOf(entry, tongue.faq).followUps, tongue)),
  ...buttons(["person"], tongue),
];

/** The lines that are said as they stand, and the ways on under them. */
const waysBeneath = {
  greeting: ["person"],
  introduction: [],
  "say-it-differently": ["person"],
  "no-words": ["person"],
  "line-lost": [],
  "glad-it-helped": [],
  "customer-quiet": [],
  "never-mind": [],
  "guidance-mended": [],
  guide: ["person"],
  "looking-up": ["person"],
  "still-looking": ["person"],
  "could-not-look-up": [],
  "sign-in": ["sign-in"],
  "signed-in": ["sign-out"],
  "already-signed-in": ["sign-out"],
  "sign-in-failed": ["sign-in"],
  "signed-in-as-other": ["sign-out"],
  "signed-out": [],
} as const satisfies Partial<Record<LineName, readonly ButtonName[]>>;

type PlainSay = Extract<Say, { readonly say: keyof typeof waysBeneath }>;

const isPlain = (say: Say): say is PlainSay => say.say in waysBeneath;

const beneathPlain = (say: PlainSay, tongue: Tongue) => [
  ...(say.say === "greeting" && isAsked(tongue) ? starters(tongue) : []),
  ...("entry" in say ? entriesIn([tongue.language], [say.entry], tongue) : []),
  ...buttons(waysBeneath[say.say], tongue),
];

/** Whether the channel is asked things: one of feedback is told them. */
const isAsked = ({ service, channel }: Tongue): boolean => roleOf(service, channel) !== "feedback";

function answerInWords(entry: Entry, beneath: "buttons" | "nothing", tongue: Tongue): Worded {
  const text = textOf(entry, tongue.language);
  return {
    text: text.answerIn[tongue.channel] ?? text.answer,
    markdown: true,
    options: beneath === "nothing" ? [] : beneathAnswer(entry, tongue),
    entry: entry.id,
  };
}

const beneathAnswer = (entry: Entry, tongue: Tongue) => [
  ...entriesIn([tongue.language, tagOf(entry, tongue.language)], entry.followUps, tongue),
  ...buttons(["helped", "did-not-help", "person"], tongue),
];

const tagIn = (id: EntryId, { language, faq }: Tongue): string => tagOf(entryOf(id, faq), language);

const buttonsAfter = (kind: SmallTalk, tongue: Tongue) =>
  kind === "are-you-a-bot" ? buttons(["person"], tongue) : [];

/** The entries that the greeting offers, as far as they speak the customer's language. */
const starters = (tongue: Tongue): readonly Button[] =>
  entriesIn([tongue.language], tongue.voice.starters, tongue);
