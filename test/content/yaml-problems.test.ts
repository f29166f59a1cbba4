import { expect, test } from "vitest";
import { entry, lint, rest } from "./lint.ts";

/** YAML that is not accepted, and exactly where that is told. */
const bad: readonly (readonly [what: string, text: string, places: readonly string[], says: RegExp])[] = [
  [
    "a quote that is never closed",
    entry(`        title: "Eräpäivä\n${rest}`),
    ["a.yaml:6:16 error yaml-syntax"],
    /never closed/,
  ],
  [
    "a tab as indentation",
    "title:\n\tfi: Laskut\n",
    ["a.yaml:2:1 error yaml-syntax"],
    /spaces, never with tabs/,
  ],
  [
    "a text with a colon that is not in quotes",
    entry(`        title: Lasku: eräpäivä\n${rest}`),
    ["a.yaml:6:16 error yaml-syntax"],
    /quotes/,
  ],
  [
    "a key that stands twice",
    "title: { fi: a }\ntitle: { fi: b }\nentries: []\n",
    ["a.yaml:2:1 error duplicate-key"],
    /"title" stands twice/,
  ],
  [
    "the key __proto__",
    "title: { fi: a }\n__proto__: { fi: b }\n",
    ["a.yaml:2:1 error forbidden-key"],
    /Remove it/,
  ],
  [
    "an anchor and a reference to it",
    "title: &t { fi: a }\nentries: *t\n",
    ["a.yaml:1:8 error alias", "a.yaml:2:10 error alias"],
    /quotes/,
  ],
  [
    "a merge that was left unfinished",
    "<<<<<<< HEAD\ntitle: { fi: a }\n=======\ntitle: { fi: b }\n>>>>>>> theirs\nentries: []\n",
    ["a.yaml:1:1 error merge-mark"],
    /remove the lines that begin with <<<<<<</,
  ],
  ["a tag", "title: !!map { fi: a }\n", ["a.yaml:1:8 error tag"], /quotes/],
  ["a directive", "%YAML 1.1\n---\ntitle: { fi: a }\n", ["a.yaml:1:1 error directive"], /Remove it/],
  [
    "a second document",
    "title: { fi: a }\n---\ntitle: { fi: b }\n",
    ["a.yaml:2:1 error second-document"],
    /"---"/,
  ],
  [
    "nesting deeper than twenty",
    `title: ${"[".repeat(21)}${"]".repeat(21)}\n`,
    ["a.yaml:1:27 error too-deep"],
    /20 deep/,
  ],
  [
    "an invisible character",
    "title: { fi: a\u0000b }\n",
    ["a.yaml:1:15 error control-character"],
    /U\+0000.*Delete it/,
  ],
  ["nothing at all", "# only a comment\n", ["a.yaml:1:1 error empty-file"], /holds nothing/],
];

test.each(bad)("%s is told with its place and what to do", (_what, text, places, says) => {
  const told = lint({ "a.yaml": text });
  expect(told.places).toEqual(places);
  expect(told.messages.join("\n")).toMatch(says);
  expect(told.content).toBeNull();
});
