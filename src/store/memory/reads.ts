import type { ConversationId } from "../../domain/ids.ts";
import type { Attachments, LogRow, ThreadLog } from "../../turn/ports/thread-log.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { Message } from "../facts.ts";
import { withoutPageKey } from "../page-key.ts";
import { agentOf, memoryLists, nameOf, rowOf } from "./lists.ts";
import { bookedAfter } from "./put-promises.ts";
import { lastChange, threadNamed, threadOf, type Shelves } from "./shelves.ts";

/** The channel's read side over plain maps. */
export function memoryThreadLog(shelves: Shelves): ThreadLog {
  return {
    thread: async (channel, channelThreadId) => {
      const found = threadNamed(shelves, channel, channelThreadId);
      if (found === undefined) return null;
      const { id, customer, language, lastSeq } = found;
      return { id, channelThreadId, channelCustomerId: customer.channelCustomerId, language, lastSeq };
    },
    customerLog: async (thread, after, limit) =>
      (shelves.logs.get(thread) ?? [])
        .filter((m) => m.audience === "customer" && m.seq > after)
        .slice(0, limit)
        .map((m) => logRow(shelves, m)),
    standing: async (thread) => {
      const states = [...shelves.conversations.values()]
        .filter((kept) => kept.thread === thread)
        .map(({ conversation }) => conversation);
      const current = states.find(({ state }) => state !== "closed") ?? states[0];
      return {
        state: current?.state ?? null,
        agentName: current === undefined ? null : nameOf(shelves, agentOf(current)),
        promisedFor: current?.promises[0]?.dueAt ?? null,
        language: threadOf(shelves, thread).language,
      };
    },
  };
}

/** The desk's read side over plain maps. */
export function memoryDesk(shelves: Shelves): Desk {
  return {
    ...memoryLists(shelves),
    conversation: async (id) => {
      const kept = shelves.conversations.get(id);
      return kept === undefined ? null : rowOf(shelves, kept);
    },
    transcript: async (id, after) => {
      const log = logAround(shelves, id);
      const first = log.findIndex((m) => m.conversation === id);
      const before = log.slice(0, Math.max(first, 0)).findLastIndex((m) => m.conversation !== null);
      return log
        .filter(
          (m, index) => m.conversation === id || (m.conversation === null && index > before && index < first),
        )
        .filter((m) => m.seq > after)
        .map((m) => deskLogRow(shelves, id, m));
    },
    rating: async (id) => {
      const found = shelves.ratings.get(id);
      return found === undefined ? null : { value: found.value, comment: found.comment, at: found.at };
    },
    message: async (conversation, id) => {
      const found = logAround(shelves, conversation).findLast((m) => m.id === id);
      return found?.conversation === conversation ? deskLogRow(shelves, conversation, found) : null;
    },
    withPeople: async (channel, channelThreadId) => {
      const thread = threadNamed(shelves, channel, channelThreadId)?.id;
      const found = [...shelves.conversations.values()].find(
        ({ thread: its, conversation: { state } }) => its === thread && state !== "closed" && state !== "bot",
      );
      return found?.conversation.id ?? null;
    },
    booked: async (after) => bookedAfter(shelves, after),
    changes: async (after, limit) => ({
      changed: [...shelves.conversations.values()]
        .filter((kept) => kept.change > after)
        .slice(0, limit)
        .map((kept) => ({ id: kept.conversation.id, change: kept.change })),
      last: lastChange(shelves),
    }),
  };
}

/** Kept files over plain maps. */
export function memoryAttachments({ files, logs }: Shelves): Attachments {
  return {
    attachment: async (id) => {
      const file = files.get(id);
      const named = [...logs.values()].flat().flatMap(({ attachments }) => attachments);
      const found = named.find((one) => one.id === id);
      return file === undefined || found === undefined ? null : { ...found, bytes: file.bytes };
    },
  };
}

/** The log of the thread that the conversation stands in. */
function logAround(shelves: Shelves, id: ConversationId): readonly Message[] {
  const kept = shelves.conversations.get(id);
  return kept === undefined ? [] : (shelves.logs.get(kept.thread) ?? []);
}

/** A row as the desk gets it. */
function deskLogRow(shelves: Shelves, id: ConversationId, message: Message): LogRow {
  const kept = shelves.conversations.get(id);
  const page = kept === undefined ? null : threadOf(shelves, kept.thread).page;
  return logRow(shelves, { ...message, text: withoutPageKey(message.text, page?.token ?? null) });
}

function logRow(shelves: Shelves, { agent, ...message }: Message): LogRow {
  return { ...message, agentName: nameOf(shelves, agent) };
}
