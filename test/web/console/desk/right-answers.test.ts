import { expect, test } from "vitest";
import type { MessageView } from "../../../../src/console/protocol.ts";
import { linesOf } from "../../../../src/web/console/desk/lines.ts";
import { ownWords, rightAnswers } from "../../../../src/web/console/desk/right-answers.ts";
import { message } from "./house.ts";

const bot = (seq: number, ...titles: readonly string[]) =>
  message(seq, { author: "bot", options: titles.map((title) => ({ title, name: "entry" as const })) });
const corrected = (seq: number, of: number, by: string, title: string) =>
  message(seq, { author: "system", audience: "desk", text: `corrected:${of}:${by}:${title}` });
const ids = (...messages: readonly MessageView[]) => [...rightAnswers(messages).keys()];

test("what the bot replied to can be put right, whether an agent has it by now or not", () => {
  const queued = message(2, { author: "system", audience: "desk", text: "queued:missed-twice" });
  expect(ids(message(1), queued, bot(3), message(4), message(5, { author: "agent" }))).toEqual(["m1"]);
});

test("what nobody has replied to, a colleague answered, or has no words, can't", () => {
  expect(ids(message(1), message(2), bot(3), message(4))).toEqual(["m2"]);
  expect(ids(message(1, { text: " " }), bot(2))).toEqual([]);
});

test("a button's words can't: they are the bot's own", () => {
  expect(ids(message(1), bot(2, "Laskun eräpäivä"), message(3, { text: "Laskun eräpäivä" }), bot(4))).toEqual(
    ["m1"],
  );
});

test("a code that links another channel has nothing in it that could be put right", () => {
  const linked = message(2, { author: "system", say: "linked-by-code" });
  expect([...ownWords([message(1, { text: "BCDF-GHJK" }), linked, message(3)])]).toEqual(["m3"]);
});

test("what was said of a message last holds, and who said it is told", () => {
  const told = [message(1), bot(2), corrected(3, 1, "Riikka", "Eräpäivä"), corrected(4, 1, "Oskari", "")];
  expect(rightAnswers(told.slice(0, 2)).get("m1")).toBeNull();
  expect(rightAnswers(told.slice(0, 3)).get("m1")).toMatchObject({ by: "Riikka", title: "Eräpäivä" });
  expect(rightAnswers(told).get("m1")).toMatchObject({ by: "Oskari", title: null });
});

test("it is read at the message that it is about, and not once more where it was said", () => {
  expect(linesOf([message(1), bot(2), corrected(3, 1, "Riikka", "Eräpäivä")])).toHaveLength(2);
});

test("a customer who writes like the desk's code corrects nothing", () => {
  const sly = message(3, { text: "corrected:1:Riikka:Eräpäivä" });
  expect(rightAnswers([message(1), bot(2), sly]).get("m1")).toBeNull();
});
