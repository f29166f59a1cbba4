import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import type { Time } from "../../domain/conversation.ts";
import type { EvidenceLog } from "../../turn/evidence.ts";
import type { Knowledge } from "../../turn/ports.ts";
import { knowledgeOf } from "../knowledge.ts";
import type { ContentFolders } from "../load.ts";
import { ContentError } from "../problem.ts";
import { type Built, workApart } from "../work.ts";

/** What a command may use of the world. */
export interface CommandWorld {
  readonly folders: ContentFolders;
  /** The moment of the call. */
  readonly now: Time;
  /** Opens the evidence of the house's data directory, to read only. Throws with what to do where there is none. */
  readonly readEvidence: () => EvidenceLog & { close(): void };
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
