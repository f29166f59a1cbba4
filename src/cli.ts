import { channelCommands } from "./channel-commands.ts";
import { environment, readConfig } from "./config.ts";
import { ask } from "./content/commands/ask.ts";
import { closeToday } from "./content/commands/close-today.ts";
import { UsageError, type Command, type CommandWorld } from "./content/commands/command.ts";
import { diff } from "./content/commands/diff.ts";
import { evaluate } from "./content/commands/eval.ts";
import { showEvidence } from "./content/commands/evidence.ts";
import { importCases } from "./content/commands/import.ts";
import { lint } from "./content/commands/lint.ts";
import { missed } from "./content/commands/missed.ts";
import { testEntries } from "./content/commands/test.ts";
import { newEntry } from "./content/commands/new.ts";
import { writeSchemas } from "./content/commands/schema.ts";
import { readEvidence } from "./store/sqlite/read-evidence.ts";

const faq: Readonly<Record<string, Command>> = {
  import: importCases,
  lint,
  new: newEntry,
  test: testEntries,
  schema: writeSchemas,
  ask,
  eval: evaluate,
  evidence: showEvidence,
  "close-today": closeToday,
  missed,
  diff,
};

const named = (group: string, commands: Readonly<Record<string, Command>>) =>
  Object.entries(commands).map(([name, command]) => [`${group} ${name}`, command] as const);
const commands = new Map<string, Command>([...named("faq", faq), ...named("channel", channelCommands)]);

const usage = [...commands.values()].map((command) => command.usage).join("\n       ");

/** Runs one command and answers its exit code: 0 all is well, 1 there are problems, 2 it was called in a wrong way. */
async function run(args: readonly string[]): Promise<number> {
  const command = commands.get(args.slice(0, 2).join(" "));
  if (command === undefined) throw new UsageError(`There is no command "${args.join(" ")}".`, usage);
  return command.run(args.slice(2), world());
}

function world(): CommandWorld {
  const { faqDir, flowsDir, dataDir } = readConfig(environment());
  return {
    folders: { faqDir, flowsDir },
    readEvidence: () => readEvidence(dataDir),
    now: Date.now(),
    write: (text) => process.stdout.write(text),
  };
}

// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

// The exit code is set, not called for: what has been written still has to get through a pipe.
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
