import type { AgentId, ConversationId } from "../domain/ids.ts";
import type { Desk } from "../turn/ports/desk.ts";

const pageSize = 100;

/** All that an agent has, matters and promises. */
export async function heldBy(
  desk: Pick<Desk, "conversations">,
  agent: AgentId,
): Promise<readonly ConversationId[]> {
  const found: ConversationId[] = [];
  for (let after: string | null = null; ;) {
    const page = await desk.conversations({ view: "mine", agent }, after, pageSize);
    found.push(...(page?.rows ?? []).map(({ id }) => id));
    if (page?.next == null) return found;
    after = page.next;
  }
}
