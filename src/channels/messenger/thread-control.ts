import { z } from "zod";
import type { Handed } from "../../turn/handed.ts";
import { handedAs } from "./failures.ts";
import type { Graph } from "./graph.ts";
import { appNumber } from "./reading/control.ts";

/*
 * Meta's Conversation Routing lets one app at a time answer a customer: the thread's owner. A thread that nobody wrote in for 24 hours has
 * none, and the Page's default app gets what comes next.
 */

/** Meta's number of its Page Inbox (Messenger Platform, Conversation Routing: pass thread control). */
export const pageInboxApp = "263902037430900";

/** Which app answers a customer, and how that is changed. Whatever goes wrong is an answer. */
export interface ThreadControl {
  /** People in the Page Inbox answer from now on. Done already is done. */
  readonly passToInbox: (customer: string, metadata: string) => Promise<Handed>;
  /** We answer from now on. */
  readonly take: (customer: string, signal?: AbortSignal) => Promise<Handed>;
}

const timeoutMs = 15_000;
const within = () => AbortSignal.timeout(timeoutMs);

const owners = z.object({ data: z.array(z.object({ thread_owner: z.object({ app_id: appNumber }) })) });

export function makeThreadControl(graph: Graph): ThreadControl {
  const recipient = (customer: string) => ({ recipient: { id: customer } });
  const handed = async (path: string, body: object, signal = within()): Promise<Handed> => {
    const answer = await graph.post(path, body, signal);
    return answer.ok ? { kind: "taken" } : handedAs(answer.failure);
  };
  const hasInbox = async (customer: string): Promise<boolean> => {
    const answer = await graph.get("/me/thread_owner", { recipient: customer }, within());
    const read = answer.ok ? owners.safeParse(answer.body) : null;
    return read?.data?.data[0]?.thread_owner.app_id === pageInboxApp;
  };
  return {
    // Asked first: who passes what they have passed already is refused, and a call whose answer was lost may have been heard.
    passToInbox: async (customer, metadata) =>
      (await hasInbox(customer))
        ? { kind: "taken" }
        : handed("/me/pass_thread_control", {
            ...recipient(customer),
            target_app_id: pageInboxApp,
            metadata,
          }),
    take: (customer, signal) => handed("/me/take_thread_control", recipient(customer), signal),
  };
}
