import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { ActResult, AgentAct } from "../ports/act.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Desk } from "../ports/desk.ts";
import { makeEvery } from "../every.ts";

/** How often it is looked for, in ms. */
const everyMs = 30_000;
/**
 * After a start nobody has been seen for a while, nor after a sleep of the machine or when its clock was set on by more than this: agents
 * get this time to come back, in ms.
 */
const settlingMs = 5 * 60_000;
const pageSize = 100;

interface GoneParts {
  readonly accounts: Pick<Accounts, "colleagues">;
  readonly desk: Pick<Desk, "conversations">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly clock: () => Time;
}

/**
 * A round of the clock: what a customer waits for goes to the top of the queue when its agent's session has ended or was not
 * seen for a while, as when they sign out. Answers how many did.
 */
export function makeReturnOfGone({ accounts, desk, acts, clock }: GoneParts): () => Promise<number> {
  let isTime = makeEvery(everyMs, clock(), settlingMs);
  let last = clock();
  return async () => {
    const now = clock();
    if (now - last > settlingMs) isTime = makeEvery(everyMs, now, settlingMs);
    last = now;
    if (!isTime(now)) return 0;
    const gone = (await accounts.colleagues(now)).filter(({ atWork, has }) => !atWork && has > 0);
    let returned = 0;
    for (const { id: agent } of gone) {
      for (const conversation of await owedBy(desk, agent)) {
        const result = await acts({ kind: "leave", key: `gone ${now}`, conversation, agent });
        if (result.ok) returned += 1;
      }
    }
    return returned;
  };
}

/** Where an agent owes a reply. The most urgent of theirs stand first, so one page a round is enough. */
async function owedBy(desk: Pick<Desk, "conversations">, agent: AgentId): Promise<readonly ConversationId[]> {
  const page = await desk.conversations({ view: "mine", agent }, null, pageSize);
  return (page?.rows ?? []).filter(({ nextAction }) => nextAction === "reply").map(({ id }) => id);
}
