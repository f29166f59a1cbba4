import { type ReadonlySignal, computed } from "@preact/signals";
import type { ChatMessage } from "./chat.ts";
import type { Item, Items } from "./items.ts";

/** The thread as the customer sees it: what was said, failed messages where they were, and last what is on its way. */
export function makeSaid(
  rows: ReadonlySignal<readonly ChatMessage[]>,
  items: Items,
  failureOf: (item: Item) => string | null,
): ReadonlySignal<readonly ChatMessage[]> {
  return computed(() => {
    const own = items.all.value
      .filter(({ kind }) => kind === "message")
      .map((item) => ownMessage(item, failureOf(item)));
    const failed = own.filter(({ failure }) => failure !== null);
    const going = own.filter(({ failure }) => failure === null);
    const said = failed.length === 0 ? rows.value : [...rows.value, ...failed];
    return [...said.toSorted((one, other) => one.at - other.at), ...going];
  });
}

function ownMessage(item: Item, failure: string | null): ChatMessage {
  const whenGoing = item.sentAt === null ? "sending" : "sent";
  return {
    id: item.key,
    author: "customer",
    name: null,
    say: null,
    text: item.text,
    blocks: null,
    options: [],
    files: item.files,
    at: item.at,
    sending: failure === null ? whenGoing : "failed",
    failure,
  };
}
