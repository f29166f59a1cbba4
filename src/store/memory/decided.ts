import type { Decided, DecisionLog } from "../../turn/decided.ts";
import { idFrom, queuedBy } from "../decided.ts";
import type { Message } from "../facts.ts";
import { threadOf, type Shelves } from "./shelves.ts";

/** What customers wrote and what became of it, over plain maps. */
export const memoryDecisions = (shelves: Shelves): DecisionLog => ({
  decided: async ({ from, until }, after, limit) => {
    const [first, end] = [after ?? idFrom(from), idFrom(until)];
    return [...shelves.logs]
      .flatMap(([thread, log]) => log.map((own) => ({ thread, log, own })))
      .filter(({ own }) => own.author === "customer" && own.text !== "")
      .filter(({ own }) => own.id > first && own.id < end)
      .sort((a, b) => (a.own.id < b.own.id ? -1 : 1))
      .slice(0, limit)
      .map(({ thread, log, own }) => asDecided(shelves, thread, log, own));
  },
  agentsWords: async ({ thread, conversation, seq }) => {
    const said = (shelves.logs.get(thread) ?? []).filter(
      (one) => one.conversation === conversation && one.seq > seq && one.author === "agent",
    );
    const texts = said.filter(({ audience }) => audience === "customer").map(({ text }) => text);
    return { name: texts.length === 0 ? null : threadOf(shelves, thread).customer.name, texts };
  },
  firstAt: async () => {
    const all = [...shelves.logs.values()].flat().sort((a, b) => (a.id < b.id ? -1 : 1));
    return all[0]?.at ?? null;
  },
});

function asDecided(
  shelves: Shelves,
  thread: Decided["thread"],
  log: readonly Message[],
  own: Message,
): Decided {
  const { customer, language } = threadOf(shelves, thread);
  const lines = log.filter(({ replyTo }) => replyTo === own.id);
  const evidence = [...shelves.evidence.values()]
    .filter(({ message }) => message === own.id)
    .sort((a, b) => a.at - b.at);
  return {
    message: own.id,
    thread,
    conversation: own.conversation,
    seq: own.seq,
    text: own.text,
    language,
    at: own.at,
    who: customer.verifiedAs ?? customer.id,
    told: lines.flatMap(({ say, entry, options, audience }) =>
      say === null || audience !== "customer"
        ? []
        : [
            {
              say,
              entry,
              options,
            },
          ],
    ),
    queued: lines.map(({ text }) => queuedBy(text)).find((reason) => reason !== null) ?? null,
    evidence: evidence.map(({ kind, entry }) => ({
      kind,
      entry,
    })),
  };
}
