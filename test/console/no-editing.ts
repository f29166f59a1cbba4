import type { FindMissed } from "../../src/turn/ports/missed.ts";
import type { OpenReasons } from "../../src/turn/acts/open-reasons.ts";
import { makeSelfCheck, type RecountLog } from "../../src/turn/self-check.ts";
import type { ConsoleParts } from "../../src/console/console.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { Tried } from "../../src/turn/ports/editing.ts";

const nowhere = () => Promise.resolve(null);
/** What the FAQ is changed with where there are no files. */
export const noEditing = (store: Storage): ConsoleParts["editing"] => ({
  store,
  files: {
    read: nowhere,
    check: nowhere,
    placeOf: () => null,
    plain: () => null,
    rewrite: () => "",
    apply: () => ({ ok: false, code: "gone" }),
    write: async () => ({ ok: false, code: "changed", now: null }),
    reload: async () => ({ outcome: "loaded", version: "fixture", problems: [] }),
  },
  publishing: {
    publish: async () => ({ ok: false, code: "not-found" }),
    undo: async () => ({ ok: false, code: "not-found" }),
    settle: async () => {},
  },
  tryOut: () => ({ decision: "ask-again", reason: "no-match" }) as Tried,
  status: () => ({ outcome: "loaded", version: "fixture", problems: [], loadedAt: Date.UTC(2026, 10, 23) }),
  linksTo: () => [],
  review: false,
});

/** Nothing was missed. */
export const noMisses: FindMissed = async () => ({ questions: [], rising: [], messages: 0, missed: 0 });
/** What the house finds when it counts again, and what is open too long; nobody is told. */
export const checkOf = (store: RecountLog & OpenReasons, clock: () => number) => ({
  selfCheck: makeSelfCheck({ store, clock, tell: () => {}, alarm: async () => {} }).latest,
  reasons: store,
});
