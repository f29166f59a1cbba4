import { makeHints, makeStoreListeners } from "../hints.ts";
import { StoreError, type Storage, type StorageOptions } from "../storage.ts";
import { memoryAlarms } from "./alarms.ts";
import { memoryAccounts } from "./accounts.ts";
import { memoryDecisions } from "./decided.ts";
import { memoryCustomerPages } from "./customer-page.ts";
import { memoryFollowers } from "./followers.ts";
import { memoryDoors } from "./doors.ts";
import { memoryDrafts } from "./drafts.ts";
import { memoryEvidence } from "./evidence.ts";
import { memoryGivings } from "./givings.ts";
import { memoryHistories } from "./history.ts";
import { memoryHub } from "./hub.ts";
import { memoryPeople } from "./links.ts";
import { memoryLetters } from "./letters.ts";
import { memoryComments } from "./comments.ts";
import { memoryTasks } from "./tasks.ts";
import { memoryOutcomes } from "./outcomes.ts";
import { memoryPromises } from "./promises.ts";
import { memoryPublications } from "./publications.ts";
import { memoryOutbox } from "./outbox.ts";
import { memoryReceipts } from "./receipts.ts";
import { memoryAttachments, memoryDesk, memoryThreadLog } from "./reads.ts";
import { memoryOpenReasons } from "./open-reasons.ts";
import { memoryRecount } from "./recount.ts";
import { memoryRetention } from "./retention.ts";
import { makeShelves } from "./make-shelves.ts";

/** The store for tests and a first look, and the model that the SQL stores are compared with. Keeps nothing when the process ends. */
export function openMemory(options: StorageOptions): Storage {
  const shelves = makeShelves();
  const report = options.report ?? (() => {});
  const hints = makeHints(report);
  const doors = memoryDoors(shelves, options, hints);
  let open = true;
  const whileOpen = (): void => {
    if (!open) throw new StoreError("closed", "The store is closed.");
  };
  return {
    ...memoryThreadLog(shelves),
    ...memoryDesk(shelves),
    ...memoryHistories(shelves),
    ...memoryAttachments(shelves),
    ...memoryEvidence(shelves),
    ...memoryFollowers(shelves),
    ...memoryPeople(shelves),
    ...memoryDecisions(shelves),
    ...memoryOutbox(shelves),
    ...memoryReceipts(shelves, makeStoreListeners(report)),
    ...memoryLetters(shelves),
    ...memoryHub(shelves),
    ...memoryAccounts(shelves),
    ...memoryDrafts(shelves),
    ...memoryPublications(shelves),
    ...memoryOutcomes(shelves),
    ...memoryTasks(shelves),
    ...memoryComments(shelves),
    ...memoryRetention(shelves),
    ...memoryPromises(shelves),
    ...memoryRecount(shelves),
    ...memoryAlarms(shelves, options.newId),
    ...memoryOpenReasons(shelves),
    ...memoryGivings(shelves),
    ...memoryCustomerPages(shelves),
    endedStays: async (limit) => shelves.stays.slice(-limit).toReversed(),
    ...doorsThat(whileOpen, doors),
    subscribe: (listener) => hints.subscribe(listener),
    ready: () => open,
    close: async () => {
      open = false;
    },
  };
}

type Doors = ReturnType<typeof memoryDoors>;

/** The doors, each shut once the store is. */
const doorsThat = (areOpen: () => void, doors: Doors): Doors => ({
  ...doors,
  turn: async (incoming, think) => (areOpen(), doors.turn(incoming, think)),
  act: async (act, think) => (areOpen(), doors.act(act, think)),
  fire: async (id, now, think) => (areOpen(), doors.fire(id, now, think)),
  tell: async (...told) => (areOpen(), doors.tell(...told)),
  tellLink: async (...told) => (areOpen(), doors.tellLink(...told)),
});
