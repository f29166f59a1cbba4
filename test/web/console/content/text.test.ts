import { describe, expect, test } from "vitest";
import type { WrittenEntry } from "../../../../src/console/protocol.ts";
import { begunOf, withId } from "../../../../src/web/console/content/state/begun.ts";
import { compare } from "../../../../src/web/console/content/state/compare.ts";
import { asLines, sent, tidy } from "../../../../src/web/console/content/state/text.ts";
import { entryPlace, placeIn, sectionPlace } from "../../../../src/web/console/content/ui/places.ts";
import { scripts } from "../../../fixtures/scripts.ts";

const entry: WrittenEntry = {
  id: "due-date",
  owner: " ",
  guidance: { fi: "", sv: "Lova inte." },
  texts: {
    fi: { title: "Eräpäivä ", questions: ["Voinko?", "", "  Miten? "], not: [""], answer: "Voit.\n" },
    sv: { title: "", questions: [""] },
  },
};

test("what is left blank stands nowhere in the file, and no words are changed", () => {
  expect(tidy(entry)).toEqual({
    id: "due-date",
    guidance: { sv: "Lova inte." },
    texts: { fi: { title: "Eräpäivä", questions: ["Voinko?", "Miten?"], answer: "Voit.\n" } },
  });
});

test("a language with some words keeps its fields, so that lint tells what is missing", () => {
  const begun = { ...entry, texts: { sv: { title: "", questions: [], answer: "Du kan." } } };
  expect(tidy(begun).texts).toEqual({ sv: { title: "", questions: [], answer: "Du kan." } });
});

test.each(scripts)("is sent as it was written: %s", (script) => {
  const said = { ...entry, texts: { fi: { title: script, questions: [script], answer: script } } };
  const body = sent({ kind: "form", entry: said });
  expect(JSON.stringify(body)).toContain(JSON.stringify(script.trim()).slice(1, -1));
});

test("an entry is compared as lines, its long texts line by line", () => {
  const text = { title: "T", questions: ["a", "b"], answer: "yksi\nkaksi" };
  expect(asLines({ kind: "form", entry: { id: "x", texts: { fi: text } } })).toEqual([
    "id: x",
    "texts:",
    "  fi:",
    "    title: T",
    "    questions:",
    "      - a",
    "      - b",
    "    answer:",
    "      yksi",
    "      kaksi",
  ]);
  expect(asLines({ kind: "yaml", yaml: "id: x\nowner: y\n" })).toEqual(["id: x", "owner: y"]);
});

describe("two texts side by side", () => {
  const marked = (one: string, other: string) =>
    compare(one.split(""), other.split("")).map((lines) =>
      lines.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(""),
    );
  test.each([
    ["abc", "abc", "abc", "abc"],
    ["abc", "axc", "a[b]c", "a[x]c"],
    ["abc", "ac", "a[b]c", "ac"],
    ["ac", "abc", "ac", "a[b]c"],
    ["abcde", "xbdex", "[a]b[c]de", "[x]bde[x]"],
    ["", "ab", "", "[a][b]"],
    ["aa", "aaa", "aa", "aa[a]"],
  ])("%s and %s", (one, other, left, right) => {
    expect(marked(one, other)).toEqual([left, right]);
  });
  test("long texts that differ everywhere are compared in bounded time", () => {
    const lines = (sign: string) => Array.from({ length: 20_000 }, (_, at) => `${sign}${at}`);
    const [left] = compare(["a", ...lines("x")], ["a", ...lines("y")]);
    expect(left.filter(({ isOwn }) => !isOwn)).toHaveLength(1);
  });
});

test("an entry that is ready to be pasted is taken without its dash, under another id if wanted", () => {
  const yaml =
    "  - id: no-heat\n    texts:\n      fi:\n        title: Ei lämpöä\n        answer: |\n          - yksi\n          - id: kaksi\n";
  const begun = begunOf({ yaml });
  expect(begun).toEqual({
    id: "no-heat",
    yaml: "id: no-heat\ntexts:\n  fi:\n    title: Ei lämpöä\n    answer: |\n      - yksi\n      - id: kaksi\n",
  });
  expect(withId(begun, "cold-flat").split("\n")[0]).toBe("id: cold-flat");
});

describe("an address of the content page", () => {
  test("names an entry or a part, and leads back to it", () => {
    const rest = (place: string) => place.replace(/^#\/content\/?/, "");
    expect(placeIn(rest(entryPlace("a/b %")))).toEqual({ kind: "entry", id: "a/b %" });
    expect(placeIn(rest(sectionPlace("tasks")))).toEqual({ kind: "section", section: "tasks" });
    expect(placeIn(rest(sectionPlace("entries")))).toEqual({ kind: "section", section: "entries" });
  });
  test.each(["", "nowhere", "e/", "e", "__proto__"])("%j names the list", (rest) => {
    expect(placeIn(rest)).toEqual({ kind: "section", section: "entries" });
  });
});
