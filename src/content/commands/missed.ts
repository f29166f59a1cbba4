import { languages } from "../../domain/language.ts";
import type { MissedQuestion, MissedReport, Rising } from "../../turn/ports/missed.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { readChats } from "../missed/chats.ts";
import { findMissed, questionsOf } from "../missed/find.ts";
import {
  loadKnowledge,
  readArgs,
  readDays,
  readLanguage,
  UsageError,
  type Command,
  type CommandWorld,
} from "./command.ts";

const usage = `npm run faq -- missed [--days 30 | --from FILE.csv [--language ${languages.join("|")}]] [--faq DIR] [--json]`;

/** Shows what customers asked and did not get, in the log or in a file of old chats: put together, with an entry to begin from. */
export const missed: Command = {
  usage,
  run: async (args, world) => {
    const options = {
      days: { type: "string", default: "30" },
      from: { type: "string" },
      language: { type: "string", default: languages[0] },
      faq: { type: "string" },
      json: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const [days, language] = [readDays(values.days, usage), readLanguage(values.language, usage)];
    const chats = values.from === undefined ? null : readChats(values.from, language);
    const knowledge = await loadKnowledge(world, values.faq);
    const report =
      chats === null ? await ofLog(world, knowledge, days) : await ofChats(chats, world, knowledge);
    world.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : showReport(report));
    return 0;
  },
};

async function ofLog(world: CommandWorld, knowledge: Knowledge, days: number): Promise<MissedReport> {
  const log = world.readEvidence();
  try {
    return await findMissed(log, knowledge, world.now, days);
  } finally {
    log.close();
  }
}

async function ofChats(
  chats: ReturnType<typeof readChats>,
  { now }: CommandWorld,
  knowledge: Knowledge,
): Promise<MissedReport> {
  const questions = await questionsOf(chats, { knowledge, now, log: null });
  return { questions, rising: [], messages: chats.length, missed: chats.length };
}

function showReport({ questions, rising, messages, missed: count }: MissedReport): string {
  const head = `${count} of ${messages} messages, ${questions.length} questions, those of the most customers first.\n`;
  return [head, ...rising.map(showRising), ...questions.map(showQuestion)].join("\n");
}

const showRising = ({ entry, label, customers, usual }: Rising): string =>
  `Rising: ${label}${entry === null ? "" : ` (${entry})`}: ${customers} customers in three hours, ${usual.toFixed(1)} are usual. Is there a known problem to announce?\n`;

function showQuestion({ label, customers, messages, ...question }: MissedQuestion, at: number): string {
  const { kinds, examples, nearest, solved, meant, yaml } = question;
  const missedBy = kinds.map(({ kind, count }) => `${kind} ${count}`).join(", ");
  return [
    `${at + 1}. ${label}: ${customers} customers, ${messages} messages${missedBy === "" ? "" : ` (${missedBy})`}`,
    ...examples.map(({ text, language }) => `   ${language}  ${text}`),
    nearest === null ? "   nearest: none" : `   nearest: ${nearest.entry} (${nearest.confidence.toFixed(2)})`,
    ...(meant === null ? [] : [`   agents meant: ${meant}`]),
    ...(solved === null ? [] : [`   an agent answered: ${solved}`]),
    yaml.replace(/^(?=.)/gm, "   "),
  ].join("\n");
}
