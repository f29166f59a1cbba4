import type { Time } from "../domain/conversation.ts";
import type { AgentId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { Say } from "../domain/say.ts";
import type { Note, Step } from "../domain/step.ts";
import { noteText } from "../domain/words/notes.ts";
import { inWords } from "../domain/words/says.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Line } from "./ports/line.ts";

/** Who speaks a step's says: the bot while it has the matter, else the house itself. An agent's reply is always the agent's. */
export type Author = "bot" | "system";

/** Who reads the lines, where and when. */
interface Reader {
  readonly language: Language;
  readonly channel: string;
  readonly now: Time;
  /** The address of the customer's own page, where lines tell it. */
  readonly page: string | null;
}

/** A step as lines of the log, in the thread's language and the channel's manner: notes for the desk first, then what the customer reads. */
export function linesOf(
  { says, notes }: Pick<Step, "says" | "notes">,
  author: Author,
  { language, channel, now, page }: Reader,
  { faq, voice, service }: Pick<Knowledge, "faq" | "voice" | "service">,
  agent: AgentId | null = null,
): readonly Line[] {
  const tongue = { language, channel, now, page, faq, voice, service };
  const said = says.map((say) => customerLine(say, inWords(say, tongue), author, agent));
  return [...notes.map((note) => deskLine(note, agent)), ...buttonsLast(said.filter(isWorthSaying))];
}

/** A flow's words may come to nothing when what they speak of was never told. */
const isWorthSaying = ({ say, text }: Line): boolean => say !== "flow-say" || text !== "";

/** Windows show the buttons of the newest line only: what a flow adds beneath a line has that line's buttons too. */
function buttonsLast(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const options = lines.findLast((line) => line.options.length > 0)?.options;
  if (last?.say !== "flow-say" || options === undefined) return lines;
  return [...lines.slice(0, -1), { ...last, options }];
}

/** What a flow asks and what is said to its answers is the bot's also while the matter waits for a person, and after its end. */
const isOfFlow = ({ say }: Say): boolean =>
  say === "flow-say" || say === "flow-ask" || say === "never-mind" || say === "still-in-queue";

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
  if (say.say === "agent-reply") return { ...line, author: "agent", agent };
  return { ...line, author: isOfFlow(say) ? "bot" : author, agent: null };
}
