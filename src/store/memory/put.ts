import type { ThreadId } from "../../domain/ids.ts";
import type { Change, Writing } from "../change.ts";
import type { Held, KeptEvidence } from "../facts.ts";
import { gistOf } from "../gist.ts";
import { putLinks } from "./links.ts";
import { putOutbox } from "./put-outbox.ts";
import { putLetters } from "./put-letters.ts";
import { putPromises } from "./put-promises.ts";
import { putRating } from "./put-rating.ts";
import { actKeyOf, followerKey, keyOf, lastChange, openFollow, type Shelves } from "./shelves.ts";
import { putTasks } from "./tasks.ts";

/** Writes a whole change. Only the first line can fail, so that it is all or nothing without a transaction. */
export function put(shelves: Shelves, change: Change): void {
  if (change.kind === "writing") refuseSecondOpen(shelves, change);
  if (change.act !== null) shelves.acts.set(actKeyOf(change.act), change.act);
  if (change.kind === "refused") return;
  const { thread, held, rating } = change;
  shelves.customers.set(thread.customer.id, { ...thread.customer, channel: thread.channel });
  shelves.threads.set(thread.id, thread);
  shelves.logs.set(thread.id, [...(shelves.logs.get(thread.id) ?? []), ...change.messages]);
  for (const file of change.files) shelves.files.set(file.id, file);
  putDeliveries(shelves, change);
  putTasks(shelves, change);
  putPromises(shelves, change);
  for (const one of change.evidence) putEvidence(shelves, thread.id, one);
  if (held !== null) putConversation(shelves, change, held);
  if (rating !== null) putRating(shelves, rating);
  putFollowers(shelves, change);
  putLetters(shelves, change);
  putOutbox(shelves, change);
  putLinks(shelves, change);
}

function putConversation(shelves: Shelves, change: Writing, held: Held): void {
  if (change.stay !== null) shelves.stays.push(change.stay);
  const { id } = held.conversation;
  const [newest, before, gist] = [lastChange(shelves) + 1, shelves.conversations.get(id), gistOf(change)];
  // Taken out first, so that the map stays in the order of changes.
  shelves.conversations.delete(id);
  shelves.conversations.set(id, {
    ...held,
    thread: change.thread.id,
    change: newest,
    saidSeq: gist.saidSeq ?? before?.saidSeq ?? null,
    about: gist.about ?? before?.about ?? null,
  });
}

function putEvidence({ logs, evidence }: Shelves, thread: ThreadId, one: KeptEvidence): void {
  const said = logs.get(thread)?.find(({ seq }) => seq === one.asked);
  if (said === undefined) return;
  const key = JSON.stringify([said.id, one.kind, one.entry]);
  const id = evidence.get(key)?.id ?? one.id;
  evidence.set(key, { ...one, id, thread, message: said.id, text: said.text });
}

function putFollowers(shelves: Shelves, { follows, told }: Writing): void {
  const { followers } = shelves;
  for (const one of follows)
    if (openFollow(shelves, one.entry, one.thread) === undefined) followers.set(followerKey(one), one);
  if (told !== null) followers.set(followerKey(told), told);
}

function putDeliveries({ deliveries }: Shelves, { thread, messages, unlogged }: Writing): void {
  for (const { key, id } of messages) {
    if (key !== null) deliveries.set(keyOf(thread.id, "message", key), id);
  }
  if (unlogged !== null) deliveries.set(keyOf(thread.id, unlogged.kind, unlogged.key), unlogged.message);
}

function refuseSecondOpen({ conversations }: Shelves, { thread, held }: Writing): void {
  if (held === null || held.conversation.state === "closed") return;
  const other = [...conversations.values()].find(
    (kept) =>
      kept.thread === thread.id &&
      kept.conversation.state !== "closed" &&
      kept.conversation.id !== held.conversation.id,
  );
  if (other !== undefined) {
    throw new Error(`In thread ${thread.id} the conversation ${other.conversation.id} is open already.`);
  }
}
