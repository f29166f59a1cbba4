import type { Conversation } from "./conversation.ts";
import { agentId } from "./ids.ts";

/*
 * Where a firm's people answer Messenger's customers in Meta's Page Inbox, the inbox is an agent of the house. Meta lets one app at a
 * time write to a customer: while the inbox has a matter, nothing of ours goes out, and what people write there is in the log as an
 * agent's lines.
 */

/** The Page Inbox as an agent of the house. */
export const pageInbox = agentId("page-inbox");

/** What people and customers read of who has the matter. */
export const pageInboxName = "Page-inbox";

/** Whether people answer in the Page Inbox, which alone may write to the customer meanwhile. What is only promised is told by us. */
export const isAnsweredThere = (c: Conversation | null, channel: string): boolean =>
  channel === "messenger" && c?.state === "with-agent" && c.agent === pageInbox;
