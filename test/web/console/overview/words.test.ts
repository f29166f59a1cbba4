import { describe, expect, test } from "vitest";
import { words } from "../../../../src/web/console/overview/words/words.ts";
import { languages } from "../../../../src/web/shared/language.ts";
import { textsIn } from "../texts.ts";

describe.each(languages)("the overview in %s", (language) => {
  test("stays calm, and leaves nothing unsaid", () => {
    const all = textsIn(words[language]);
    expect(all).toHaveLength(textsIn(words.fi).length);
    for (const text of all) {
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}|\bpian\b|\bsnart\b|\bsoon\b/u);
      expect(text.trim()).not.toBe("");
    }
  });
});
