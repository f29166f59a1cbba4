import type { Activity } from "botbuilder-core";
import type { Receipt } from "../../turn/ports/incoming.ts";
import type { InProcessAdapter } from "./adapter.ts";
import { type Receive, makeBot, receiptIn } from "./bot.ts";
import type { Reference } from "./incoming.ts";
import type { Note } from "./note.ts";

/**
 * Brings one activity to the turn. Answers null when there was no turn: typing, other events, or a middleware that kept the
 * activity to itself by not calling next. What a middleware throws before the commit is thrown on, so that the channel
 * doesn't acknowledge and the client sends again; what it throws after the commit is noted only, for the message is safe.
 */
export type TakeIn = (activity: Partial<Activity>) => Promise<Receipt | null>;

export function makeTakeIn(
  adapter: InProcessAdapter,
  receive: Receive,
  reference: Reference,
  note: Note,
): TakeIn {
  const bot = makeBot(receive, reference);
  return async (activity) => {
    const turns: Promise<Receipt | null>[] = [];
    const failure = await adapter
      .processActivity(activity, async (context) => {
        // Taken now: the context is revoked when the middleware is through, and it may not have waited for us.
        const { turnState } = context;
        const turn = bot.run(context).then(() => receiptIn(turnState));
        turns.push(turn);
        await turn;
      })
      .then(
        () => null,
        (error: unknown) => ({ error }),
      );
    // The channel must not answer before the commit, even when a middleware called next without awaiting it.
    const receipt = (await Promise.all(turns)).at(-1) ?? null;
    if (failure === null) return receipt;
    if (receipt === null) throw failure.error;
    note("middleware-failed-after-commit", { message: receipt.message, error: failure.error });
    return receipt;
  };
}
