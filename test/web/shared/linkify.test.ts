import { describe, expect, test } from "vitest";
import { linkify } from "../../../src/web/shared/linkify.ts";
import { scripts } from "../../fixtures/scripts.ts";

const urls = (text: string) => linkify(text).flatMap((part) => (part.kind === "link" ? [part.url] : []));
const whole = (text: string) =>
  linkify(text)
    .map((part) => part.text)
    .join("");

test.each([
  ["Katso https://napavirta.example/oma.", ["https://napavirta.example/oma"]],
  ["(https://a.example/x) ja https://a.example/(y)", ["https://a.example/x", "https://a.example/(y)"]],
  [
    "www.napavirta.example, tai asiakas@napavirta.example?",
    ["https://www.napavirta.example", "mailto:asiakas@napavirta.example"],
  ],
  ["HTTP://A.EXAMPLE/ä?q=1&r=2#s", ["HTTP://A.EXAMPLE/ä?q=1&r=2#s"]],
  ["”https://a.example/x”", ["https://a.example/x"]],
])("addresses in %j can be followed, the sentence's own signs are left out", (text, found) => {
  expect(urls(text)).toEqual(found);
  expect(whole(text)).toBe(text);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "http://",
  "https:///x",
  "www.",
  "klo 13.39",
  "5.3.2025",
  "@riikka",
  "a@b",
  "1,2 Mt",
])("%j is no address", (text) => {
  expect(urls(text)).toEqual([]);
  expect(whole(text)).toBe(text);
});

test.each(scripts)("nothing is lost or made of %s", (script) => {
  expect(whole(script)).toBe(script);
  for (const url of urls(script)) expect(url).toMatch(/^(https?:\/\/[^/]|mailto:.)/i);
});

describe("a million odd characters cost no more than their length", () => {
  test.each(["a", "a.", "a@", "a@a.", "@", "www.", "http://", "https://a.example)", ")", ".", "-", "("])(
    "%j over and over",
    (scrap) => {
      // Far longer than any message: a linear search takes a blink, a quadratic one would outlast the test.
      const text = scrap.repeat(Math.ceil(1_000_000 / scrap.length));
      expect(whole(text)).toBe(text);
    },
  );
});
