import { describe, expect, test } from "vitest";
import { inRole, takeInRole } from "../../src/domain/channel-role.ts";
import type { Decision } from "../../src/domain/decide.ts";
import { conversationId, entryId } from "../../src/domain/ids.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { placesInWords } from "../../src/domain/service/roles.ts";
import { defaultService, type ChannelRole, type Service } from "../../src/domain/service/service.ts";

const texts = (words: string) => ({ fi: words, sv: words, en: words });
const channel = (id: string, role: ChannelRole, link: string | null = null) => ({
  id,
  name: texts(id),
  role,
  link,
  firstWordMs: null,
});
const service: Service = {
  ...defaultService,
  channels: [
    channel("page", "guide"),
    channel("form", "feedback", "https://napavirta.example/palaute"),
    channel("chat", "solve", "https://napavirta.example/"),
    channel("Puhelin 010 000 0000", "solve", "tel:+358100000000"),
    channel("mail", "solve", "mailto:apu@napavirta.example"),
    channel("letterbox", "solve"),
  ],
};
const matter = start(conversationId("c1"), null, 0);
const decided = (decision: Decision, of: string, c = matter) =>
  inRole(decision, c, null, { service, channel: of, language: "fi" });

const entry = entryId("e1");
const person = { do: "hand-over", reason: "asked-human" } as const;
const angry = { do: "hand-over", reason: "angry" } as const;
const answer = { do: "answer", entry } as const;
const always = { do: "answer-and-hand-over", entry, reason: "topic:debts" } as const;

describe("a channel", () => {
  test.each([person, angry, answer, always, { do: "ask-again" }] as const)(
    "that solves, or that nobody described, leaves the bot as it is: %o",
    (decision) => {
      expect(decided(decision, "chat")).toBe(decision);
      expect(decided(decision, "telegram")).toBe(decision);
    },
  );

  test("that guides answers, and tells who needs a person where matters are solved, below an answer too", () => {
    expect(decided(answer, "page")).toBe(answer);
    expect(decided(person, "page")).toEqual({ do: "guide", entry: null });
    expect(decided(always, "page")).toEqual({ do: "guide", entry });
  });

  test("that guides sends the angry nowhere, and nobody twice", () => {
    expect(decided(angry, "page")).toBe(angry);
    const step = takeInRole(matter, { do: "guide", entry }, 5);
    expect(step.says.map(({ say }) => say)).toEqual(["answer", "guide"]);
    const { conversation } = step;
    if (conversation.state !== "bot") throw new Error("Still the bot's.");
    expect(conversation.waitingSince).toBe(5);
    expect(decided(person, "page", conversation)).toBe(person);
  });

  test("that guides gives a person at once where no other place is known", () => {
    const alone = { ...service, channels: [channel("page", "guide"), channel("letterbox", "solve")] };
    const where = { service: alone, channel: "page", language: "fi" } as const;
    expect(inRole(person, matter, null, where)).toBe(person);
  });

  test.each([answer, always, { do: "ask-again" }, { do: "ask", between: [entry] }] as const)(
    "of feedback takes it for a person to read: %o",
    (decision) => expect(decided(decision, "form")).toEqual({ do: "take-feedback" }),
  );

  test("of feedback still gives a person to who wants one, and small talk to small talk", () => {
    const thanks = { do: "small-talk", kind: "thanks" } as const;
    for (const decision of [person, angry, thanks]) expect(decided(decision, "form")).toBe(decision);
  });

  test("of feedback waits calmly: nobody was told to expect an answer", () => {
    const { conversation, says } = takeInRole(matter, { do: "take-feedback" }, 5);
    expect(conversation).toMatchObject({ state: "queued", reason: "feedback", urgency: 1 });
    expect(says.map(({ say }) => say)).toEqual(["feedback-taken"]);
  });
});

test("the places are those that solve and can be gone to, other than where the customer is", () => {
  expect(placesInWords(service, "chat", "fi")).toBe("Puhelin 010 000 0000, mail (apu@napavirta.example)");
  expect(placesInWords(service, "page", "sv")).toMatch(/^chat \(https:\/\/napavirta\.example\/\), Puhelin/);
  expect(placesInWords(defaultService, "page", "fi")).toBe(undefined);
});
