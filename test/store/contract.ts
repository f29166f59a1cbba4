import { afterEach, beforeEach, describe } from "vitest";
import type { Storage } from "../../src/store/storage.ts";
import { accountsContract } from "./contract-accounts.ts";
import { actsContract } from "./contract-acts.ts";
import { decidedContract } from "./contract-decided.ts";
import { deskContract } from "./contract-desk.ts";
import { draftsContract } from "./contract-drafts.ts";
import { evidenceContract } from "./contract-evidence.ts";
import { flowsContract } from "./contract-flows.ts";
import { followersContract } from "./contract-followers.ts";
import { gistContract } from "./contract-gist.ts";
import { linksContract } from "./contract-links.ts";
import { lettersContract } from "./contract-letters.ts";
import { repliesContract } from "./contract-replies.ts";
import { historyContract } from "./contract-history.ts";
import { hadByContract } from "./contract-had-by.ts";
import { hubContract } from "./contract-hub.ts";
import { givingsContract } from "./contract-givings.ts";
import { listsContract } from "./contract-lists.ts";
import { notesContract } from "./contract-notes.ts";
import { filesContract } from "./contract-files.ts";
import { deadLinesContract } from "./contract-dead-lines.ts";
import { outboxContract } from "./contract-outbox.ts";
import { pagesContract } from "./contract-pages.ts";
import { clockContract } from "./contract-clock.ts";
import { owedContract } from "./contract-owed.ts";
import { oldFilesContract } from "./contract-old-files.ts";
import { promisedContract } from "./contract-promised.ts";
import { alarmsContract } from "./contract-alarms.ts";
import { keptContract } from "./contract-kept.ts";
import { promisesContract } from "./contract-promises.ts";
import { retentionContract } from "./contract-retention.ts";
import { recountContract } from "./contract-recount.ts";
import { receiptsContract } from "./contract-receipts.ts";
import { queueContract } from "./contract-queue.ts";
import { reasonsContract } from "./contract-reasons.ts";
import { searchContract } from "./contract-search.ts";
import { answeredContract } from "./contract-answered.ts";
import { situationContract } from "./contract-situation.ts";
import { commentsContract } from "./contract-comments.ts";
import { tasksContract } from "./contract-tasks.ts";
import { turnsContract } from "./contract-turns.ts";
import { signingContract } from "./contract-signing.ts";
import { wroteContract } from "./contract-wrote.ts";
import { makeClock, type Clock } from "./fixtures.ts";

/** A new, empty store for each test. */
export interface Opened {
  readonly store: Storage;
  readonly clock: Clock;
}

/** What every engine promises. `open` answers an empty store and how to take it away again. */
export function storeContract(
  name: string,
  open: (clock: Clock) => Promise<{ store: Storage; remove: () => Promise<void> }>,
): void {
  describe(`a store kept in ${name}`, () => {
    let opened: (Opened & { remove: () => Promise<void> }) | null = null;
    const get = (): Opened => {
      if (opened === null) throw new Error("The store is not open.");
      return opened;
    };
    beforeEach(async () => {
      const clock = makeClock();
      opened = { clock, ...(await open(clock)) };
    });
    afterEach(async () => {
      await opened?.remove();
      opened = null;
    });
    turnsContract(get);
    signingContract(get);
    wroteContract(get);
    situationContract(get);
    answeredContract(get);
    clockContract(get);
    filesContract(get);
    historyContract(get);
    hubContract(get);
    evidenceContract(get);
    decidedContract(get);
    followersContract(get);
    linksContract(get);
    actsContract(get);
    promisedContract(get);
    notesContract(get);
    deskContract(get);
    listsContract(get);
    flowsContract(get);
    gistContract(get);
    searchContract(get);
    outboxContract(get);
    deadLinesContract(get);
    receiptsContract(get);
    repliesContract(get);
    lettersContract(get);
    pagesContract(get);
    accountsContract(get);
    draftsContract(get);
    tasksContract(get);
    commentsContract(get);
    promisesContract(get);
    hadByContract(get);
    keptContract(get);
    alarmsContract(get);
    queueContract(get);
    givingsContract(get);
    retentionContract(get);
    recountContract(get);
    reasonsContract(get);
    owedContract(get);
    oldFilesContract(get);
  });
}
