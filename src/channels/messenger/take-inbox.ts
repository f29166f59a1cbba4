import type { HearPageInbox } from "../../turn/page-inbox-heard.ts";
import { channelName, threadOf, wordsOf } from "./activities.ts";
import type { MessengerEvent } from "./events.ts";
import { pageInboxApp } from "./thread-control.ts";

/** Where something that was sent has no words. */
const wordless = "📎";

/** What is told of people in the Page Inbox: that they have a customer's thread or have it no more, and what they write. Answers whether it was any of that. */
export async function takeOfInbox(event: MessengerEvent, inbox: HearPageInbox | null): Promise<boolean> {
  if (inbox === null) return false;
  const thread = { channel: channelName, channelThreadId: threadOf(event) };
  const { at } = event;
  if (event.kind === "control" && event.how === "moved") {
    await (event.app === pageInboxApp ? inbox.has(thread, at) : inbox.gaveBack(thread, at));
    return true;
  }
  if (event.kind !== "echo" || event.metadata !== null || event.app !== pageInboxApp) return false;
  const text = wordsOf(event.text, event.attachments) || wordless;
  return inbox.wrote(thread, { key: event.mid, text, at });
}
