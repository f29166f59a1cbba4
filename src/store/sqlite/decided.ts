import type { DecisionLog } from "../../turn/decided.ts";
import { idFrom, queuedBy } from "../decided.ts";
import * as sql from "../sql/decided.ts";
import { optionsOf } from "../sql/log-rows.ts";
import type { Engine } from "./engine.ts";

/** What customers wrote and what became of it. */
export const sqliteDecisions = (engine: Engine): DecisionLog => ({
  decided: async ({ from, until }, after, limit) =>
    engine.all(sql.messages({ after: after ?? idFrom(from), until: idFrom(until), limit })).map((own) => {
      const { message, thread, seq } = own;
      const lines = engine.all(sql.linesTo({ message, thread, seq }));
      const learnt = engine.all(sql.evidenceOf({ message })).toSorted((a, b) => a.at - b.at);
      return {
        ...own,
        told: lines.flatMap(({ say, entry, options, audience }) =>
          say === null || audience !== "customer" ? [] : [{ say, entry, options: optionsOf(options) }],
        ),
        queued: lines.map(({ text }) => queuedBy(text)).find((reason) => reason !== null) ?? null,
        evidence: learnt.map(({ kind, entry }) => ({ kind, entry })),
      };
    }),
  agentsWords: async ({ thread, conversation, seq }) => {
    const rows = conversation === null ? [] : engine.all(sql.agentsWords({ thread, conversation, seq }));
    return { name: rows[0]?.name ?? null, texts: rows.map(({ text }) => text) };
  },
  firstAt: async () => engine.one(sql.firstAt({}))?.at ?? null,
});
