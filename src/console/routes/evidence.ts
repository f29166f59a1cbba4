import { type EntryId, entryId } from "../../domain/ids.ts";
import type { Learnt } from "../../domain/learning.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { languages } from "../../domain/language.ts";
import { type Route, route } from "../../http/route.ts";
import type { EvidenceLog } from "../../turn/ports/evidence.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { EvidenceView } from "../protocol.ts";
import { input, output } from "../schemas.ts";
import { evidenceView } from "../views.ts";

/** How many of the newest phrasings are shown of one entry, and of each among all. */
const [recentOfOne, recentOfEach] = [50, 5];
/** How many entries are read before everybody else has a turn. */
const atOnce = 50;

interface EvidenceParts {
  readonly evidence: EvidenceLog;
  readonly learnt: () => readonly Learnt[];
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly policies: ConsolePolicies;
}

/** For those who own the answers: what customers' choices and agents' corrections say of them. */
export function evidenceRoutes(parts: EvidenceParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/evidence",
      policy: parts.policies.owner,
      input: { query: input.evidence },
      output: { 200: output.evidence },
      summary:
        "Counts what customers' choices and agents' corrections say of each entry, with the newest phrasings and those " +
        "that help to understand now; with `entry` of that one.",
      run: async ({ query: { entry } }) => {
        const entries =
          entry === undefined ? await ofAll(parts) : [await ofOne(parts, entryId(entry), recentOfOne)];
        return { status: 200, body: { entries: entries.filter((one) => one !== null) } };
      },
    }),
  ];
}

async function ofAll(parts: EvidenceParts): Promise<readonly (EvidenceView | null)[]> {
  const views: (EvidenceView | null)[] = [];
  for (const id of parts.knowledge().faq.keys()) {
    views.push(await ofOne(parts, id, recentOfEach));
    if (views.length % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return views;
}

/** Null where there is no evidence at all. */
async function ofOne(
  { evidence, learnt, knowledge }: EvidenceParts,
  entry: EntryId,
  limit: number,
): Promise<EvidenceView | null> {
  const recent = await evidence.evidence(entry, limit);
  if (recent.length === 0) return null;
  const { faq } = knowledge();
  const title = faq.has(entry) ? titleOf(entry, { language: languages[0], faq }) : null;
  const counts = await evidence.evidenceCounts(entry);
  const inUse = learnt().filter((one) => one.entry === entry);
  return evidenceView({ entry, title, counts, inUse, recent });
}
