import type { HearPageInbox } from "../../turn/seats/page-inbox-heard.ts";
import { channelName, threadOf, wordsOf } from "./activities.ts";
import type { MessengerEvent } from "./reading/events.ts";
import { pageInboxApp } from "./thread-control.ts";

/** Where something that was sent has no words. */
const wordless = "📎";

/**
 * What is told of people in the Page Inbox: that they have a customer's thread, have it no more or want it, and what they write. Answers
 * whether it was any of that.
 */
export async function takeOfInbox(event: MessengerEvent, inbox: HearPageInbox | null): Promise<boolean> {
  if (inbox === null) return false;
  const thread = { channel: channelName, channelThreadId: threadOf(event) };
  const { at } = event;
  if (event.kind === "control") return takeControl(event, thread, inbox);
  if (event.kind !== "echo" || event.metadata !== null || event.app !== pageInboxApp) return false;
  const text = wordsOf(event.text, event.attachments) || wordless;
  return inbox.wrote(thread, { key: event.mid, text, at });
}

async function takeControl(
  { how, app, at }: Extract<MessengerEvent, { kind: "control" }>,
  thread: Parameters<HearPageInbox["has"]>[0],
  inbox: HearPageInbox,
): Promise<boolean> {
  const isInbox = app === pageInboxApp;
  if (how === "moved") await (isInbox ? inbox.has(thread, at) : inbox.gaveBack(thread, at));
  else if (isInbox) await inbox.asks(thread, at);
  return how === "moved" || isInbox;
}
