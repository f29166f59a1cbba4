import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import type { Time } from "../../domain/conversation.ts";
import type { DecisionLog } from "../../turn/decided.ts";
import { type Language, languages } from "../../domain/language.ts";
import type { EvidenceLog } from "../../turn/ports/evidence.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { knowledgeOf } from "../knowledge.ts";
import type { ContentFolders } from "../load.ts";
import { ContentError } from "../problem.ts";
import { type Built, workApart } from "../work.ts";

/** What a command may use of the world. */
export interface CommandWorld {
  readonly folders: ContentFolders;
  /** The moment of the call. */
  readonly now: Time;
  /** Opens the evidence and the decisions of the house's data directory, to read only. Throws with what to do where there is none. */
  readonly readEvidence: () => EvidenceLog & DecisionLog & { close(): void };
  readonly write: (text: string) => void;
}

/** One command of the command line. Answers its exit code: 0 all is well, 1 there are problems. */
export interface Command {
  /** How it is called, for people who called it otherwise. */
  readonly usage: string;
  readonly run: (args: readonly string[], world: CommandWorld) => Promise<number>;
}

/** The command was called in a way it does not know; the message says how to call it. */
export class UsageError extends Error {
  constructor(problem: string, usage: string) {
    super(`${problem}\nUsage: ${usage}`);
    this.name = "UsageError";
  }
}

/** The options and words of a call. Throws UsageError for an option it does not know. */
export function readArgs<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage);
  }
}

/** How many days back, 1 to 365. */
export function readDays(written: string, usage: string): number {
  const days = Number(written);
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new UsageError(`--days is a whole number from 1 to 365, not "${written}".`, usage);
  return days;
}

/** One of the house's languages. */
export function readLanguage(written: string, usage: string): Language {
  const language = languages.find((one) => one === written);
  if (language === undefined) throw new UsageError(`--language is one of ${languages.join(", ")}.`, usage);
  return language;
}

/** The knowledge that the files hold now. Throws ContentError when they have errors. */
export const loadKnowledge = async (world: CommandWorld, faqDir: string | undefined): Promise<Knowledge> =>
  knowledgeOf(await loadBuilt(world, faqDir));

/** The same with the model that it was made of. */
export async function loadBuilt(world: CommandWorld, faqDir: string | undefined): Promise<Built> {
  const { built, problems } = await workApart(orderOf(world, faqDir));
  if (built === null) throw new ContentError(problems);
  return built;
}

/** What is to be read: the folder that was named in the call, else the house's own. */
export const orderOf = ({ folders, now }: CommandWorld, faqDir: string | undefined) => ({
  folders: { ...folders, faqDir: faqDir ?? folders.faqDir },
  today: new Date(now).toISOString().slice(0, 10),
});
