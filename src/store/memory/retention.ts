import type { Time } from "../../domain/conversation.ts";
import { attachmentId, threadId, type ConversationId, type ThreadId } from "../../domain/ids.ts";
import type { Removed, Retention } from "../../turn/retention.ts";
import type { KeptFile, Message } from "../facts.ts";
import { idFrom } from "../decided.ts";
import { deskRank } from "../../domain/queue/order.ts";
import { cursorOf, placeOf } from "../desk-order.ts";
import { withoutFile } from "../gone-file.ts";
import { nothing, sliceOf } from "../slice.ts";
import { outcomeTally, tallied } from "../tally.ts";
import { dropLinks } from "./links.ts";
import { countOn } from "./tally.ts";
import { keyOf, threadOf, unsentIn, type Kept, type Shelves } from "./shelves.ts";

/** Takes away what is no longer kept, from plain maps. */
export const memoryRetention = (shelves: Shelves): Retention => ({
  removeEnded: async (before, after, limit) => {
    const from = placeOf(after ?? "") ?? { rank: 0, id: "" };
    const rankOf = ({ conversation }: Kept) => deskRank(conversation);
    const page = [...shelves.conversations.values()]
      .filter((kept) => rankOf(kept) < 0 && rankOf(kept) > -1 - before)
      .filter((kept) => isBehind(rankOf(kept), kept.conversation.id, from))
      .sort((a, b) => rankOf(b) - rankOf(a) || (a.conversation.id < b.conversation.id ? 1 : -1))
      .slice(0, limit);
    const take = (kept: Kept) => (mayGo(shelves, kept, before) ? removeOne(shelves, kept) : nothing);
    return sliceOf(page, limit, take, (kept) => cursorOf({ rank: rankOf(kept), id: kept.conversation.id }));
  },
  removeFiles: async (before, after, limit) => {
    const page = [...shelves.files.values()]
      .filter(({ id }) => (after === null || id > after) && id < attachmentId(idFrom(before)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    return sliceOf(
      page,
      limit,
      (file) => removeFile(shelves, file),
      ({ id }) => id,
    );
  },
  removeRest: async (before, after, limit) => {
    const page = [...shelves.threads.keys()]
      .filter((id) => (after === null || id > after) && id < threadId(idFrom(before)))
      .sort()
      .slice(0, limit);
    const take = (id: ThreadId) =>
      isLeft(shelves, id, before) && isKnown(shelves, id) ? removeRest(shelves, id, before) : nothing;
    return sliceOf(page, limit, take, (id) => id);
  },
  wipe: async () => {},
});

const isBehind = (rank: number, id: string, from: { readonly rank: number; readonly id: string }): boolean =>
  rank < from.rank || (rank === from.rank && id < from.id);

const waits = ({ followers }: Shelves, thread: ThreadId): boolean =>
  [...followers.values()].some((one) => one.thread === thread && one.toldAt === null);

const logOf = ({ logs }: Shelves, thread: ThreadId): readonly Message[] => logs.get(thread) ?? [];

const hasOpenTask = ({ tasks }: Shelves, id: ConversationId): boolean =>
  [...tasks.values()].some((task) => task.conversation === id && task.mended === null);

function removeFile(shelves: Shelves, { id, message }: KeptFile): Removed {
  const found = [...shelves.logs].find(([, rows]) => rows.some((row) => row.id === message));
  if (found === undefined) return nothing;
  const [thread, log] = found;
  const conversation = log.find((row) => row.id === message)?.conversation ?? null;
  const kept = conversation === null ? undefined : shelves.conversations.get(conversation);
  if (
    kept !== undefined &&
    (kept.conversation.state !== "closed" || hasOpenTask(shelves, kept.conversation.id))
  )
    return nothing;
  shelves.logs.set(
    thread,
    log.map((row) => (row.id === message ? { ...row, ...withoutFile(row, id) } : row)),
  );
  shelves.files.delete(id);
  return { ...nothing, files: 1 };
}

function mayGo(shelves: Shelves, { thread, conversation }: Kept, before: Time): boolean {
  const said = logOf(shelves, thread).filter((row) => row.conversation === conversation.id);
  const isOwed =
    hasOpenTask(shelves, conversation.id) ||
    [...shelves.letters.values()].some(
      (letter) => letter.conversation === conversation.id && letter.state === "waiting",
    ) ||
    unsentIn(shelves, thread) ||
    waits(shelves, thread);
  return !isOwed && said.every(({ at }) => at < before);
}

function removeOne(shelves: Shelves, { thread, conversation, about }: Kept): Removed {
  const { id, startedAt } = conversation;
  const log = logOf(shelves, thread);
  const first = log.findIndex((row) => row.conversation === id);
  const last = log.findLastIndex((row) => row.conversation === id);
  const floor = log.slice(0, Math.max(first, 0)).findLastIndex((row) => row.conversation !== null);
  const its = log.filter(
    (row, at) => at > floor && at <= last && (row.conversation === null || row.conversation === id),
  );
  const reason = "reason" in conversation ? conversation.reason : null;
  countOn(shelves, [
    ...its.flatMap(({ say, entry, at }) =>
      say === "answer" && entry !== null ? [tallied(entry, "shown", at)] : [],
    ),
    ...[...shelves.evidence.values()]
      .filter(({ message }) => its.some((row) => row.id === message))
      .map(({ entry, kind, at }) => tallied(entry, kind, at)),
    ...outcomeTally({ about, reason, startedAt }),
  ]);
  const removed = removeRows(shelves, thread, its);
  dropWhere(shelves.acts, (act) => act.conversation === id);
  dropWhere(shelves.tasks, (task) => task.conversation === id);
  dropWhere(shelves.promises, (one) => one.conversation === id);
  shelves.openReasons.delete(id);
  for (const [offer, { conversation }] of shelves.hubOffers)
    if (conversation === id) shelves.hubOffers.delete(offer);
  dropWhere(shelves.letters, (letter) => letter.conversation === id);
  shelves.ratings.delete(id);
  for (const [key, kept] of shelves.conversations)
    if (kept.conversation.previous === id)
      shelves.conversations.set(key, { ...kept, conversation: { ...kept.conversation, previous: null } });
  shelves.conversations.delete(id);
  return { ...removed, conversations: 1 };
}

function removeRows(shelves: Shelves, thread: ThreadId, rows: readonly Message[]): Removed {
  const ids = new Set(rows.map(({ id }) => id));
  const files = dropWhere(shelves.files, ({ message }) => ids.has(message));
  dropWhere(shelves.evidence, ({ message }) => ids.has(message));
  dropWhere(shelves.outbox, ({ message }) => ids.has(message));
  dropWhere(shelves.receipts, ({ message }) => ids.has(message));
  for (const { key } of rows) {
    if (key !== null) shelves.deliveries.delete(keyOf(thread, "message", key));
  }
  shelves.logs.set(
    thread,
    logOf(shelves, thread).filter(({ id }) => !ids.has(id)),
  );
  return { conversations: 0, messages: ids.size, files };
}

/** Answers how many went. */
function dropWhere<Key, Value>(from: Map<Key, Value>, isGone: (value: Value) => boolean): number {
  const gone = [...from].filter(([, value]) => isGone(value));
  for (const [key] of gone) from.delete(key);
  return gone.length;
}

/** A thread that is old, has no conversation, and waits for nothing. */
const isLeft = (shelves: Shelves, id: ThreadId, before: Time): boolean =>
  (shelves.threads.get(id)?.lastAt ?? before) < before &&
  ![...shelves.conversations.values()].some(({ thread }) => thread === id) &&
  !waits(shelves, id) &&
  !unsentIn(shelves, id);

function isKnown(shelves: Shelves, id: ThreadId): boolean {
  const { greeted, reference, customer } = threadOf(shelves, id);
  return (
    shelves.links.has(id) ||
    greeted ||
    reference !== null ||
    customer.name !== null ||
    customer.verifiedAs !== null
  );
}

function removeRest(shelves: Shelves, id: ThreadId, before: Time): Removed {
  const { followers, threads, customers, deliveries } = shelves;
  const told = [...followers.values()].filter(({ thread }) => thread === id);
  countOn(
    shelves,
    told.flatMap(({ entry, toldAt }) => (toldAt === null ? [] : [tallied(entry, "told", toldAt)])),
  );
  dropWhere(followers, ({ thread }) => thread === id);
  dropLinks(shelves, id);
  for (const key of deliveries.keys()) if (key.startsWith(`["${id}",`)) deliveries.delete(key);
  const removed = removeRows(shelves, id, logOf(shelves, id));
  const thread = threads.get(id);
  const customer = thread && customers.get(thread.customer.id);
  if (thread === undefined || customer === undefined) return removed;
  threads.set(id, {
    ...thread,
    greeted: false,
    reference: null,
    page: null,
    customerWroteAt: null,
    adAt: null,
    signedAt: null,
  });
  const all = [...threads.values()].filter((one) => one.customer.id === customer.id);
  if (all.every((one) => isLeft(shelves, one.id, before)))
    customers.set(customer.id, { ...customer, name: null, verifiedAs: null });
  return removed;
}
