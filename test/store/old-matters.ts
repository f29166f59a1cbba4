import { type ConversationId, entryId } from "../../src/domain/ids.ts";
import type { SentFile } from "../../src/domain/files/file.ts";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Think } from "../../src/turn/ports/store.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { Removed, Slice } from "../../src/turn/retention.ts";
import { closed, withBot } from "./conversations.ts";
import { greet, joined, learn, line, type Message, message, newest, say } from "./fixtures.ts";

/** Takes away what is older, as the night does; answers what each slice of so many took, without its cursor, which is each engine's own. */
export async function removeOld(store: Storage, before: number, limit: number): Promise<readonly Removed[]> {
  const removed: Removed[] = [];
  const walk = async (take: (after: string | null) => Promise<Slice>) => {
    let after: string | null = null;
    do {
      const { next, ...slice } = await take(after);
      removed.push(slice);
      after = next;
    } while (after !== null);
  };
  await walk((after) => store.removeEnded(before, after, limit));
  await walk((after) => store.removeRest(before, after, limit));
  await store.wipe();
  return removed;
}

/** The same of files alone. */
export async function removeFiles(store: Storage, before: number, limit: number): Promise<number> {
  let files = 0;
  for (let after: string | null = null; ;) {
    const slice: Slice = await store.removeFiles(before, after, limit);
    files += slice.files;
    if (slice.next === null) return files;
    after = slice.next;
  }
}

/** All of it together. */
export const sumOf = (removed: readonly Removed[]): Removed => {
  const sum = (of: keyof Removed) => removed.reduce((so, one) => so + one[of], 0);
  return { conversations: sum("conversations"), messages: sum("messages"), files: sum("files") };
};

export const dueDate = entryId("due-date");
export const answer = line("Vastaus.", { say: "answer", entry: dueDate });
const photo: SentFile = {
  name: "kuva.png",
  contentType: "image/png",
  bytes: new Uint8Array([0x89, 0x50, 0, 0xff]),
};

/** Ends the matter with the customer's message. */
export const end: Think = (s) => ({
  conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now, { reason: "same-again" }),
  language: s.thread,
  lines: [line("Hei hei.")],
  rating: { value: "no", comment: "Ei auttanut." },
});

/** A whole matter of one window, six rows with a file, an answer and a bad end; answers the conversation. */
export async function oldMatter(
  store: Storage,
  window: string,
  other: Partial<Message> = {},
): Promise<ConversationId> {
  const from = { ...other, channelThreadId: window };
  const opening: Incoming = {
    ...joined(`joined-${window}`),
    channelThreadId: window,
    reference: from.reference ?? null,
    channel: from.channel ?? "directline",
  };
  await store.turn(opening, greet);
  await store.turn(message("k1", "Mitä maksaa?", { ...from, files: [photo] }), say(answer));
  await store.turn(message("k2", "Entä lasku?", from), learn);
  const id = await newest(store);
  await store.turn(message("k3", "Ei.", from), end);
  return id;
}
