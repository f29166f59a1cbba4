import type { Answered } from "./meta.ts";
import { inboxApp, type Routing } from "./routing.ts";

interface InboxParts {
  readonly pageId: string;
  readonly app: string;
  readonly routing: Routing;
  readonly now: () => number;
  readonly newMid: () => string;
  readonly bring: (body: unknown) => Promise<Answered>;
  readonly later: (body: unknown) => void;
}

/** People at Meta's Page Inbox: what they do there, and what the app is told of it. */
export function makePageInbox({ pageId, app, routing, now, newMid, bring, later }: InboxParts) {
  const call = (where: "messaging" | "standby", event: object) => ({
    object: "page",
    entry: [{ id: pageId, time: now(), [where]: [event] }],
  });
  const about = (customer: string) => ({
    sender: { id: customer },
    recipient: { id: pageId },
    timestamp: now(),
  });
  const told = (customer: string, how: "pass" | "take", from: string | null, to: string) =>
    call("messaging", {
      ...about(customer),
      [`${how}_thread_control`]: { previous_owner_app_id: from, new_owner_app_id: to },
    });
  routing.onMoved((customer, how, from, to) => later(told(customer, how, from, to)));
  const echo = (customer: string, text: string, more: object = {}) => ({
    sender: { id: pageId },
    recipient: { id: customer },
    timestamp: now(),
    message: { is_echo: true, app_id: Number(inboxApp), mid: newMid(), text, ...more },
  });
  const asked = (customer: string, by = inboxApp) =>
    call("messaging", {
      ...about(customer),
      request_thread_control: { requested_owner_app_id: by },
    });
  return {
    /** Somebody answers there: the inbox has the thread from then on. */
    writes(customer: string, text: string, more: object = {}): Promise<Answered> {
      routing.move(customer, "take", inboxApp);
      return bring(call("standby", echo(customer, text, more)));
    },
    /** Somebody moves the conversation to the inbox's main folder. */
    takes: (customer: string) => routing.move(customer, "take", inboxApp),
    /** "Done": the thread goes back to the app. */
    isDone: (customer: string) => routing.move(customer, "pass", app),
    /** The same where Meta tells nobody of it. */
    letsGo: (customer: string) => routing.release(customer),
    /** Somebody moves the conversation there from what our app has: the app is asked for it. */
    asks: (customer: string) => bring(asked(customer)),
    /** Calls as Meta makes them, to be brought twice or late. */
    bodies: {
      told,
      asks: asked,
      echo: (customer: string, text: string) => call("standby", echo(customer, text)),
    },
  };
}
