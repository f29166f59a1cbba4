import { z } from "zod";
import { codeOf, type Finding, mendOf } from "./findings.ts";
import type { Graph } from "./graph.ts";

const timeoutMs = 15_000;
/** Conversation Routing on Messenger (Messenger Platform: Messaging Feature Status). */
const shape = z.object({ messaging_feature_status: z.object({ msgr_multi_app: z.boolean() }) });

/** Whether Meta lets one app at a time answer, which the Page Inbox needs; which app is the default one Meta tells nobody but the Page's owner. */
export async function checkRouting(graph: Graph): Promise<Finding> {
  const query = { fields: "messaging_feature_status" };
  const answer = await graph.get("/me", query, AbortSignal.timeout(timeoutMs));
  if (!answer.ok)
    return {
      found: `Whether the Page uses Conversation Routing can't be read (${codeOf(answer.failure)}).`,
      mend: mendOf(answer.failure),
    };
  const read = shape.safeParse(answer.body);
  return read.success && read.data.messaging_feature_status.msgr_multi_app
    ? { found: "The Page uses Conversation Routing. Its default app has to be this one.", mend: null }
    : {
        found: "The Page doesn't use Conversation Routing, so the Page Inbox and the bot would both answer.",
        mend: "Make this app the default one: the Page's settings, Conversation Routing (facebook.com/settings?tab=msgr_conversation_routing).",
      };
}
