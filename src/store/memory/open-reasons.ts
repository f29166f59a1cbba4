import type { Conversation, Time } from "../../domain/conversation.ts";
import type { OpenReasons, OwedReason } from "../../turn/acts/open-reasons.ts";
import type { Shelves } from "./shelves.ts";

/** Which matters need a reason for being open. */
export const memoryOpenReasons = (shelves: Shelves): OpenReasons => ({
  owedReasons: async (before, limit, owner) =>
    [...shelves.conversations.values()]
      .filter(({ conversation: c }) => owner === undefined || ("agent" in c && c.agent === owner))
      .flatMap(({ conversation }) => {
        const limitAt = mayBeFrom(conversation, before);
        const owed = owedOf(shelves, conversation);
        return limitAt !== null && owed.since < limitAt ? owed : [];
      })
      .toSorted((one, other) => one.since - other.since || (one.conversation < other.conversation ? -1 : 1))
      .slice(0, limit),
});

/** From when on it needs none; null: it never does. */
function mayBeFrom(
  c: Conversation,
  { ordinary, urgent }: { readonly ordinary: Time; readonly urgent: Time },
): Time | null {
  if (c.state === "bot" || c.state === "closed") return null;
  return c.urgency >= 3 ? urgent : ordinary;
}

function owedOf({ openReasons, agents }: Shelves, { id, startedAt }: Conversation): OwedReason {
  const said = openReasons.get(id);
  if (said === undefined) return { conversation: id, since: startedAt, last: null };
  const { text, agent, at } = said;
  return { conversation: id, since: at, last: { text, by: agents.get(agent)?.name ?? "", at } };
}
