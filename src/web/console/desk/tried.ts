import type { MessageView } from "../../../console/protocol.ts";

/** Something the bot tried before a person came, and what came of it. */
export type Tried =
  | {
      readonly kind: "did-you-mean";
      readonly at: string;
      /** What it offered, without the ways out. */
      readonly offered: readonly string[];
      readonly outcome: Outcome;
    }
  | {
      readonly kind: "answer";
      readonly at: string;
      /** What it answered: the button's words, or the customer's own. */
      readonly asked: string | null;
      readonly helped: "helped" | "did-not-help" | null;
    }
  | { readonly kind: "say-it-differently"; readonly at: string };

/** What the customer did with the options; null while nothing was written since. */
export type Outcome =
  | { readonly kind: "tapped"; readonly title: string }
  | { readonly kind: "none-of-these" | "person" | "own-words" }
  | null;

/** What the bot tried, oldest first, from the transcript alone. */
export function whatWasTried(messages: readonly MessageView[]): readonly Tried[] {
  const seen = messages.filter(({ audience }) => audience === "customer");
  return seen.flatMap((line, index): readonly Tried[] => {
    if (line.author !== "bot") return [];
    const { at, say } = line;
    if (say === "say-it-differently") return [{ kind: say, at }];
    const after = seen.slice(index + 1);
    if (say === "did-you-mean")
      return [{ kind: say, at, offered: titles(line), outcome: outcomeOf(line, after) }];
    if (say === "answer")
      return [{ kind: say, at, asked: lastAsked(seen.slice(0, index)), helped: helpOf(line, after) }];
    return [];
  });
}

const titles = ({ options }: MessageView): readonly string[] =>
  options.filter(({ name }) => name === "entry").map(({ title }) => title);

/** A tapped button sends its own words. */
const tapped = ({ options }: MessageView, { text }: MessageView) =>
  options.find(({ title }) => title.trim().toLowerCase() === text.trim().toLowerCase());

function outcomeOf(line: MessageView, after: readonly MessageView[]): Outcome {
  const next = after.find(isCustomers);
  if (next === undefined) return null;
  const option = tapped(line, next);
  if (option?.name === "entry") return { kind: "tapped", title: option.title };
  if (option?.name === "none-of-these" || option?.name === "person") return { kind: option.name };
  return { kind: "own-words" };
}

/** Said by a button, before anything else was answered. */
function helpOf(line: MessageView, after: readonly MessageView[]): "helped" | "did-not-help" | null {
  const until = after.findIndex(({ say }) => say === "answer");
  const replies = (until < 0 ? after : after.slice(0, until)).filter(isCustomers);
  for (const reply of replies) {
    const name = tapped(line, reply)?.name;
    if (name === "helped" || name === "did-not-help") return name;
  }
  return null;
}

const lastAsked = (before: readonly MessageView[]): string | null =>
  before.findLast(isCustomers)?.text ?? null;

const isCustomers = ({ author }: MessageView): boolean => author === "customer";
