import type { ActResult, AgentAct } from "../turn/ports/act.ts";
import type { Desk } from "../turn/ports/desk.ts";
import { heldBy } from "./held-by.ts";
import type { SignedIn } from "./sessions.ts";

interface LeaveParts {
  readonly desk: Pick<Desk, "conversations">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly trouble: (error: unknown) => void;
}

/**
 * What an agent leaves behind who signs out goes to others at once. A matter for which that fails is reported, and is found by its
 * own clock; nobody is kept from signing out by it.
 */
export const makeLeave =
  ({ desk, acts, trouble }: LeaveParts) =>
  async ({ agent: { id }, idHash }: SignedIn): Promise<void> => {
    try {
      for (const conversation of await heldBy(desk, id))
        await acts({ kind: "leave", key: `left ${idHash}`, conversation, agent: id });
    } catch (error) {
      trouble(error);
    }
  };
