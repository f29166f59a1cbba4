import type { MessageView } from "../../../console/protocol.ts";

/** What the bot did before a person had it, and what came of it. */
export type Tried =
  | {
      readonly kind: "offered";
      readonly id: string;
      readonly titles: readonly string[];
      readonly chose: string | null;
    }
  | { readonly kind: "answered"; readonly id: string; readonly what: string; readonly helped: boolean | null }
  | { readonly kind: "nothing"; readonly id: string };

/** How many of the last ones are worth an agent's look. */
const shown = 4;
/** An answer is told by its beginning, this many characters at most. */
const beginning = 70;

/** The bot's attempts in the order they were made, the last few only. */
export function triedOf(messages: readonly MessageView[]): readonly Tried[] {
  const found = messages.flatMap((message, at): readonly Tried[] => {
    const next = messages.slice(at + 1).find(({ author }) => author === "customer")?.text ?? null;
    const one = attempt(message, next, messages[at - 1]);
    return one === null ? [] : [one];
  });
  return found.slice(-shown);
}

function attempt(message: MessageView, next: string | null, before: MessageView | undefined): Tried | null {
  const { id, say, options } = message;
  const named = (name: string) => options.find((option) => option.name === name)?.title;
  if (say === "say-it-differently") return { kind: "nothing", id };
  if (say === "did-you-mean") {
    const titles = options.filter(({ name }) => name === "entry").map(({ title }) => title);
    const chose = options.find(({ title }) => title === next)?.title ?? null;
    return { kind: "offered", id, titles, chose };
  }
  if (say !== "answer") return null;
  const helped =
    next === null ? null : next === named("helped") ? true : next === named("did-not-help") ? false : null;
  return { kind: "answered", id, what: nameOf(message, before), helped };
}

/** What the customer asked for when it fits on a line, else how the answer begins. */
function nameOf({ text }: MessageView, before: MessageView | undefined): string {
  const asked = before?.author === "customer" ? before.text.trim() : "";
  const words = asked === "" || asked.length > beginning ? text.replaceAll(/[*_[\]]/g, "") : asked;
  return words.length > beginning ? `${words.slice(0, beginning).trimEnd()}…` : words;
}
