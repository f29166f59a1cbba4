import { describe, expect, test } from "vitest";
import { Icon } from "../../../src/web/shared/icons.tsx";
import { languageOf } from "../../../src/web/shared/language.ts";
import { Blocks } from "../../../src/web/shared/blocks.tsx";
import { parseMarkdown } from "../../../src/domain/markdown.ts";
import { UrgencyMark, urgencyStep, urgencyWord } from "../../../src/web/shared/urgency.tsx";
import { scripts } from "../../fixtures/scripts.ts";
import { show } from "./tree.ts";

describe("an answer on the screen", () => {
  test("has its paragraphs, lists, bold and italic", () => {
    const text = "**Kyllä** voit, *jo nyt*.\n\n3. Avaa\n4. Valitse  \n   päivä";
    expect(show(<Blocks blocks={parseMarkdown(text)} />)).toBe(
      "<p><strong>Kyllä</strong> voit, <em>jo nyt</em>.</p>" +
        '<ol class="steps" start="3"><li>Avaa</li><li>Valitse<br></br>päivä</li></ol>',
    );
  });

  test("items that stand apart are paragraphs", () => {
    expect(show(<Blocks blocks={parseMarkdown("- a\n\n- b")} />)).toBe(
      '<ul class="points"><li><p>a</p></li><li><p>b</p></li></ul>',
    );
  });

  test("a link to the web opens beside the conversation and tells the other site nothing; mail and phone open in place", () => {
    expect(show(<Blocks blocks={parseMarkdown("[x](https://a.example) [y](tel:+3581)")} />)).toBe(
      '<p><a href="https://a.example" target="_blank" rel="noopener noreferrer">x</a> <a href="tel:+3581">y</a></p>',
    );
  });

  test.each(scripts)("shows as words: %s", (script) => {
    const shown = show(<Blocks blocks={parseMarkdown(script)} />);
    const elements = [...shown.matchAll(/<([a-z]+)([^>]*)>/g)];
    for (const [, name = "", attributes = ""] of elements) {
      expect(["p", "ul", "ol", "li", "strong", "em", "br", "a"]).toContain(name);
      if (attributes !== "")
        expect(attributes).toMatch(/^ (href="(https?:|mailto:|tel:)[^"]*"|class="(points|steps)")/i);
    }
  });
});

test("an icon is a drawing that a screen reader passes over", () => {
  expect(show(<Icon name="send" />)).toMatch(
    /^<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 15\.5/,
  );
  expect(show(<Icon name="more" class="small" />)).toContain('class="i small"');
  expect(show(<Icon name="more" />)).toContain('stroke-width="2.6"');
});

test("each urgency has its own word and shape; it is read aloud where no word stands beside it", () => {
  const shapes = [1, 2, 3, 4].map((urgency) =>
    show(<UrgencyMark urgency={urgency} />).replace(/class="[^"]*"/, ""),
  );
  expect(new Set(shapes).size).toBe(4);
  expect([1, 2, 3, 4].map((urgency) => urgencyWord(urgency, "fi"))).toEqual([
    "Rauhallinen",
    "Tavallinen",
    "Kiireinen",
    "Heti",
  ]);
  expect(show(<UrgencyMark urgency={4} language="sv" />)).toContain(
    'role="img" aria-label="Hur bråttom: Genast"',
  );
  expect(show(<UrgencyMark urgency={4} />)).toContain('aria-hidden="true"');
});

test("a number outside the four steps counts as the nearest", () => {
  expect([-1, 0, 1, 2, 3, 4, 9].map(urgencyStep)).toEqual([1, 1, 1, 2, 3, 4, 4]);
});

test("a tag of one of our languages is known, whatever its region", () => {
  expect(["fi", "sv-FI", "EN_us", " fi ", "fil", "de", "", null].map(languageOf)).toEqual([
    "fi",
    "sv",
    "en",
    "fi",
    null,
    null,
    null,
    null,
  ]);
});
