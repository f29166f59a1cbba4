import type { EvidenceLog } from "../../turn/evidence.ts";
import * as learnt from "../sql/learnt.ts";
import type { Engine } from "./engine.ts";

const none = { tapped: 0, helped: 0, "did-not-help": 0, corrected: 0, "none-of-these": 0 };

/** What was learnt of entries. */
export const sqliteEvidence = (engine: Engine): EvidenceLog => ({
  evidence: async (entry, limit) => engine.all(learnt.evidence({ entry, limit })),
  evidenceCounts: async (entry) => engine.one(learnt.counts({ entry })) ?? none,
});
