import {
  attachmentId,
  threadId,
  type AttachmentId,
  type ConversationId,
  type CustomerId,
  type MessageId,
  type ThreadId,
} from "../../domain/ids.ts";
import type { Time } from "../../domain/conversation.ts";
import type { Removed, Retention } from "../../turn/retention.ts";
import { idFrom } from "../decided.ts";
import { cursorOf, placeOf } from "../desk-order.ts";
import * as find from "../sql/find.ts";
import * as ofEnded from "../sql/remove-ended.ts";
import * as ofFiles from "../sql/remove-files.ts";
import * as ofLog from "../sql/remove-log.ts";
import * as ofThreads from "../sql/remove-threads.ts";
import * as show from "../sql/show.ts";
import * as links from "../sql/links.ts";
import * as tally from "../sql/tally.ts";
import { withoutFile } from "../gone-file.ts";
import { nothing, sliceOf } from "../slice.ts";
import { attachmentsColumn, attachmentsOf } from "../sql/log-rows.ts";
import { outcomeTally, tallied, type Tally, type Outcome } from "../tally.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** In the desk's order behind all that ended, and before all that is open. */
const endedNow = { rank: 0, id: "" };

/** Takes away what is no longer kept, slice by slice, each with whatever else is written in its moment. */
export const sqliteRetention = (
  inside: Engine,
  outside: Engine,
  group: Group,
  cutLog: () => void,
): Retention => ({
  removeEnded: (before, after, limit) =>
    group.add(() => {
      const from = placeOf(after ?? "") ?? endedNow;
      const rows = inside.all(ofEnded.ended({ ...from, oldest: -1 - before, limit }));
      const take = ({ id, thread_id: thread, about, reason, started_at: startedAt }: (typeof rows)[number]) =>
        mayGo(inside, id, thread, before)
          ? removeOne(inside, id, thread, { about, reason, startedAt })
          : nothing;
      return sliceOf(rows, limit, take, ({ desk_rank: rank, id }) => cursorOf({ rank, id }));
    }),
  removeFiles: async (before, after, limit) => {
    const [from, until] = [attachmentId(after ?? ""), attachmentId(idFrom(before))];
    const rows = outside.all(ofFiles.filesFrom({ after: from, until, limit }));
    const take = (row: (typeof rows)[number]) => removeFile(inside, row);
    return group.add(() => sliceOf(rows, limit, take, ({ id }) => id));
  },
  removeRest: async (before, after, limit) => {
    const [from, until] = [threadId(after ?? ""), threadId(idFrom(before))];
    const rows = outside.all(ofThreads.threads({ after: from, until, limit }));
    const take = (row: (typeof rows)[number]) =>
      row.is_known === 1 && isLeft(inside, row.id, before) ? removeRest(inside, row, before) : nothing;
    const slice = () => sliceOf(rows, limit, take, ({ id }) => id);
    return rows.some((row) => row.is_known === 1 && row.last_at < before) ? group.add(slice) : slice();
  },
  wipe: async () => cutLog(),
});

interface OldFile {
  readonly id: AttachmentId;
  readonly message_id: MessageId;
}

function removeFile(engine: Engine, { id, message_id }: OldFile): Removed {
  const message = engine.one(ofFiles.messageOf({ id: message_id }));
  const conversation = message?.conversation_id ?? null;
  const isHeld =
    conversation !== null &&
    (message?.state !== "closed" || engine.one(ofEnded.openTask({ id: conversation })) !== null);
  if (message === null || isHeld) return nothing;
  const after = withoutFile({ text: message.text, attachments: attachmentsOf(message.attachments) }, id);
  engine.run(
    ofFiles.change({ id: message_id, text: after.text, attachments: attachmentsColumn(after.attachments) }),
  );
  engine.run(ofFiles.file({ id }));
  return { ...nothing, files: 1 };
}

