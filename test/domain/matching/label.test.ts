import { expect, test } from "vitest";
import { labelOf } from "../../../src/domain/matching/label.ts";

test("the words that most of the texts share name them, as they were written most", () => {
  const said = (text: string) => ({ text, language: "fi" }) as const;
  expect(labelOf(["Pörssisähkö?", "onko pörssisähkö kallista", "porssisahko"].map(said))).toMatch(
    /^pörssisähkö/,
  );
  expect(labelOf([said("?!")])).toBe("?!");
});
