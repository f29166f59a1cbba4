import type { Time } from "../domain/conversation.ts";
import type { AgentId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { Note, Say, Step } from "../domain/step.ts";
import { inWords, noteText } from "../domain/words.ts";
import type { Knowledge, Line } from "./ports.ts";

/** Who speaks a step's says: the bot while it has the matter, else the house itself. An agent's reply is always the agent's. */
export type Author = "bot" | "system";

/** Who reads the lines, where and when. */
interface Reader {
  readonly language: Language;
  readonly channel: string;
  readonly now: Time;
}

/** A step as lines of the log, in the thread's language and the channel's manner: notes for the desk first, then what the customer reads. */
export function linesOf(
  { says, notes }: Pick<Step, "says" | "notes">,
  author: Author,
  { language, channel, now }: Reader,
  { faq, voice, service }: Pick<Knowledge, "faq" | "voice" | "service">,
  agent: AgentId | null = null,
): readonly Line[] {
  const tongue = { language, channel, now, faq, voice, service };
  return [
    ...notes.map((note) => deskLine(note, agent)),
    ...says.map((say) => customerLine(say, inWords(say, tongue), author, agent)),
  ];
}

/** What an agent wrote is the agent's; the rest is noted by the house. */
function deskLine(note: Note, agent: AgentId | null): Line {
  const line = {
    audience: "desk",
    say: null,
    text: noteText(note),
    markdown: false,
    options: [],
    entry: null,
  } as const;
  return note.note === "written"
    ? { ...line, author: "agent", agent }
    : { ...line, author: "system", agent: null };
}

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