/** Nothing came of it since, and nothing in it is owed to anybody. */
const mayGo = (engine: Engine, id: ConversationId, thread: ThreadId, before: Time): boolean =>
  (engine.one(ofEnded.newest({ id }))?.at ?? 0) < before &&
  engine.one(ofEnded.openTask({ id })) === null &&
  engine.one(ofEnded.unsentLetter({ id })) === null &&
  engine.one(find.unsentIn({ thread })) === null &&
  engine.one(ofThreads.waits({ thread })) === null;

function removeOne(engine: Engine, id: ConversationId, thread: ThreadId, outcome: Outcome): Removed {
  const its = { id };
  countOn(engine, [
    ...engine
      .all(ofEnded.shown(its))
      .flatMap(({ entry, at }) => (entry === null ? [] : [tallied(entry, "shown", at)])),
    ...engine.all(ofEnded.learnt(its)).map(({ entry, kind, at }) => tallied(entry, kind, at)),
    ...outcomeTally(outcome),
  ]);
  const floor = engine.one(show.transcriptBounds(its))?.before ?? 0;
  const last = engine.one(ofEnded.newest(its))?.seq ?? 0;
  engine.run(ofEnded.acts(its));
  const log = removeLog(engine, { ...its, thread, floor, last });
  engine.run(ofEnded.tasks(its));
  engine.run(ofEnded.rating(its));
  engine.run(ofEnded.letters(its));
  engine.run(ofEnded.promises(its));
  engine.run(ofEnded.openReasons(its));
  engine.run(ofEnded.hubOffers(its));
  engine.run(ofEnded.unlink(its));
  engine.run(ofEnded.conversation(its));
  return { ...log, conversations: 1 };
}

function removeLog(engine: Engine, rows: ofLog.Rows): Removed {
  engine.run(ofLog.evidence(rows));
  const files = engine.run(ofLog.files(rows));
  engine.run(ofLog.outbox(rows));
  engine.run(ofLog.receipts(rows));
  const messages = engine.run(ofLog.messages(rows));
  return { conversations: 0, messages, files };
}

function countOn(engine: Engine, tallies: readonly Tally[]): void {
  for (const { entry, kind, day } of tallies) engine.run(tally.countOn({ entry, kind, day }));
}

/** A thread that is old, has no conversation, and waits for nothing. */
const isLeft = (engine: Engine, thread: ThreadId, before: Time): boolean =>
  (engine.one(find.thread({ id: thread }))?.last_at ?? before) < before &&
  engine.one(find.openIn({ thread })) === null &&
  engine.one(find.endedLastIn({ thread })) === null &&
  engine.one(ofThreads.waits({ thread })) === null &&
  engine.one(find.unsentIn({ thread })) === null;

/** A link goes with its thread, and a person of one thread is none. */
function removeLinks(engine: Engine, thread: ThreadId): void {
  const person = engine.one(links.one({ thread }))?.person_id ?? null;
  engine.run(links.dropCodeOf({ thread }));
  engine.run(links.dropLinkOf({ thread }));
  if (person !== null) engine.run(links.dropLonely({ person }));
}

type Left = { readonly id: ThreadId; readonly customer_id: CustomerId; readonly last_seq: number };

function removeRest(
  engine: Engine,
  { id: thread, customer_id: customer, last_seq: last }: Left,
  before: Time,
) {
  const told = engine.all(ofThreads.told({ thread }));
  countOn(
    engine,
    told.flatMap(({ entry, at }) => (at === null ? [] : [tallied(entry, "told", at)])),
  );
  engine.run(ofThreads.followers({ thread }));
  engine.run(ofThreads.unlogged({ thread }));
  removeLinks(engine, thread);
  const log = removeLog(engine, { thread, id: "", floor: 0, last });
  engine.run(ofThreads.thread({ thread }));
  const others = engine.all(ofThreads.threadsOf({ customer }));
  if (others.every(({ id }) => isLeft(engine, id, before))) engine.run(ofThreads.customer({ id: customer }));
  return log;
}
