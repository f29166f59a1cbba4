import { expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import { build } from "../../src/domain/matching/build.ts";
import { makeMatcher } from "../../src/domain/matching/matcher.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import { makeTurn } from "../../src/turn/turn.ts";
import { countedIds } from "../fixtures/house.ts";
import { faq, knowledge } from "../fixtures/knowledge.ts";
import { makePages } from "../fixtures/pages.ts";

const day = 86_400_000;

test("an entry is answered until its last moment and not after it, without a restart", async () => {
  const clock = { now: Date.UTC(2026, 10, 25, 8) };
  const debt = faq.get(entryId("e-invoice"));
  if (debt === undefined) throw new Error("The FAQ lacks it");
  const dated = new Map([...faq, [debt.id, { ...debt, valid: { from: null, until: clock.now + day } }]]);
  const understand = makeMatcher(build({ entries: [...dated.values()] }));
  const store = openMemory({ now: () => clock.now, newId: countedIds(clock), pages: makePages() });
  const receive = makeTurn({
    store,
    knowledge: () => ({ ...knowledge, faq: dated, understand }),
    clock: () => clock.now,
    record: () => {},
    fault: (error) => {
      throw error;
    },
    ticks: () => 0,
  });
  const asks = async (thread: string) => {
    await receive({
      kind: "message",
      key: "k",
      text: "e-laskun tilaus",
      files: [],
      channel: "directline",
      channelThreadId: thread,
      customer: { channelCustomerId: thread, name: null, verifiedAs: null },
      locale: "fi-FI",
      reference: null,
    });
    const found = await store.thread("directline", thread);
    const rows = found === null ? [] : await store.customerLog(found.id, 0, 100);
    return rows.at(-1)?.text;
  };
  clock.now += day - 1;
  expect(await asks("before")).toBe("Vastaus: E-laskun tilaus.");
  clock.now += 1;
  expect(await asks("after")).not.toContain("E-laskun tilaus");
});
