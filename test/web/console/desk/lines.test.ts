import { expect, test } from "vitest";
import type { MessageView } from "../../../../src/console/protocol.ts";
import { linesOf } from "../../../../src/web/console/desk/lines.ts";
import { message } from "./house.ts";

const minute = 60_000;
/** What happened at a minute, as the desk's code of it. */
const event = (at: number, text: string) =>
  message(at, { id: `e${at}`, author: "system", audience: "desk", text });
const told = (at: number, text: string) => message(at, { author: "system", say: "agent-joined", text });
const reply = (at: number) => message(at, { author: "agent", agentName: "Riikka Salo" });
const waits = (...messages: readonly MessageView[]) =>
  linesOf(messages).flatMap(({ waitedMs }) => (waitedMs === null ? [] : [waitedMs / minute]));

test("what the desk and the customer read of the same thing is one line", () => {
  const lines = linesOf([event(3, "taken:Riikka Salo"), told(3.5, "Riikka jatkaa tästä."), reply(4)]);
  expect(lines.map((line) => [line.message.text, line.told?.text ?? null])).toEqual([
    ["taken:Riikka Salo", "Riikka jatkaa tästä."],
    ["line 4", null],
  ]);
});

test("what only the customer was told has a line of its own", () => {
  const asked = message(2, { author: "system", say: "customer-quiet", text: "Oletko vielä paikalla?" });
  expect(linesOf([event(1, "late:reply"), asked])).toHaveLength(2);
  expect(linesOf([event(1, "taken:Riikka Salo"), asked])).toHaveLength(2);
  const note = message(1, { author: "agent", audience: "desk", text: "taken:Riikka Salo" });
  expect(linesOf([note, told(2, "Riikka jatkaa tästä.")])).toHaveLength(2);
});

test("the wait runs from the queue to the taking, whatever the customer writes meanwhile", () => {
  expect(waits(message(1), event(2, "queued:angry"), message(4), event(7, "taken:Riikka Salo"))).toEqual([5]);
  expect(waits(message(1), event(2, "queued:angry"), message(4), event(7, "assigned:Riikka Salo"))).toEqual([
    5,
  ]);
});

test("an agent who steps in for the bot has let nobody wait", () => {
  expect(waits(message(1), event(7, "taken:Riikka Salo"))).toEqual([]);
});

test("whom the first agent left without an answer has waited since writing to that agent", () => {
  const taken = [event(0, "queued:angry"), event(1, "taken:Riikka Salo"), reply(2)];
  expect(waits(...taken, message(5), event(20, "returned:agent-away"), event(25, "taken:Ville Aho"))).toEqual(
    [1, 20],
  );
});

test("who comes back to a closed matter waits anew", () => {
  const closed = [event(0, "queued:angry"), event(1, "taken:Riikka Salo"), event(2, "closed:solved")];
  const back = [message(30), event(30, "reopened:queue"), event(33, "taken:Ville Aho")];
  expect(waits(...closed, ...back)).toEqual([1, 3]);
  expect(waits(event(0, "queued:angry"), event(1, "given-back:R"), message(2), event(9, "taken:R"))).toEqual(
    [],
  );
});
