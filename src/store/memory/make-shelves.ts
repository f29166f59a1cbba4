import type { Shelves } from "./shelves.ts";

/** Empty ones. */
export const makeShelves = (): Shelves => ({
  customers: new Map(),
  threads: new Map(),
  logs: new Map(),
  deliveries: new Map(),
  files: new Map(),
  conversations: new Map(),
  acts: new Map(),
  evidence: new Map(),
  ratings: new Map(),
  followers: new Map(),
  outbox: new Map(),
  receipts: new Map(),
  letters: new Map(),
  breaches: new Map(),
  agents: new Map(),
  sessions: new Map(),
  drafts: new Map(),
  publications: new Map(),
  tasks: new Map(),
  tally: new Map(),
  promises: new Map(),
  stays: [],
  openReasons: new Map(),
  hubOffers: new Map(),
});
