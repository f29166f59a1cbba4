import { describe, expect, test } from "vitest";
import { missesOf, type Outcome } from "../../src/domain/missed.ts";

const outcome = (other: Partial<Outcome>): Outcome => ({ told: [], queued: null, evidence: [], ...other });

describe("a message was missed when", () => {
  test.each([
    ["the bot asked for other words", { told: [{ say: "say-it-differently" }] }, ["asked-back"]],
    ["nothing of what the bot asked about was chosen", { told: [{ say: "did-you-mean" }] }, ["asked-back"]],
    ["none of the choices was meant", { evidence: [{ kind: "none-of-these" }] }, ["asked-back"]],
    [
      "its answer did not help",
      { told: [{ say: "answer" }], evidence: [{ kind: "did-not-help" }] },
      ["not-helped"],
    ],
    ["the same was asked again", { told: [{ say: "hand-over" }], queued: "same-again" }, ["same-again"]],
    ["it was the second miss", { told: [{ say: "hand-over" }], queued: "missed-twice" }, ["missed-twice"]],
    [
      "an agent said what was meant",
      { told: [{ say: "answer" }], evidence: [{ kind: "corrected" }] },
      ["corrected"],
    ],
  ] as const)("%s", (_, other, kinds) => {
    expect(missesOf(outcome(other))).toEqual(kinds);
  });
});

describe("a message was not missed when", () => {
  test.each([
    ["it was answered", { told: [{ say: "answer" }] }],
    ["a choice was tapped", { told: [{ say: "did-you-mean" }], evidence: [{ kind: "tapped" }] }],
    ["it asked for a person", { told: [{ say: "hand-over" }], queued: "asked-human" }],
    ["it was thanked for", { told: [{ say: "answer" }], evidence: [{ kind: "helped" }] }],
  ] as const)("%s", (_, other) => {
    expect(missesOf(outcome(other))).toEqual([]);
  });
});
