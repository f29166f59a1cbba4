import { expect, test } from "vitest";
import type { MessageView } from "../../../../src/console/protocol.ts";
import { firstWords } from "../../../../src/web/console/desk/first-words.ts";
import { message } from "./house.ts";

const bot = (say: string, options: MessageView["options"] = []): Partial<MessageView> => ({
  author: "bot",
  say,
  options,
});
const person: MessageView["options"] = [{ title: "Puhu ihmiselle", name: "person" }];
/** What is found among these lines; customers' lines are mere words. */
const found = (...lines: readonly (string | Partial<MessageView>)[]) =>
  firstWords(
    lines.map((line, at) =>
      message(at + 1, typeof line === "string" ? { text: line } : { text: "", ...line }),
    ),
  );

test("a matter is known by the first line in which the customer told it", () => {
  expect(found(bot("greeting"), "  lasku meni väärin\nsumma on tuplat", "toinen viesti")).toBe(
    "lasku meni väärin",
  );
});

test("a greeting, a file without words and the button for a person tell nothing of the matter", () => {
  const hello = ["hei", bot("small-talk", person)] as const;
  expect(found(...hello, "Puhu ihmiselle", bot("hand-over"))).toBeNull();
  expect(found(...hello, { author: "customer" }, "Puhu Ihmiselle", "mittari puuttuu")).toBe(
    "mittari puuttuu",
  );
});

test("a code that links another channel is nobody's matter, whether it held or not", () => {
  const linked: Partial<MessageView> = { author: "system", say: "linked-by-code" };
  expect(found("BCDF-GHJK", { audience: "desk", author: "system" }, linked, "lasku puuttuu")).toBe(
    "lasku puuttuu",
  );
  expect(found("BCDF-GHJK", { author: "system", say: "code-unknown" })).toBeNull();
});

test("a question that was tapped tells it as well as one that was typed", () => {
  expect(found(bot("greeting", [{ title: "Sähköt poikki", name: "entry" }]), "Sähköt poikki")).toBe(
    "Sähköt poikki",
  );
});

test("what agents write to each other is never taken for the customer's words", () => {
  expect(found({ audience: "desk", author: "agent", text: "Soitettu." })).toBeNull();
});

test("a long line is cut to a title, never in the middle of a sign", () => {
  const title = found("🙂".repeat(200)) ?? "";
  expect(Array.from(title)).toHaveLength(80);
  expect(title.endsWith("🙂…")).toBe(true);
  expect(found("a".repeat(80))).toBe("a".repeat(80));
});
