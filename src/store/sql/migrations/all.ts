import { first } from "./0001-first.ts";
import { customerChoices } from "./0002-customer-choices.ts";
import { attachments } from "./0003-attachments.ts";
import { desk } from "./0004-desk.ts";
import { evidence } from "./0005-evidence.ts";
import { flows } from "./0006-flows.ts";
import { drafts } from "./0007-drafts.ts";
import { tasks } from "./0008-tasks.ts";
import { followers } from "./0009-followers.ts";
import { retention } from "./0010-retention.ts";
import { promises } from "./0011-promises.ts";
import { letters } from "./0012-letters.ts";
import { queue } from "./0013-queue.ts";
import { commentsRead } from "./0014-comments-read.ts";
import { waits } from "./0015-waits.ts";
import { customerPage } from "./0016-customer-page.ts";
import { lastWrote } from "./0017-last-wrote.ts";
import { teams } from "./0018-teams.ts";
import { pageRating } from "./0019-page-rating.ts";
import { giving } from "./0020-giving.ts";
import { askedOnPage } from "./0021-asked-on-page.ts";
import { receipts } from "./0022-receipts.ts";
import { hub } from "./0023-hub.ts";
import { alarms } from "./0024-alarms.ts";
import { pieces } from "./0025-pieces.ts";
import { promisedNews } from "./0026-promised-news.ts";
import { hadBy } from "./0027-had-by.ts";
import { signing } from "./0028-signing.ts";
import { links } from "./0029-links.ts";
import { seat } from "./0030-seat.ts";
import { eachFollow } from "./0031-each-follow.ts";
import { receiptsOfPieces } from "./0032-receipts-of-pieces.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  first,
  customerChoices,
  attachments,
  desk,
  evidence,
  flows,
  drafts,
  tasks,
  followers,
  retention,
  promises,
  letters,
  queue,
  commentsRead,
  waits,
  customerPage,
  lastWrote,
  teams,
  pageRating,
  giving,
  askedOnPage,
  receipts,
  hub,
  alarms,
  pieces,
  promisedNews,
  hadBy,
  signing,
  links,
  seat,
  eachFollow,
  receiptsOfPieces,
];
