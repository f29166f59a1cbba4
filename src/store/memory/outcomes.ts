import type { EntryId } from "../../domain/ids.ts";
import type { Outcomes } from "../../turn/ports/drafts.ts";
import type { Shelves } from "./shelves.ts";
import { counted } from "./tally.ts";

/** What became of entries, over plain maps. */
export const memoryOutcomes = (shelves: Shelves): Outcomes => ({
  entryFigures: async (entry, since) => figuresOf(shelves, entry, since),
});

function figuresOf(shelves: Shelves, entry: EntryId, since: number) {
  const { logs, evidence, conversations } = shelves;
  const before = counted(shelves, entry, since);
  const thumbs = [...evidence.values()].filter((one) => one.entry === entry && one.at >= since);
  const count = (kind: string) => thumbs.filter((one) => one.kind === kind).length;
  const reasons = [...conversations.values()]
    .filter((kept) => kept.about === entry && kept.conversation.startedAt >= since)
    .flatMap(({ conversation }) => ("reason" in conversation ? (conversation.reason ?? []) : []));
  return {
    shown:
      before("shown") +
      [...logs.values()]
        .flat()
        .filter((row) => row.entry === entry && row.say === "answer" && row.at >= since).length,
    helped: before("helped") + count("helped"),
    askedAgain:
      before("did-not-help") +
      before("same-again") +
      count("did-not-help") +
      reasons.filter((reason) => reason === "same-again").length,
    handedOver: before("handed-over") + reasons.length,
  };
}
