import type { Entry } from "../../domain/faq.ts";
import { evidenceKinds } from "../../domain/evidence.ts";
import { type EntryId, entryId } from "../../domain/ids.ts";
import { languages } from "../../domain/language.ts";
import { type Learnt, phrasingKey, type Told } from "../../domain/learning.ts";
import { titleOf } from "../../domain/words/entries.ts";
import type { EvidenceCounts, EvidenceLog } from "../../turn/ports/evidence.ts";
import { whatIsLearnt } from "../../turn/learning.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { loadKnowledge, readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- evidence [--entry ID] [--faq DIR]";

/** How much of one entry's evidence is shown. */
const newest = 1_000;

/** Shows what customers' choices and agents' corrections say of the entries, as lines that can be pasted into the FAQ. */
export const showEvidence: Command = {
  usage,
  run: async (args, world) => {
    const options = { faq: { type: "string" }, entry: { type: "string" } } as const;
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const knowledge = await loadKnowledge(world, values.faq);
    const log = world.readEvidence();
    try {
      const asked = values.entry === undefined ? [...knowledge.faq.keys()] : [entryId(values.entry)];
      const texts = await (values.entry === undefined
        ? Promise.all(asked.map((id) => summaryOf(id, log, knowledge)))
        : Promise.all(asked.map((id) => phrasingsOf(id, log, knowledge))));
      world.write(texts.join("") || "There is no evidence yet.\n");
    } finally {
      log.close();
    }
    return 0;
  },
};

const isAny = (counts: EvidenceCounts): boolean => evidenceKinds.some((kind) => counts[kind] > 0);

async function summaryOf(id: EntryId, log: EvidenceLog, { faq }: Knowledge): Promise<string> {
  const counts = await log.evidenceCounts(id);
  if (!isAny(counts)) return "";
  return `${id}  (${titleOf(id, { language: languages[0], faq })})\n    ${countsText(counts)}\n`;
}

const countsText = (counts: EvidenceCounts): string =>
  evidenceKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${kind} ${counts[kind]}`)
    .join(", ");

/** Each phrasing once, as it was said last, as a line of YAML with what is known of it behind. */
async function phrasingsOf(id: EntryId, log: EvidenceLog, { faq }: Knowledge): Promise<string> {
  const rows = await log.evidence(id, newest);
  const learnt = (await whatIsLearnt(log, faq.keys())).filter(({ entry }) => entry === id);
  const written = writtenKeys(faq.get(id));
  const lines = [...Map.groupBy(rows, ({ text }) => phrasingKey(text) ?? text)].map(([key, same]) =>
    lineOf(same, stateOf(key, written, learnt)),
  );
  return lines.join("");
}

function lineOf(same: readonly Told[], state: string): string {
  const [last] = same;
  if (last === undefined) return "";
  const counts = Object.fromEntries(
    evidenceKinds.map((kind) => [kind, same.filter((one) => one.kind === kind).length]),
  ) as EvidenceCounts;
  return `- ${JSON.stringify(last.text)}  # ${last.language}: ${countsText(counts)}${state}\n`;
}

function stateOf(key: string, written: ReadonlySet<string | null>, learnt: readonly Learnt[]): string {
  if (written.has(key)) return "; written already";
  return learnt.some(({ text }) => phrasingKey(text) === key) ? "; learnt" : "";
}

const writtenKeys = (entry: Entry | undefined): ReadonlySet<string | null> =>
  new Set(
    Object.values(entry?.texts ?? {}).flatMap(({ title, questions }) =>
      [title, ...questions].map(phrasingKey),
    ),
  );
