import { describe, expect, test } from "vitest";
import { choiceOf } from "../../src/domain/choice.ts";
import { decide } from "../../src/domain/decide.ts";
import { conversationId, entryId } from "../../src/domain/ids.ts";
import type { Language } from "../../src/domain/language.ts";
import { answered, missed, offered as offeredInstead, start } from "../../src/domain/moves/with-bot.ts";
import { faq, knowledge, nothing, voice } from "../fixtures/knowledge.ts";

const fresh = start(conversationId("c1"), null, 0);
const [dueDate, eInvoice, debt] = [entryId("due-date"), entryId("e-invoice"), entryId("debt")];
const onceMissed = missed(fresh, [], 1);
const offered = missed(fresh, [dueDate, eInvoice], 1);
const toldDueDate = answered(fresh, dueDate, 1);

const decided = (text: string, conversation = fresh, language: Language | null = "fi") =>
  decide(conversation, knowledge.understand(text, 0), choiceOf(text, conversation, { faq, voice, now: 0 }), {
    ...knowledge,
    now: 0,
    language,
  });

describe("the bot", () => {
  test("answers what it is sure of", () => {
    expect(decided("voiko eräpäivää siirtää")).toEqual({ do: "answer", entry: dueDate });
  });
  test("asks between what stands close", () => {
    expect(decided("lasku asia")).toEqual({ do: "ask", between: [dueDate, eInvoice] });
  });
  test("asks once for other words when it has no idea", () => {
    expect(decided("höpö")).toEqual({ do: "ask-again" });
  });
  test("calls a person after the second miss in a row", () => {
    expect(decided("höpö", onceMissed)).toEqual({ do: "hand-over", reason: "missed-twice" });
  });
  test("counts a question back as a miss, so that it cannot go round for ever", () => {
    expect(decided("lasku asia", offered)).toEqual({ do: "hand-over", reason: "missed-twice" });
    expect(decided("En mitään näistä", offered)).toEqual({ do: "hand-over", reason: "missed-twice" });
  });
  test("forgets earlier misses once it could answer", () => {
    const after = answered(onceMissed, dueDate, 2);
    expect(decided("höpö", after)).toEqual({ do: "ask-again" });
  });
  test("answers the option that was chosen, by its title in any of its languages", () => {
    expect(decided("e-laskun tilaus", offered)).toEqual({ do: "answer", entry: eInvoice });
    expect(decided("Beställ e-faktura", offered)).toEqual({ do: "answer", entry: eInvoice });
  });
  test("answers the follow-up that stood under the answer", () => {
    expect(decided("E-laskun tilaus", toldDueDate)).toEqual({ do: "answer", entry: eInvoice });
  });
  test("calls a person when the same is asked again after its answer", () => {
    expect(decided("voiko eräpäivää siirtää", toldDueDate)).toEqual({
      do: "hand-over",
      reason: "same-again",
    });
  });
  test("calls a person when the answer did not help, in every language of the button", () => {
    for (const words of ["Ei auttanut", "Nej", "no"])
      expect(decided(words, toldDueDate)).toEqual({ do: "hand-over", reason: "unhelpful" });
  });
  test("does not take a bare no for a complaint when it has answered nothing", () => {
    expect(decided("Nej")).toEqual({ do: "ask-again" });
    expect(decided("En mitään näistä")).toEqual({ do: "ask-again" });
  });
  test("forgets the buttons of an answer once it had to ask back", () => {
    expect(decided("Nej", missed(toldDueDate, [eInvoice], 2))).toEqual({
      do: "hand-over",
      reason: "missed-twice",
    });
    expect(decided("Auttoi", missed(toldDueDate, [], 2))).toEqual({
      do: "hand-over",
      reason: "missed-twice",
    });
  });
  test("compares only what could be a button, so that a long message costs nothing", () => {
    expect(choiceOf(`${"…".repeat(4_000)}`, toldDueDate, { faq, voice, now: 0 })).toBeNull();
    expect(choiceOf("Auttoi!!!", toldDueDate, { faq, voice, now: 0 })).toEqual({ kind: "helped" });
  });
  test("is glad when the answer helped", () => {
    expect(decided("Auttoi", toldDueDate)).toEqual({ do: "be-glad" });
  });
  test("answers and calls a person where the entry says so", () => {
    expect(decided("lasku meni perintään")).toEqual({
      do: "answer-and-hand-over",
      entry: debt,
      reason: "topic:payments",
    });
  });
  test.each(["haluan puhua ihmiselle", "can I talk to a person", "Puhu ihmiselle", "prata med en person"])(
    "calls a person at once for %s",
    (text) => {
      expect(decided(text)).toEqual({ do: "hand-over", reason: "asked-human" });
    },
  );
  test("calls a person for an angry customer however sure it is of an answer", () => {
    const heard = { ...knowledge.understand("voiko eräpäivää siirtää", 0), wish: "angry" } as const;
    expect(decide(fresh, heard, null, { ...knowledge, now: 0, language: null })).toEqual({
      do: "hand-over",
      reason: "angry",
    });
  });
  test("meets an insult or banter with a calm line, and the second with a person", () => {
    const heard = { ...nothing, smallTalk: "insult" } as const;
    const grounds = { ...knowledge, now: 0, language: null };
    expect(decide(fresh, heard, null, grounds)).toEqual({ do: "small-talk", kind: "insult" });
    expect(decide(onceMissed, heard, null, grounds)).toEqual({ do: "hand-over", reason: "missed-twice" });
  });
  test("answers a matter that it is sure of, whatever is said beside it", () => {
    const heard = { ...knowledge.understand("voiko eräpäivää siirtää", 0), smallTalk: "banter" } as const;
    const decision = decide(fresh, heard, null, { ...knowledge, now: 0, language: null });
    expect(decision).toEqual({ do: "answer", entry: "due-date" });
  });
  test("talks small without counting a miss", () => {
    expect(decided("moi", onceMissed)).toEqual({ do: "small-talk", kind: "greeting" });
  });
  test("knows nothing of an entry that is offered by nobody", () => {
    expect(decide(fresh, nothing, null, { ...knowledge, faq: new Map(), now: 0, language: "fi" })).toEqual({
      do: "ask-again",
    });
  });
});

