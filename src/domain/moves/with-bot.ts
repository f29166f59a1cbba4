import type { Time, WithAgent, WithBot } from "../conversation.ts";
import type { ConversationId, EntryId } from "../ids.ts";
import { goodbye } from "../next-action.ts";
import { matter, running } from "./matter.ts";

/** A new matter begins with the bot. */
export const start = (id: ConversationId, previous: ConversationId | null, now: Time): WithBot => ({
  state: "bot",
  id,
  previous,
  startedAt: now,
  waitingSince: null,
  answers: {},
  promises: [],
  misses: 0,
  offered: [],
  answered: null,
  asked: null,
  flow: null,
  next: goodbye(now),
});

/** What is said next is about the customer's message at `asked`; null: about no words of the customer's own. */
export const asks = (c: WithBot, asked: number | null): WithBot => ({ ...c, asked });

/** The bot gave an entry's answer: the clock stops, misses are forgotten. */
export const answered = (c: WithBot, entry: EntryId, now: Time): WithBot => ({
  ...c,
  ...matter(c, null),
  misses: 0,
  offered: [],
  answered: entry,
  next: goodbye(now),
});

/** The bot did not know: it asked between `offered`, or for other words when that is empty. The clock runs. */
export const missed = (c: WithBot, offered: readonly EntryId[], now: Time): WithBot => ({
  ...c,
  ...matter(c, running(c, now)),
  misses: c.misses + 1,
  offered,
  answered: null,
  next: goodbye(now),
});

/** The bot knows, but only in another language: it asked whether to show that. The clock runs; nothing was missed. */
export const offered = (c: WithBot, entry: EntryId, now: Time): WithBot => ({
  ...c,
  ...matter(c, running(c, now)),
  offered: [entry],
  answered: null,
  next: goodbye(now),
});

/** Small talk: nothing changes but that the customer is still here. */
export const chatted = (c: WithBot, now: Time): WithBot => ({ ...c, next: goodbye(now) });

/** Under this name it stands among the answers that the customer was told where matters are solved; no question may be called so. */
const guidedName = "guided";

/** Whether the customer was told where matters are solved. */
export const isGuided = ({ answers }: WithBot): boolean => Object.hasOwn(answers, guidedName);

/** The customer who needs a person was told where matters are solved. The clock runs; what was missed counts on. */
export const guided = (c: WithBot, now: Time): WithBot => ({
  ...c,
  ...matter(c, running(c, now)),
  answers: { ...c.answers, [guidedName]: "yes" },
  offered: [],
  answered: null,
  next: goodbye(now),
});

/** The agent gives the matter to the bot, which begins anew. What the customer still waits for goes on waiting on the same clock. */
export const givenBack = (c: WithAgent, now: Time): WithBot => ({
  ...matter(c, c.waitingSince),
  state: "bot",
  misses: 0,
  offered: [],
  answered: null,
  asked: null,
  flow: null,
  next: goodbye(now),
});
