import { ActivityHandler, type TurnContextStateCollection } from "botbuilder-core";
import type { Incoming, Receipt } from "../../turn/ports/incoming.ts";
import { type Reference, toEnded, toJoined, toLanguage, toMessage, toSigning } from "./incoming.ts";

/** The turn, as the base sees it. */
export type Receive = (incoming: Incoming) => Promise<Receipt>;

const receiptKey = Symbol("the receipt of this turn");

/**
 * The one place that looks at an activity's type. It awaits the turn and never sends: what the customer reads comes out
 * of the commit, through the log or the outbox. Typing, other events and the rest come by and change nothing.
 */
export function makeBot(receive: Receive, reference: Reference): ActivityHandler {
  const bot = new ActivityHandler();
  bot.onMessage(async ({ activity, turnState }, next) => {
    turnState.set(receiptKey, await receive(toMessage(activity, reference)));
    await next();
  });
  bot.onMembersAdded(async ({ activity, turnState }, next) => {
    const joined = toJoined(activity, reference);
    if (joined !== null) turnState.set(receiptKey, await receive(joined));
    await next();
  });
  bot.onEvent(async ({ activity, turnState }, next) => {
    const came = toLanguage(activity, reference) ?? toSigning(activity, reference);
    if (came !== null) turnState.set(receiptKey, await receive(came));
    await next();
  });
  bot.onEndOfConversation(async ({ activity, turnState }, next) => {
    turnState.set(receiptKey, await receive(toEnded(activity, reference)));
    await next();
  });
  return bot;
}

/** What the turn answered; null when there was no turn. */
export function receiptIn(turnState: TurnContextStateCollection): Receipt | null {
  const kept: Receipt | undefined = turnState.get(receiptKey);
  return kept ?? null;
}
