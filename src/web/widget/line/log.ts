import { type ReadonlySignal, signal } from "@preact/signals";
import type { DirectLineActivity } from "../../../channels/directline/protocol.ts";
import type { ChatMessage } from "./chat.ts";

/** What the server has of the thread, as far as it was read. */
export interface Log {
  readonly rows: ReadonlySignal<readonly ChatMessage[]>;
  /** The number of the last row that was read of this conversation; of a new one, nothing was. */
  readonly watermarkOf: (conversation: string) => number;
  /** Whether there is nothing to begin anew for. */
  readonly isOf: (conversation: string) => boolean;
  /** Sets the place; zero reads all again. */
  readonly place: (watermark: number) => void;
  /** Adds rows that are not there yet, and puts newer forms in the place of those that are. */
  readonly add: (activities: readonly DirectLineActivity[]) => readonly ChatMessage[];
}

export function makeLog(): Log {
  const rows = signal<readonly ChatMessage[]>([]);
  const known = new Map<string, ChatMessage>();
  let conversation = "";
  let watermark = 0;
  return {
    rows,
    isOf: (asked) => asked === "" || asked === conversation,
    watermarkOf(asked) {
      if (asked !== conversation) watermark = 0;
      conversation = asked;
      return watermark;
    },
    place(next) {
      watermark = next;
    },
    add(activities) {
      const came = activities.map(toMessage);
      for (const message of came) known.set(message.id, message);
      if (came.length > 0) rows.value = [...known.values()].sort((one, other) => one.at - other.at);
      return came;
    },
  };
}

function toMessage({ id, timestamp, from, text, ...more }: DirectLineActivity): ChatMessage {
  const { author, blocks = null, say, clientActivityID } = more.channelData;
  const isOwn = author === "customer";
  return {
    // Only the customer's own rows have a mark of the sender's.
    id: clientActivityID || id,
    author,
    name: author === "agent" ? (from.name ?? null) : null,
    say: say ?? null,
    text,
    blocks,
    options: more.suggestedActions?.actions.map(({ title, name }) => ({ title, name })) ?? [],
    files: (more.attachments ?? []).map(({ contentUrl: url, ...file }) => ({ ...file, url })),
    at: Date.parse(timestamp),
    sending: isOwn ? "sent" : null,
    failure: null,
  };
}
