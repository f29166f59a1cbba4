import type { EntryId } from "../../domain/ids.ts";
import type { Outcomes } from "../../turn/drafts.ts";
import type { Shelves } from "./shelves.ts";

/** What became of entries, over plain maps. */
export const memoryOutcomes = (shelves: Shelves): Outcomes => ({
  entryFigures: async (entry, since) => figuresOf(shelves, entry, since),
});

function figuresOf({ logs, evidence, conversations }: Shelves, entry: EntryId, since: number) {
  const thumbs = [...evidence.values()].filter((one) => one.entry === entry && one.at >= since);
  const count = (kind: string) => thumbs.filter((one) => one.kind === kind).length;
  const reasons = [...conversations.values()]
    .filter((kept) => kept.about === entry && kept.conversation.startedAt >= since)
    .flatMap(({ conversation }) => ("reason" in conversation ? (conversation.reason ?? []) : []));
  return {
    shown: [...logs.values()]
      .flat()
      .filter((row) => row.entry === entry && row.say === "answer" && row.at >= since).length,
    helped: count("helped"),
    askedAgain: count("did-not-help") + reasons.filter((reason) => reason === "same-again").length,
    handedOver: reasons.length,
  };
}
