import type { Change, Writing } from "../change.ts";
import type { ActRecord, Held, Unlogged } from "../facts.ts";
import { gistOf } from "../gist.ts";
import { messageRow } from "./log-rows.ts";
import { conversationRow } from "./conversation-rows.ts";
import type { Call } from "./statement.ts";
import { threadRow } from "./thread-rows.ts";
import { stayRow } from "./stay-rows.ts";
import * as stays from "./stays.ts";
import * as tasks from "./tasks.ts";
import { followerRow } from "./follower-rows.ts";
import * as followers from "./followers.ts";
import { letterRow } from "./letter-rows.ts";
import * as letters from "./letters.ts";
import * as openReasons from "./open-reasons.ts";
import * as learnt from "./learnt.ts";
import { linkRow } from "./link-rows.ts";
import * as links from "./links.ts";
import { endedRow, promiseRow } from "./promise-rows.ts";
import { putPromise } from "./promises.ts";
import * as sending from "./sending.ts";
import * as write from "./write.ts";
import { changeConversation, newConversation } from "./write-conversation.ts";

/**
 * The one way from a change to SQL: the list of statements that writes all of it, in the order that foreign keys need.
 * `changeNumber` is the next number among all changes; the engine runs the list in one transaction.
 */
export function statementsOf(change: Change, changeNumber: number): readonly Call[] {
  if (change.kind === "refused") return [actStatement(change.act)];
  const { thread, held, rating, unlogged, act } = change;
  return [
    ...aboutThread(change),
    ...(held === null ? [] : [conversationStatement(change, held, changeNumber)]),
    ...aboutPromises(change),
    ...change.messages.map((message) => write.newMessage(messageRow(message, thread.id))),
    ...change.files.map(({ id, message, bytes }) => write.newAttachment({ id, message_id: message, bytes })),
    ...(change.stay === null ? [] : [stays.add(stayRow(change.stay))]),
    ...change.evidence.map((one) => learnt.newEvidence({ ...one, thread_id: thread.id })),
    ...(rating === null
      ? []
      : [
          write.newRating({
            conversation_id: rating.conversation,
            value: rating.value,
            comment: rating.comment,
            at: rating.at,
          }),
        ]),
    ...aboutTasks(change),
    ...change.follows.map((one) => followers.follow(followerRow(one))),
    ...(change.told === null ? [] : [followers.stands(followerRow(change.told))]),
    ...aboutLetters(change),
    ...aboutLinks(change),
    ...(unlogged === null ? [] : [unloggedStatement(unlogged)]),
    ...aboutOutbox(change),
    ...(act === null ? [] : [actStatement(act)]),
  ];
}

const aboutPromises = ({ held, before, promises, ended }: Writing): readonly Call[] => {
  const id = (held ?? before)?.conversation.id;
  if (id === undefined) return [];
  return [
    ...promises.map((promise) => putPromise(promiseRow(id, promise))),
    ...ended.map((one) => putPromise(endedRow(id, one))),
  ];
};

const aboutTasks = ({ reported, mended, whyOpen }: Writing): readonly Call[] => [
  ...(whyOpen === null
    ? []
    : [
        openReasons.add({
          conversation_id: whyOpen.conversation,
          at: whyOpen.at,
          agent_id: whyOpen.agent,
          text: whyOpen.text,
        }),
      ]),
  ...(reported === null
    ? []
    : [
        tasks.add({
          id: reported.id,
          entry: reported.entry,
          conversation_id: reported.conversation,
          quote: reported.quote,
          text: reported.text,
          source: reported.from,
          agent_id: reported.agent,
          at: reported.at,
        }),
      ]),
  ...(mended === null
    ? []
    : [tasks.mend({ id: mended.task, mended_by: mended.agent, mended_at: mended.at, note: mended.note })]),
];

const aboutLetters = ({ letters: made, dead, thread }: Writing): readonly Call[] => [
  ...made.map((letter) => letters.add(letterRow(letter, thread.id))),
  ...(dead === null ? [] : [letters.bury({ id: dead.id, error: dead.why, ended_at: thread.lastAt })]),
];

/** What is used up is gone before another could be written in its place. */
const aboutLinks = ({ links: relinked, code, linkTold, thread }: Writing): readonly Call[] => [
  ...(code?.do === "use" ? [links.useCode({ code: code.code })] : []),
  ...(code?.do === "make"
    ? [links.newCode({ code: code.code, thread_id: thread.id, until: code.until })]
    : []),
  ...relinked.map((one) => links.put(linkRow(one))),
  ...(linkTold ? [links.told({ thread: thread.id })] : []),
];

/** A dead line steps aside, and what comes next in the thread is looked for when all of it stands there. */
const aboutOutbox = ({ outbox, unsent, thread }: Writing): readonly Call[] => [
  ...(unsent === null ? [] : [sending.bury({ message_id: unsent.message, error: unsent.why })]),
  ...outbox.map((row) =>
    write.newSending({
      key: row.key,
      message_id: row.message,
      thread_id: thread.id,
      seq: row.seq,
      piece: row.piece,
      start: row.start,
      stop: row.stop,
      state: row.state,
      due_at: row.dueAt,
    }),
  ),
  ...(unsent === null ? [] : [sending.advance({ thread: thread.id })]),
];

function aboutThread({ thread, threadIsNew, customer }: Writing): readonly Call[] {
  const { id, channelCustomerId, name, verifiedAs } = thread.customer;
  const told = { id, name, verified_as: verifiedAs };
  const row = threadRow(thread);
  const known = threadIsNew ? write.newThread(row) : write.moveThread(row);
  switch (customer) {
    case "kept":
      return [known];
    case "changed":
      return [write.changeCustomer(told), known];
    case "new":
      return [
        write.newCustomer({ ...told, channel: thread.channel, channel_customer_id: channelCustomerId }),
        known,
      ];
  }
}

const unloggedStatement = ({ thread, kind, key, message }: Unlogged): Call =>
  write.newUnlogged({ thread_id: thread, kind, key, message_id: message });

/** Below the number of every change. */
const neverChanged = 0;

function conversationStatement(change: Writing, held: Held, changeNumber: number): Call {
  const { thread, messages, before } = change;
  const { saidSeq, about } = gistOf(change);
  const row = { ...conversationRow(held, thread.id, changeNumber), said_seq: saidSeq, about };
  if (before !== null) return changeConversation(conversationRow(before, thread.id, neverChanged), row);
  return newConversation({ ...row, first_seq: messages[0]?.seq ?? thread.lastSeq + 1 });
}

const actStatement = ({ result, ...act }: ActRecord): Call =>
  write.newAct({
    key: act.key,
    conversation_id: act.conversation,
    agent_id: act.agent,
    kind: act.kind,
    fingerprint: act.fingerprint,
    refusal: result.ok ? null : result.code,
    refused_by: result.ok ? null : result.by,
    message_id: result.ok ? result.message : null,
    at: act.at,
  });
