import type { Closed, Conversation, Queued, Time, WithAgent } from "./conversation.ts";
import { entriesIn, entryButton, entryOf, tagOf, textOf } from "./entry-words.ts";
import type { Entry, Faq } from "./faq.ts";
import type { FlowAsk } from "./flow/flow.ts";
import type { Variables } from "./fill.ts";
import type { EntryId } from "./ids.ts";
import { type Language, languageOf } from "./language.ts";
import type { SmallTalk } from "./matching/understanding.ts";
import { rangeOf, waitOf } from "./queue/wait-words.ts";
import type { Service } from "./service/service.ts";
import { isOfProblem, type ProblemSay, variablesOfProblem } from "./problem-words.ts";
import { isOfLink, type LinkSay, variablesOfLink } from "./person/words.ts";
import { lineOfPromise, variablesOfPromise } from "./promise/words.ts";
import { fillNow, sayNow } from "./service-words.ts";
import type { PromiseSay, Say } from "./say.ts";
import { roleOf } from "./service/roles.ts";
import { dayInWords } from "./time-words.ts";
import type { Button, ButtonName, LineName, Voice } from "./voice.ts";

/** A say with its final words: exactly what the customer reads, and the buttons under it. */
export interface Worded {
  readonly text: string;
  readonly markdown: boolean;
  readonly options: readonly Button[];
  readonly entry: EntryId | null;
}

export interface Tongue {
  readonly language: Language;
  /** The channel's name, for answers written in that channel's manner. */
  readonly channel: string;
  readonly now: Time;
  readonly voice: Voice;
  readonly service: Service;
  readonly faq: Faq;
  /** The address of the customer's own page; null: there is none. */
  readonly page: string | null;
}

/** Puts a say into the customer's language and the channel's manner. Throws when it names an entry that is not there. */
export function inWords(say: Say, tongue: Tongue): Worded {
  if ("deed" in say) return deedInWords(say, tongue);
  if ("words" in say) return flowWords(say, tongue);
  if ("promise" in say) return line(lineOfPromise(say), tongue, promiseVariables(say, tongue));
  if (isPlain(say)) return line(say.say, tongue, {}, beneathPlain(say, tongue));
  if (isOfLink(say)) return line(say.say, tongue, variablesOfLink(say, tongue));
  return isOfProblem(say) ? problemInWords(say, tongue) : botsWords(say, tongue);
}

const promiseVariables = (say: PromiseSay, { service, ...tongue }: Tongue): Variables =>
  variablesOfPromise(say, { ...tongue, zone: service.timeZone });

type BotsSay = Exclude<
  Say,
  PlainSay | FlowSay | ProblemSay | PromiseSay | LinkSay | { readonly deed: unknown }
>;

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
      return line(`masked-${say.what}`, tongue);
    case "file-refused":
      return line(`file-${say.why}`, tongue, {}, buttons(["person"], tongue));
  }
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

type DeedSay = Extract<Say, { readonly deed: unknown }>;

function deedInWords(say: DeedSay, tongue: Tongue): Worded {
  if (isOfEnd(say)) return line(say.say, tongue, untilWhen(say.deed, tongue));
  if (say.say === "feedback-taken") return line(say.say, tongue);
  if (say.say === "attachment-received") return line(`${say.files}-received`, tongue);
  return handsInWords(say, tongue);
}

/** Who has the matter now. */
function handsInWords(
  say: Exclude<
    DeedSay,
    { readonly deed: Closed } | { readonly files: unknown } | { readonly say: "feedback-taken" }
  >,
  tongue: Tongue,
): Worded {
  switch (say.say) {
    case "hand-over":
      return line(handOverLine(say.deed.reason), tongue, waitOf(say.deed));
    case "reopened":
      return reopenedInWords(say.deed, tongue);
    case "agent-joined":
    case "agent-changed":
      return line(say.say, tongue, { agent: firstName(say.name) });
    case "agent-reply":
      return { text: say.text, markdown: false, options: [], entry: null };
    case "given-back":
      return line("given-back", tongue, {}, buttons(["person"], tongue));
    case "back-in-queue":
    case "still-waiting":
    case "still-in-queue":
      return line(say.say, tongue, waitTold(say));
  }
}

/** The wait that the lines of the queue tell. */
function waitTold(say: Extract<Say, { readonly say: "back-in-queue" | "still-waiting" | "still-in-queue" }>) {
  if (say.say === "still-waiting") return rangeOf(say.range);
  return say.say === "back-in-queue" ? rangeOf(say.deed.told?.range ?? null) : {};
}

const reopenedInWords = (deed: Queued | WithAgent, tongue: Tongue): Worded =>
  deed.state === "queued"
    ? line("reopened-to-queue", tongue, rangeOf(deed.told?.range ?? null))
    : line("reopened-to-agent", tongue);

/** A flow's own words with what the customer told, or the house's line. */
function flowWords(say: FlowSay, tongue: Tongue): Worded {
  const options = say.say === "flow-ask" ? beneathQuestion(say.ask, say.asked, tongue) : [];
  if (say.words.kind === "line") return line(say.words.line, tongue, say.answers, options);
  return {
    text: fillNow(say.words.texts[tongue.language], say.answers, tongue),
    markdown: false,
    options,
    entry: null,
  };
}
type FlowSay = Extract<Say, { readonly words: unknown }>;

/** The answers to tap, and the ways out: a person as long as there is none, and not to answer as long as something goes on without it. */
function beneathQuestion({ choices }: FlowAsk, asked: Conversation["state"], tongue: Tongue) {
  const out: readonly ButtonName[] =
    asked === "bot" ? ["never-mind", "person"] : [asked === "queued" ? "never-mind" : "person"];
  const answers = choices.map(({ label }): Button => ({ title: label[tongue.language], name: "choice" }));
  return [...answers, ...buttons(out, tongue)];
}

/** The says that tell of an end. */
const isOfEnd = (say: DeedSay): say is Extract<Say, { readonly deed: Closed }> => say.deed.state === "closed";

/** The last day on which a message continues the matter, where there is one. */
const untilWhen = ({ reopensUntil }: Closed, { language, service }: Tongue): Variables =>
  reopensUntil === null ? {} : { until: dayInWords(reopensUntil, language, service.timeZone) };

/** The first name, as customers see it. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

function handOverLine(reason: string): LineName {
  if (reason === "angry") return "hand-over-angry";
  return reason === "bot-fault" ? "hand-over-fault" : "hand-over";
}

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

const buttons = (names: readonly ButtonName[], { voice, language }: Tongue): readonly Button[] =>
  names.map((name) => ({ title: voice.buttons[name][language], name }));

const line = (
  name: LineName,
  tongue: Tongue,
  variables: Variables = {},
  options: readonly Button[] = [],
): Worded => ({ text: sayNow(name, variables, tongue), markdown: false, options, entry: null });
