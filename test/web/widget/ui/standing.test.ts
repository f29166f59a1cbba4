import { expect, test } from "vitest";
import { answering } from "../../../../src/web/widget/ui/standing.ts";

test.each([
  ["none", "atOnce"],
  ["bot", "atOnce"],
  ["queued", "waits"],
  ["with-agent", "answers"],
] as const)("a customer whose matter is %s reads who answers", (state, word) => {
  expect(answering("online", state)).toBe(word);
});

test("after the end the head promises no answer by the bot: the next words may call a person back", () => {
  expect(answering("online", "closed")).toBe("reopens");
});

test("where the page may not chat, or the line is down, nobody is said to answer", () => {
  expect(answering("refused", "none")).toBeNull();
  expect(answering("offline", "bot")).toBeNull();
  expect(answering("offline", "closed")).toBeNull();
  expect(answering("connecting", "none")).toBe("connecting");
});
