import type { AgentId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { Say, Step } from "../domain/step.ts";
import { inWords, noteCode } from "../domain/words.ts";
import type { Knowledge, Line } from "./ports.ts";

/** Who speaks a step's says: the bot while it has the matter, else the house itself. An agent's reply is always the agent's. */
export type Author = "bot" | "system";

/** A step as lines of the log, in the thread's language and the channel's manner: notes for the desk first, then what the customer reads. */
export function linesOf(
  { says, notes }: Pick<Step, "says" | "notes">,
  author: Author,
  { language, channel }: { readonly language: Language; readonly channel: string },
  { faq, voice }: Pick<Knowledge, "faq" | "voice">,
  agent: AgentId | null = null,
): readonly Line[] {
  const tongue = { language, channel, faq, voice };
  return [
    ...notes.map((note) => ({ ...blank, author: "system", audience: "desk", text: noteCode(note) }) as const),
    ...says.map((say) => customerLine(say, inWords(say, tongue), author, agent)),
  ];
}

const blank = { say: null, markdown: false, options: [], entry: null, agent: null } as const;

function customerLine(
  say: Say,
  words: ReturnType<typeof inWords>,
  author: Author,
  agent: AgentId | null,
): Line {
  const line = {
    audience: "customer",
    say: say.say,
    text: words.text,
    markdown: words.markdown,
    options: words.options,
    entry: words.entry,
  } as const;
  return say.say === "agent-reply" ? { ...line, author: "agent", agent } : { ...line, author, agent: null };
}
