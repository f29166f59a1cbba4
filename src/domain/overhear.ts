import { type Closed, type Conversation, reopens, type Time } from "./conversation.ts";
import type { ConversationId } from "./ids.ts";
import { reopenedToAgent } from "./moves/endings.ts";
import { start } from "./moves/with-bot.ts";
import { taken, wroteToAgent } from "./moves/with-people.ts";
import { pageInbox, pageInboxName } from "./page-inbox.ts";
import { type Keeping, passOn } from "./customer-steps.ts";
import { type Step } from "./step.ts";

/** What is known of a message that went to the Page Inbox. */
interface Overheard {
  /** The id to use if a new matter starts. */
  readonly freshId: ConversationId;
  /** It is a greeting, a thanks or the like, and no matter. */
  readonly isSmallTalk: boolean;
  readonly isParting: boolean;
  readonly keeping: Keeping;
  readonly now: Time;
}

/**
 * The customer wrote to people who answer in the Page Inbox, and the house only hears of it: it says nothing. What the bot
 * had is the inbox's from then on; what our own people have, or are to have, stays theirs.
 */
export function overhear(c: Conversation | null, heard: Overheard): Step {
  const { freshId, isSmallTalk, isParting, keeping, now } = heard;
  if (c === null) return toInbox(start(freshId, null, now), now);
  switch (c.state) {
    case "bot":
      return toInbox(c, now);
    // It is given what waits in the queue, unless our own people took that over from it.
    case "queued":
    case "with-agent":
    case "promised":
      return passOn(c, isParting, keeping, now);
    case "closed":
      if (isSmallTalk) return { conversation: c, says: [], notes: [] };
      return reopens(c, now) ? reopenedThere(c, now) : toInbox(start(freshId, c.id, now), now);
  }
}

const toInbox = (c: Parameters<typeof taken>[0], now: Time): Step => ({
  conversation: wroteToAgent(taken(c, pageInbox, now), now),
  says: [],
  notes: [{ note: "taken", detail: pageInboxName }],
});

const reopenedThere = (c: Closed, now: Time): Step => ({
  conversation: reopenedToAgent(c, pageInbox, now),
  says: [],
  notes: [{ note: "reopened", to: "agent" }],
});
