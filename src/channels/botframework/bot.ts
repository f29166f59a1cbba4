import { ActivityHandler, type TurnContext } from "botbuilder";
import type { Incoming, Receipt } from "../../turn/ports.ts";
import { type Reference, toJoined, toMessage } from "./incoming.ts";

/** The turn, as the base sees it. */
export type Receive = (incoming: Incoming) => Promise<Receipt>;

const receiptKey = Symbol("the receipt of this turn");

/**
 * The one place that looks at an activity's type. It awaits the turn and never sends: what the customer reads comes out
 * of the commit, through the log or the outbox. Typing, events and the rest come by and change nothing.
 */
export function makeBot(receive: Receive, reference: Reference): ActivityHandler {
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    context.turnState.set(receiptKey, await receive(toMessage(context.activity, reference)));
    await next();
  });
  bot.onMembersAdded(async (context, next) => {
    const joined = toJoined(context.activity, reference);
    if (joined !== null) context.turnState.set(receiptKey, await receive(joined));
    await next();
  });
  return bot;
}

/** What the turn answered in this context; null when there was no turn. */
export function receiptOf(context: TurnContext): Receipt | null {
  const kept: Receipt | undefined = context.turnState.get(receiptKey);
  return kept ?? null;
}
