import { expect, test } from "vitest";
import type { MessageView } from "../../../../src/console/protocol.ts";
import { whatWasTried } from "../../../../src/web/console/desk/tried.ts";
import { iso, message } from "./house.ts";

type Options = MessageView["options"];

const entries = (...titles: readonly string[]): Options => titles.map((title) => ({ title, name: "entry" }));
const wayOut: Options = [
  { title: "En mitään näistä", name: "none-of-these" },
  { title: "Puhu ihmiselle", name: "person" },
];
const judged: Options = [
  { title: "Auttoi", name: "helped" },
  { title: "Ei auttanut", name: "did-not-help" },
  { title: "Puhu ihmiselle", name: "person" },
];

/** A transcript of who said what; customers' lines are mere words. */
const talk = (...lines: readonly (string | Partial<MessageView>)[]) =>
  lines.map((line, index) =>
    message(index + 1, typeof line === "string" ? { text: line } : { author: "bot", ...line }),
  );
const asks = { say: "did-you-mean", options: [...entries("Eräpäivän siirto", "Suuri lasku"), ...wayOut] };
const answers = { say: "answer", options: [...entries("Maksu osissa"), ...judged] };

test("what the bot offered is told with what the customer tapped, and the answer with whether it helped", () => {
  expect(whatWasTried(talk("lasku", asks, "Suuri lasku", answers, "ei auttanut"))).toEqual([
    {
      kind: "did-you-mean",
      at: iso(2),
      offered: ["Eräpäivän siirto", "Suuri lasku"],
      outcome: { kind: "tapped", title: "Suuri lasku" },
    },
    { kind: "answer", at: iso(4), asked: "Suuri lasku", helped: "did-not-help" },
  ]);
});

test.each([
  ["En mitään näistä", { kind: "none-of-these" }],
  [" puhu ihmiselle ", { kind: "person" }],
  ["summa on tuplat entiseen", { kind: "own-words" }],
] as const)("after options the customer wrote %j", (words, outcome) => {
  expect(whatWasTried(talk("lasku", asks, words))).toMatchObject([{ outcome }]);
});

test("while nothing was written since, nothing came of it yet", () => {
  expect(whatWasTried(talk("lasku", asks))).toMatchObject([{ outcome: null }]);
  expect(whatWasTried(talk("lasku", answers))).toMatchObject([{ asked: "lasku", helped: null }]);
});

test("a word on one answer is not taken for another's", () => {
  const tried = whatWasTried(talk("lasku", answers, "Maksu osissa", answers, "Auttoi"));
  expect(tried).toMatchObject([
    { asked: "lasku", helped: null },
    { asked: "Maksu osissa", helped: "helped" },
  ]);
});

test("lines for agents, greetings and agents' own words were no tries", () => {
  const tried = whatWasTried(
    talk(
      { say: "greeting", options: entries("Muutto") },
      "hei",
      { say: "say-it-differently" },
      { author: "system", audience: "desk", text: "queued:asked-human" },
      { author: "agent", say: "agent-reply", agentName: "Riikka" },
    ),
  );
  expect(tried).toEqual([{ kind: "say-it-differently", at: iso(3) }]);
});
