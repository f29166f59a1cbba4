import type { LineReceipts } from "../../turn/ports/receipts.ts";
import type { Note } from "../botframework/note.ts";
import { channelName, threadOf } from "./activities.ts";
import type { MessengerEvent } from "./reading/events.ts";

export type Beside = Extract<
  MessengerEvent,
  { kind: "reaction" | "delivered" | "read" | "echo" | "control" | "message" }
>;

/**
 * What Meta tells beside messages is kept beside the log. An echo proves that Meta has a line, even when its answer never came
 * back; what others wrote as the Page, what they were written, and who answers now is told to the operator alone.
 */
export async function takeBeside(
  event: Beside,
  receipts: LineReceipts,
  note: Note,
  now: () => number,
): Promise<void> {
  const thread = { channel: channelName, channelThreadId: threadOf(event) };
  switch (event.kind) {
    case "echo":
      if (event.metadata === null) return note("messenger-written-elsewhere", { channel: channelName });
      return receipts.arrived(event.metadata, event.mid, event.at);
    case "control":
      return note("messenger-control", { channel: channelName, message: event.how });
    case "message":
      return note("messenger-standby", { channel: channelName, message: event.mid });
    case "reaction":
      return receipts.reacted(thread, event.mid, event.emoji);
    case "delivered":
    case "read":
      return receipts.reached(thread, event.kind, event.until, now());
  }
}
