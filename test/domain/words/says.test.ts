import { describe, expect, test } from "vitest";
import { choiceOf } from "../../../src/domain/choice.ts";
import type { Queued } from "../../../src/domain/conversation.ts";
import { fill, variablesOf } from "../../../src/domain/words/fill.ts";
import { conversationId, entryId } from "../../../src/domain/ids.ts";
import { type Language, languages } from "../../../src/domain/language.ts";
import { closedByAgent } from "../../../src/domain/moves/endings.ts";
import { missed, start } from "../../../src/domain/moves/with-bot.ts";
import { handedOver, taken } from "../../../src/domain/moves/with-people.ts";
import type { Say } from "../../../src/domain/say.ts";
import { houseZone } from "../../../src/domain/calendar.ts";
import { defaultService } from "../../../src/domain/service/service.ts";
import { dayInWords } from "../../../src/domain/words/times.ts";
import { buttonNames, type LineName, lineNames } from "../../../src/domain/words/voice.ts";
import { inWords } from "../../../src/domain/words/says.ts";
import { agentId } from "../../../src/domain/ids.ts";
import { faq, voice } from "../../fixtures/knowledge.ts";

const now = Date.UTC(2026, 10, 11, 12);
const fresh = start(conversationId("c1"), null, now);
const queued = (reason: Queued["reason"]) => handedOver(fresh, reason, now);
const mine = taken(queued("asked-human"), agentId("a1"), now);
const tongue = (language: (typeof languages)[number], channel = "directline") => ({
  language,
  channel,
  page: null,
  now,
  voice,
  service: defaultService,
  faq,
});
const closing: Say = { say: "closing", deed: closedByAgent(mine, "solved", { now, zone: houseZone }) };

describe("a sentence whose variable has no source is left out", () => {
  test("and the others stay", () => {
    expect(fill("Jono on pitkä. Odotus on {low}–{high} min. Asia siirtyy.", {})).toBe(
      "Jono on pitkä. Asia siirtyy.",
    );
    expect(fill("Odotus on {low}–{high} min.", { low: "4", high: "7" })).toBe("Odotus on 4–7 min.");
  });
  test("and a variable that stands for half of it is not enough", () => {
    expect(fill("Odotus on {low}–{high} min.", { low: "4" })).toBe("");
    expect(fill("Muutat {moving-day}. Kiitos.", {})).toBe("Kiitos.");
    expect(fill("Muutat {moving-day}.", { "moving-day": "1.12.2026" })).toBe("Muutat 1.12.2026.");
  });
});

/** Every text of a line in a language: for all channels and for each, and for each count. */
const textsOf = (name: LineName, language: Language) =>
  [voice.lines[name], ...Object.values(voice.lines[name].in ?? {})].flatMap((texts) => {
    const words = texts[language];
    return typeof words === "string" ? [words] : Object.values(words);
  });

test.each(languages)("no shipped line in %s shows a variable or is empty, whatever is known", (language) => {
  for (const name of lineNames)
    for (const line of textsOf(name, language)) {
      const all = Object.fromEntries(variablesOf(line).map((variable) => [variable, "x"]));
      for (const text of [fill(line, {}) || fill(line, all), fill(line, all)]) {
        expect(text, name).not.toMatch(/[{}!]/);
        expect(text.length, name).toBeGreaterThan(3);
      }
    }
  for (const name of buttonNames) expect(voice.buttons[name][language].length, name).toBeLessThanOrEqual(20);
});

describe("an entry out of its dates", () => {
  const until = (id: string, end: number) => {
    const entry = faq.get(entryId(id));
    if (entry === undefined) throw new Error(`No ${id} in the FAQ`);
    return new Map([...faq, [entry.id, { ...entry, valid: { from: null, until: end } }]]);
  };
  const buttonsOf = (say: Say, end: number) =>
    inWords(say, { ...tongue("fi"), faq: until("e-invoice", end) }).options.map(({ title }) => title);
  test("is no starter in the greeting", () => {
    expect(buttonsOf({ say: "greeting" }, now + 1)).toContain("E-laskun tilaus");
    expect(buttonsOf({ say: "greeting" }, now)).not.toContain("E-laskun tilaus");
  });
  test("is no follow-up under an answer", () => {
    const say = { say: "answer", entry: entryId("due-date"), beneath: "buttons" } as const;
    expect(buttonsOf(say, now + 1)).toContain("E-laskun tilaus");
    expect(buttonsOf(say, now)).not.toContain("E-laskun tilaus");
  });
  test("is not chosen by its button any more, though the customer still sees it", () => {
    const offered = missed(fresh, [entryId("e-invoice")], now);
    const choice = (end: number) =>
      choiceOf("E-laskun tilaus", offered, { faq: until("e-invoice", end), voice, now });
    expect(choice(now + 1)).toEqual({ kind: "entry", entry: "e-invoice" });
    expect(choice(now)).toBeNull();
  });
});

