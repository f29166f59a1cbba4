import { toldName } from "../../domain/conversation.ts";
import type { Language } from "../../domain/language.ts";
import type { PromiseLog, PromiseRow as Shown } from "../../turn/ports/promise-log.ts";
import { withoutPageKey } from "../page-key.ts";
import { answersOf } from "../sql/flow-columns.ts";
import * as count from "../sql/count.ts";
import { promiseOf, type PromiseRow } from "../sql/promise-rows.ts";
import * as promises from "../sql/promises.ts";
import type { Engine } from "./engine.ts";

type Found = PromiseRow & {
  readonly maker_name: string | null;
  readonly owner_name: string | null;
  readonly channel: string;
  readonly language: Language;
  readonly page_token: string | null;
  readonly customer_name: string | null;
  readonly answers: string | null;
};

const shown = (row: Found): Shown => ({
  promise: { ...promiseOf(row), text: withoutPageKey(row.text, row.page_token) },
  state: row.state,
  ended:
    row.ended_at === null ? null : { at: row.ended_at, by: row.ended_by ?? "", note: row.end_note ?? "" },
  conversation: row.conversation_id,
  makerName: row.maker_name,
  ownerName: row.owner_name,
  channel: row.channel,
  language: row.language,
  customerName: row.customer_name ?? toldName({ answers: answersOf(row) }),
});

const none = { conversations: 0, today: 0, at_risk: 0, late: 0 };

/** The ledger's read side. */
export const sqlitePromises = (engine: Engine): PromiseLog => ({
  promiseFigures: async (now, dayEnds) => {
    const { at_risk: atRisk, ...others } = engine.one(count.promised({ now, dayEnds })) ?? none;
    return { ...others, atRisk };
  },
  promises: async (list, limit) => {
    if (list === "open") return engine.all(promises.openOnes({ limit })).map(shown);
    if (list === "late") return engine.all(promises.lateOnes({ limit })).map(shown);
    return engine.all(promises.endedOnes({ state: list, limit })).map(shown);
  },
  promisesOf: async (conversation) => engine.all(promises.allIn({ conversation })).map(shown),
  promisesMade: async (from, to) =>
    engine
      .all(promises.madeBetween({ from, to }))
      .map(({ kept_in_time: keptInTime, not_reached: notReached, ...others }) => ({
        ...others,
        keptInTime,
        notReached,
      })),
  promisedIn: async (id) => engine.one(promises.conversationOfPromise({ id }))?.conversation_id ?? null,
});
