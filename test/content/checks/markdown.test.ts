import { expect, test } from "vitest";
import { entry, lint } from "../lint.ts";

const answer = (lines: string) =>
  entry(`        title: a\n        questions: [ a ]\n        answer: |\n${lines}`);

test.each([
  ["a heading", "          Hei.\n\n          # Otsikko\n", "a.yaml:11:11"],
  ["a picture", "          ![kuva](https://napavirta.example/k.png)\n", "a.yaml:9:11"],
  ["HTML in a line", "          Hei\n          ja <b>hei</b>.\n", "a.yaml:10:11"],
  ["a block of HTML", "          <script>alert(1)</script>\n", "a.yaml:9:11"],
  ["program code", "          `code`\n", "a.yaml:9:11"],
  ["a fenced block", "          Hei.\n\n          ```\n          a\n          ```\n", "a.yaml:11:11"],
  ["a quotation", "          > a\n", "a.yaml:9:11"],
  ["a ruled line", "          a\n\n          ***\n", "a.yaml:11:11"],
  ["a link to a script", "          - a\n          - [a](javascript:alert(1))\n", "a.yaml:10:11"],
  ["a link to data", "          [a](data:text/html,x)\n", "a.yaml:9:11"],
  ["a link without a scheme", "          [a](/oma)\n", "a.yaml:9:11"],
  ["a link to half an address", "          [a](https://napavirta)\n", "a.yaml:9:11"],
  [
    "a link to no host",
    "          [a](https://oma sivu)\n\n          [a](https://.example)\n",
    "a.yaml:11:11",
  ],
  ["mail to nobody", "          [a](mailto:asiakaspalvelu)\n", "a.yaml:9:11"],
  ["a phone without a number", "          [a](tel:soita)\n", "a.yaml:9:11"],
  [
    "a link address that stands apart",
    "\n          [a]\n\n          [a]: https://napavirta.example\n",
    "a.yaml:12:11",
  ],
])("%s in an answer is refused on its line", (_what, lines, place) => {
  const told = lint({ "a.yaml": answer(lines) });
  expect(new Set(told.places)).toEqual(new Set([`${place} error markdown`]));
});

test("an answer may have paragraphs, lists, bold, italic and links to the web, mail and phone", () => {
  const told = lint({
    "a.yaml": answer(
      "          **a** *b* [c](https://a.example), [d](mailto:a@a.example)\n\n          1. [e](tel:+358100000000)\n          2. f\\*\n\n          - g\n            - h\n",
    ),
  });
  expect(told.places).toEqual([]);
});

test("a bad answer for one channel, and one that is not under a bar, are told where they begin", () => {
  const text =
    '        title: a\n        questions: [ a ]\n        answer: "# a"\n        answer_in: { messenger: "<b>" }\n';
  expect(lint({ "a.yaml": entry(text) }).places).toEqual([
    "a.yaml:8:17 error markdown",
    "a.yaml:9:33 error markdown",
  ]);
});

test("a link that is not encrypted is a warning on its line", () => {
  const told = lint({
    "a.yaml": answer("          Hei.\n          [a](http://a.example/b) ja [c](https://c.example)\n"),
  });
  expect(told.places).toEqual(["a.yaml:10:11 warning http-link"]);
  expect(told.messages[0]).toMatch(/"http:\/\/a\.example\/b" is not encrypted/);
});
