import { describe, expect, test } from "vitest";
import { matchOf } from "../../src/domain/decide.ts";
import type { Entry } from "../../src/domain/faq.ts";
import { type EntryId, entryId } from "../../src/domain/ids.ts";
import { withKnownProblems } from "../../src/domain/known-problems.ts";
import { faq, knowledge, nothing } from "../fixtures/knowledge.ts";

const [lahti, turku, dueDate, debt] = ["lahti", "turku", "due-date", "debt"].map(entryId) as [
  EntryId,
  EntryId,
  EntryId,
  EntryId,
];

const problem = (id: EntryId, insteadOf: readonly EntryId[]): readonly [EntryId, Entry] => {
  const usual = faq.get(dueDate);
  if (usual === undefined) throw new Error("The FAQ has no due-date");
  return [id, { ...usual, id, announcement: { isFixed: false, nextUpdate: null, insteadOf } }];
};
const both = new Map([...faq, problem(lahti, [dueDate]), problem(turku, [dueDate])]);
const scored = (of: Readonly<Record<string, number>>) =>
  Object.entries(of).map(([id, confidence]) => ({ entry: entryId(id), confidence }));
const matched = (of: Readonly<Record<string, number>>) =>
  matchOf({ ...nothing, ranked: scored(of) }, { faq: both, service: knowledge.service, now: 0 });

describe("on a day with known problems", () => {
  test("a problem has the chances of the entries that it stands in for, which are no more told apart", () => {
    const one = new Map([...faq, problem(lahti, [dueDate])]);
    expect(withKnownProblems(scored({ "due-date": 0.5, debt: 0.3, lahti: 0.25 }), one, 0)).toEqual(
      scored({ lahti: 0.75, debt: 0.3 }),
    );
    expect(withKnownProblems(scored({ debt: 0.3 }), one, 0)).toEqual(scored({ debt: 0.3 }));
    expect(withKnownProblems(scored({ "due-date": 0.9, lahti: 0.3 }), one, 0)).toEqual(scored({ lahti: 1 }));
    expect(withKnownProblems(scored({ "due-date": 0.9 }), faq, 0)).toEqual(scored({ "due-date": 0.9 }));
  });

  test("two that stand in for the same entry are asked between, unless the words name one", () => {
    expect(matched({ "due-date": 0.9, debt: 0.05 })).toMatchObject({
      kind: "unsure",
      entries: [lahti, turku],
    });
    expect(matched({ turku: 0.6, "due-date": 0.2 })).toMatchObject({ kind: "sure", entry: turku });
    expect(matched({ debt: 0.9, "due-date": 0.05 })).toMatchObject({ kind: "sure", entry: debt });
  });
});
