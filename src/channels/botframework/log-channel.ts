import type { Middleware, MiddlewareHandler } from "botbuilder-core";
import { InProcessAdapter } from "./adapter.ts";
import type { Receive } from "./bot.ts";
import { type TakeIn, makeTakeIn } from "./inbound.ts";
import type { Note } from "./note.ts";

export interface LogChannel {
  readonly takeIn: TakeIn;
  /** Adds Bot Framework middleware; it sees what comes in. */
  readonly use: (...middleware: (Middleware | MiddlewareHandler)[]) => void;
}

/** The base of a channel whose customers read the thread's log: what middleware sends is no row of it, so it is dropped. */
export function makeLogChannel({ receive, note }: { receive: Receive; note: Note }): LogChannel {
  const adapter = new InProcessAdapter(async (context) => {
    note("middleware-send-dropped", { channel: context.activity.channelId });
  }, note);
  return {
    takeIn: makeTakeIn(adapter, receive, "none", note),
    use: (...middleware) => void adapter.use(...middleware),
  };
}
