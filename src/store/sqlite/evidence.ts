import type { EvidenceCounts, EvidenceLog } from "../../turn/ports/evidence.ts";
import { evidenceKinds } from "../../domain/evidence.ts";
import * as learnt from "../sql/learnt.ts";
import type { Engine } from "./engine.ts";
import { counted } from "./tally.ts";

const none = { tapped: 0, helped: 0, "did-not-help": 0, corrected: 0, "none-of-these": 0 };

/** What was learnt of entries. */
export const sqliteEvidence = (engine: Engine): EvidenceLog => ({
  evidence: async (entry, limit) => engine.all(learnt.evidence({ entry, limit })),
  evidenceCounts: async (entry) => {
    const kept = engine.one(learnt.counts({ entry })) ?? none;
    const before = counted(engine, entry, 0);
    return Object.fromEntries(
      evidenceKinds.map((kind) => [kind, kept[kind] + before(kind)]),
    ) as EvidenceCounts;
  },
});