describe("what the customer reads", () => {
  test("the hand-over gives no time that nobody knows", () => {
    const text = inWords({ say: "hand-over", deed: queued("asked-human") }, tongue("fi")).text;
    expect(text).toContain("Asiasi on nyt asiakaspalvelun jonossa.");
    expect(text).not.toMatch(/viimeistään|min\./);
  });
  test("an angry customer and a fault have lines of their own", () => {
    const said = (["asked-human", "angry", "bot-fault"] as const).map(
      (reason) => inWords({ say: "hand-over", deed: queued(reason) }, tongue("en")).text,
    );
    expect(new Set(said).size).toBe(3);
  });
  test("the agent is named by the first name", () => {
    expect(inWords({ say: "agent-joined", name: "Riikka Esimerkki", deed: mine }, tongue("fi")).text).toMatch(
      /^Riikka asiakaspalvelusta/,
    );
  });
  test("the closing names the day until which it reopens, as people say it", () => {
    expect(inWords(closing, tongue("fi")).text).toContain("ke 25.11. mennessä");
    expect(inWords(closing, tongue("sv")).text).toContain("senast ons 25.11 så");
    expect(inWords(closing, tongue("en")).text).toContain("by Wed 25 Nov and");
  });
  test("days are those of the house, not of Greenwich", () => {
    expect(dayInWords(Date.UTC(2026, 11, 31, 22, 30), "fi", houseZone)).toBe("pe 1.1.");
  });
  test("an answer comes in the customer's language and the channel's manner, with the way to a person beneath", () => {
    const say: Say = { say: "answer", entry: entryId("e-invoice"), beneath: "buttons" };
    expect(inWords(say, tongue("sv")).text).toBe("Vastaus: Beställ e-faktura.");
    expect(inWords(say, tongue("en")).text).toBe("Vastaus: E-laskun tilaus.");
    expect(inWords(say, tongue("fi", "messenger")).text).toBe("Lyhyesti.");
    expect(inWords(say, tongue("fi")).options).toEqual([
      { title: "Auttoi", name: "helped" },
      { title: "Ei auttanut", name: "did-not-help" },
      { title: "Puhu ihmiselle", name: "person" },
    ]);
  });
  test("what customers often need next is offered in their language, or in that of an answer which is in another", () => {
    const [dueDate, eInvoice] = [entryId("due-date"), entryId("e-invoice")];
    const linked = faq.get(eInvoice);
    if (linked === undefined) throw new Error("The fixture has lost its entry.");
    const both = new Map([...faq, [eInvoice, { ...linked, followUps: [dueDate] }]]);
    const offered = (entry: typeof dueDate, language: "fi" | "sv") =>
      inWords({ say: "answer", entry, beneath: "buttons" }, { ...tongue(language), faq: both })
        .options.filter(({ name }) => name === "entry")
        .map(({ title }) => title);
    expect(offered(eInvoice, "fi")).toEqual(["Eräpäivän muutos"]);
    expect(offered(eInvoice, "sv")).toEqual([]);
    expect(offered(dueDate, "sv")).toEqual(["Beställ e-faktura"]);
  });
  test("options carry titles and what they are for, never internal ids", () => {
    const say: Say = { say: "did-you-mean", entries: [entryId("due-date"), entryId("e-invoice")] };
    expect(inWords(say, tongue("fi")).options).toEqual([
      { title: "Eräpäivän muutos", name: "entry" },
      { title: "E-laskun tilaus", name: "entry" },
      { title: "En mitään näistä", name: "none-of-these" },
      { title: "Puhu ihmiselle", name: "person" },
    ]);
  });
  test("an answer in another language is offered in the customer's own, with the way to a person", () => {
    const say: Say = { say: "answer-in-other-language", entry: entryId("due-date") };
    expect(inWords(say, tongue("sv"))).toMatchObject({
      text: "Svaret finns på finska men inte på svenska. Vill du se det eller fortsätta med en människa?",
      options: [
        { title: "Visa svaret", name: "show-answer" },
        { title: "Prata med en person", name: "person" },
      ],
    });
    const linked = faq.get(entryId("due-date"));
    const [text] = Object.values(linked?.texts ?? {});
    if (linked === undefined || text === undefined) throw new Error("The fixture has lost its entry.");
    const foreign = new Map([[linked.id, { ...linked, texts: { et: text } }]]);
    expect(inWords(say, { ...tongue("en"), faq: foreign }).text).toMatch(
      /^This answer exists in another lang/,
    );
  });
  test("an entry that is gone is an error with its name, not an empty line", () => {
    expect(() =>
      inWords({ say: "answer", entry: entryId("gone"), beneath: "buttons" }, tongue("fi")),
    ).toThrow(/"gone" is not in the FAQ/);
  });
});
