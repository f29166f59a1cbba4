import { describe, expect, test } from "vitest";
import { makeDeliver } from "../../../src/channels/messenger/deliver.ts";
import { asTitle } from "../../../src/channels/messenger/limits.ts";
import { wordsOf } from "../../../src/channels/messenger/words-of.ts";

describe("a button's words that are too long for its title", () => {
  test.each([
    ["twenty characters stay as they are", "Puhu ihmiselle heti!", "Puhu ihmiselle heti!"],
    ["what is longer ends in a mark", "Laskun eräpäivän siirtäminen", "Laskun eräpäivän si…"],
    ["a smile is never cut in two", `${"a".repeat(18)}😀😀`, `${"a".repeat(18)}…`],
    ["nor is what several signs make up", `${"a".repeat(15)}👨‍👩‍👧`, `${"a".repeat(15)}…`],
    ["nor is a letter taken from its accent", `${"a".repeat(18)}e\u{301}n`, `${"a".repeat(18)}…`],
  ])("%s", (_, words, title) => {
    expect(asTitle(words)).toBe(title);
    expect(asTitle(words).length).toBeLessThanOrEqual(20);
  });
});

test("a piece of an answer that grows when its markdown is made plain goes as it was written", async () => {
  const text = "Tässä on ohje:\n- yksi kohta\n- toinen\nSitten:\n".repeat(60).slice(0, 1_999);
  expect(wordsOf(text).length).toBeGreaterThan(1_999);
  const posted: unknown[] = [];
  const deliver = makeDeliver({
    graph: {
      get: async () => ({ ok: true, body: {} }),
      post: async (_, body) => {
        posted.push(body);
        return { ok: true, body: { message_id: "m_1" } };
      },
    },
    pace: { message: (call) => call(), manner: (call) => call() },
    login: null,
    regain: null,
    sent: async () => {},
  });
  const handed = await deliver({
    activity: { type: "message", text, textFormat: "markdown", recipient: { id: "7", name: "" } },
    key: "line-1",
    passage: { by: "house", as: "answer" },
    signal: AbortSignal.timeout(60_000),
  });
  expect(handed).toEqual({ kind: "taken" });
  expect(posted).toMatchObject([{ message: { text } }]);
});