describe("an answer that the customer's language lacks", () => {
  const heard = { ...knowledge.understand("voiko eräpäivää siirtää", 0), language: null };
  const dueDateIn = (language: Language | null, conversation = fresh) =>
    decide(conversation, heard, null, { ...knowledge, now: 0, language });
  const instead = offeredInstead(fresh, dueDate, 1);

  test("is offered in the language that has it, and nothing is missed by it", () => {
    expect(dueDateIn("sv")).toEqual({ do: "offer-in-other-language", entry: dueDate });
    expect(instead).toMatchObject({ misses: 0, offered: [dueDate], answered: null, waitingSince: 1 });
  });
  test("is given where the language has it, or nobody knows the language", () => {
    expect(decided("beställa e-faktura", fresh, "sv")).toEqual({ do: "answer", entry: eInvoice });
    expect(dueDateIn(null)).toEqual({ do: "answer", entry: dueDate });
  });
  test("is given to a customer who writes the language that has it", () => {
    expect(decided("voiko eräpäivää siirtää", fresh, "sv")).toEqual({ do: "answer", entry: dueDate });
  });
  test.each(["Visa svaret", "show the answer", "Eräpäivän muutos", "ok", "Joo!", "ja tack", "yes"])(
    "is given to a customer who says %s",
    (text) => {
      const choice = choiceOf(text, instead, { faq, voice, now: 0 });
      expect(decide(instead, nothing, choice, { ...knowledge, now: 0, language: "sv" })).toEqual({
        do: "answer",
        entry: dueDate,
      });
    },
  );
  test("stays away from a customer who says no to it", () => {
    const noThanks = { ...nothing, smallTalk: "okay" } as const;
    const choice = choiceOf("nej tack", instead, { faq, voice, now: 0 });
    expect(decide(instead, noThanks, choice, { ...knowledge, now: 0, language: "sv" })).toEqual({
      do: "small-talk",
      kind: "okay",
    });
  });
  test("leads to a person when the same is asked again", () => {
    expect(dueDateIn("sv", instead)).toEqual({ do: "hand-over", reason: "same-again" });
  });
  test("stands above the hand-over where a person continues anyway", () => {
    expect(decided("lasku meni perintään", fresh, "en")).toMatchObject({ do: "answer-and-hand-over" });
  });
  test("is no question to those who were offered nothing", () => {
    expect(decided("Visa svaret")).toEqual({ do: "ask-again" });
    expect(decided("Visa svaret", offered)).toEqual({ do: "hand-over", reason: "missed-twice" });
  });
});
