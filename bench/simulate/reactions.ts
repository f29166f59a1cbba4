import type { SayName } from "../../src/domain/say.ts";
import type { LogRow } from "../../src/turn/ports/thread-log.ts";
import type { Chance } from "./chance.ts";

/** What a customer can do about a line that they have read. */
export interface Means {
  readonly chance: Chance;
  readonly messages: readonly string[];
  readonly name: string;
  readonly address: string;
  /** Writes this in so many minutes. */
  readonly writes: (minutes: number, text: string) => void;
  /** Opens their own page. */
  readonly looksAtPage: () => void;
}

type Reaction = (means: Means, row: LogRow) => void;
const person = "Haluan puhua ihmiselle";
const titlesOf = ({ options }: LogRow): readonly string[] => options.map(({ title }) => title);

/** Most answer what is asked; some choose "never mind", some leave. */
const answersFlow: Reaction = ({ chance, messages, name, address, writes }, row) => {
  if (chance.falls(0.12)) return;
  const titles = titlesOf(row);
  const wait = chance.between(1, 4);
  const number = `040 ${chance.between(100, 999)} ${chance.between(1_000, 9_999)}`;
  const asked = [
    ["nimesi", name],
    ["sähköpost", address],
    ["puhelin", number],
  ] as const;
  const told = asked.find(([word]) => row.text.includes(word))?.[1] ?? chance.one(messages);
  if (titles.length <= 1) return writes(wait, told);
  writes(wait, chance.falls(0.95) ? chance.one(titles.slice(0, -1)) : (titles.at(-1) ?? told));
};

const chooses: Reaction = ({ chance, messages, writes }, row) => {
  const titles = titlesOf(row);
  if (chance.falls(0.85)) writes(1, chance.one(titles.length > 0 ? titles : messages));
};

const saysItAnew: Reaction = ({ chance, messages, writes }) => {
  if (chance.falls(0.8)) writes(2, chance.falls(0.5) ? chance.one(messages) : person);
};

const goesOn: Reaction = ({ chance, writes }, row) => {
  if (chance.falls(0.15)) writes(3, person);
  else if (chance.falls(0.3)) writes(2, chance.one([...titlesOf(row), "kiitos"]));
};

const answersPerson: Reaction = ({ chance, messages, writes }) => {
  if (chance.falls(0.3)) writes(chance.between(1, 30), chance.one(messages));
  else if (chance.falls(0.4)) writes(chance.between(1, 30), "kiitos");
};

const asksWhen: Reaction = ({ chance, writes, looksAtPage }) => {
  if (chance.falls(0.1)) writes(chance.between(30, 600), "Milloin tähän vastataan?");
  looksAtPage();
};

/** What customers do when this was the last that they read; whatever isn't here is only read. */
export const reactions: Readonly<Partial<Record<SayName, Reaction>>> = {
  "flow-ask": answersFlow,
  "did-you-mean": chooses,
  "answer-in-other-language": chooses,
  "say-it-differently": saysItAnew,
  answer: goesOn,
  "agent-reply": answersPerson,
  "promise-kept": answersPerson,
  "hand-over": ({ chance, writes }) => {
    if (chance.falls(0.2)) writes(chance.between(15, 90), "Onko siellä ketään?");
  },
  "promise-made": asksWhen,
  "promise-late": asksWhen,
  "promise-moved": asksWhen,
};
