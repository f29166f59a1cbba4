import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConversationId, ThreadId } from "../../src/domain/ids.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import { hire, hour, maija, makeClock, ville } from "./fixtures.ts";
import { type LinkSide, visibleLinks, windows } from "./link-deeds.ts";
import { deeds as kinds, dueDate, perform } from "./model-deeds.ts";
import { inFolder, openIn } from "./sqlite/folder.ts";

/** Everything that any reader can see. */
async function visible(side: LinkSide) {
  const { store, clock } = side;
  const threads = await Promise.all(windows.map((w) => store.thread("directline", w)));
  const known = threads.flatMap((t) => (t === null ? [] : [t.id]));
  const { changed } = await store.changes(0, 1000);
  const found = await store.search("viesti 3", null, 2);
  return {
    threads,
    links: await visibleLinks(side, known),
    histories: await Promise.all(changed.map(({ id }) => store.historyOf(id, 5))),
    logs: await Promise.all(known.map((id: ThreadId) => store.customerLog(id, 0, 1000))),
    changed: changed.map((c) => c.id),
    rows: await Promise.all(changed.map(({ id }) => store.conversation(id))),
    transcripts: await Promise.all(changed.map(({ id }: { id: ConversationId }) => store.transcript(id, 1))),
    open: await store.conversations({ view: "open" }, null, 1000),
    closed: await store.conversations({ view: "closed" }, null, 1000),
    mine: await store.conversations({ view: "mine", agent: maija }, null, 1000),
    // Where the next ones begin is told by a change's number, and an engine may leave numbers out.
    found: found && { rows: found.rows, hasMore: found.next !== null },
    figures: await store.figures(maija),
    evidence: [
      await store.evidence(dueDate, 9),
      await store.evidenceCounts(dueDate),
      await store.entryFigures(dueDate, clock.now - 48 * hour),
    ],
    due: await store.due(clock.now, 1000),
  };
}

describe("memory and SQLite", () => {
  test.each([
    ["deliveries, acts, dues and sendings", kinds.all, 40, 40, "small"],
    ["links, partings and codes", kinds.links, 25, 15, "large"],
  ] as const)(
    "show the same after any run of %s, also after a restart",
    async (_, kind, maxLength, numRuns, size) => {
      const run = fc.array(kind, { minLength: 1, maxLength, size });
      await fc.assert(
        fc.asyncProperty(run, fc.nat(maxLength), async (deeds, restart) =>
          inFolder(async (dataDir) => {
            const clocks = [makeClock(), makeClock()] as const;
            const model: LinkSide = { store: openMemory(clocks[0].options), clock: clocks[0], codes: [] };
            let real: LinkSide = { store: await openIn(dataDir, clocks[1]), clock: clocks[1], codes: [] };
            for (const side of [model, real]) {
              await hire(side.store);
              await hire(side.store, ville, "Ville Esimerkki");
            }
            for (const [index, what] of deeds.entries()) {
              if (index === restart) {
                await real.store.close();
                real = { ...real, store: await openIn(dataDir, clocks[1]) };
              }
              expect(await perform(real, what)).toEqual(await perform(model, what));
              expect(await visible(real)).toEqual(await visible(model));
            }
            await real.store.close();
          }),
        ),
        { numRuns },
      );
    },
  );
});
