import { differenceSince, type Changed } from "../diff.ts";
import { loadKnowledge, readArgs, readDays, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- diff [--days 30] [--faq DIR] [--json]";

const dayMs = 86_400_000;

/** Shows which messages of the last days the present files would decide otherwise. Reads beside a running server. */
export const diff: Command = {
  usage,
  run: async (args, world) => {
    const options = {
      days: { type: "string", default: "30" },
      faq: { type: "string" },
      json: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const days = readDays(values.days, usage);
    const knowledge = await loadKnowledge(world, values.faq);
    const log = world.readEvidence();
    try {
      const period = { from: world.now - days * dayMs, until: world.now + 1 };
      const difference = await differenceSince(log, period, knowledge, world.now);
      const { changed, compared, otherwise } = difference;
      const head = `${otherwise} of ${compared} messages would be decided otherwise.\n`;
      world.write(
        values.json
          ? `${JSON.stringify(difference, null, 2)}\n`
          : [head, ...changed.map(showChanged)].join("\n"),
      );
    } finally {
      log.close();
    }
    return 0;
  },
};

const showChanged = ({ before, after, count, examples }: Changed): string =>
  [`${before} → ${after}: ${count}`, ...examples.map((text) => `    ${text}`), ""].join("\n");
