import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../src/domain/faq.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { makeExplain } from "../../../src/domain/matching/explain/explain.ts";
import { type Mending, mostWords } from "../../../src/domain/matching/explain/explanation.ts";
import { defaultThresholds } from "../../../src/domain/matching/match.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { foreign, library, messages } from "./library.ts";

const now = 1_800_000_000_000;

type Synonyms = Readonly<Record<string, string>>;

function explainerOf(entries: readonly Entry[], synonyms: Synonyms = {}) {
  const model = build({ entries, synonyms: { fi: synonyms } });
  const understand = makeMatcher(model);
  const faq = new Map(entries.map((entry) => [entry.id, entry]));
  const explain = makeExplain({ model, understand, faq, thresholds: defaultThresholds });
  return (text: string) => explain(text, now);
}

const synonyms = { läpyskä: "kortti" };
const explain = explainerOf(library, synonyms);
const understand = makeMatcher(build({ entries: library, synonyms: { fi: synonyms } }));
const wordsOf = (text: string) => new Map(explain(text).words.map((word) => [word.said, word]));

test("what is explained is what the matcher understands, as plain values", () => {
  for (const text of [...messages.map(([message]) => message), ...foreign]) {
    const explanation = explain(text);
    expect(explanation.understanding).toEqual(understand(text, now));
    expect(explanation.nearest.map(({ entry, confidence }) => ({ entry, confidence }))).toEqual(
      understand(text, now).ranked.slice(0, 3),
    );
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  }
});

test("whatever was sent is explained, and no more words are weighed than are read", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.constantFrom("kirja", "laina", "kortti", "ei", "xyzzy", "🙂", "auki"), { maxLength: 30 })
      .map((all) => all.join(" ")),
    fc
      .array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 60, maxLength: 90, size: "max" })
      .map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, (message) => {
      expect(explain(message).words.length).toBeLessThanOrEqual(mostWords);
    }),
    { numRuns: 60 },
  );
});

test("each word tells what it was read as, and whose doing that is", () => {
  const words = wordsOf("mun läpyskä katos, äänikrijat ei toimi kännykällä zumbatunti");
  expect(words.get("läpyskä")).toMatchObject({ read: ["kortti"], by: "synonym" });
  expect(words.get("mun")).toMatchObject({ read: ["minun"], by: "spoken", counts: "little" });
  expect(words.get("äänikrijat")).toMatchObject({ read: ["äänikirjat"], by: "mended", counts: "much" });
  expect(words.get("ei")).toMatchObject({ read: ["ei"], by: null, counts: "little" });
  expect(words.get("zumbatunti")).toMatchObject({ read: ["zumbatunti"], by: null, counts: "unknown" });
});

test("the word that only the first entry has brings the most, what speaks for it makes one, and other matters speak against", () => {
  const words = explain("wifi ja zumbatunti").words;
  const shares = words.map(({ forFirst }) => forFirst);
  expect(words.find(({ forFirst }) => forFirst === Math.max(...shares))?.said).toBe("wifi");
  expect(shares.filter((share) => share > 0).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(words.find(({ said }) => said === "zumbatunti")?.forFirst).toBeLessThan(0);
});

test("the question that the message is most like is named for each of the nearest entries", () => {
  expect(explain("montako varausta saan tehdä").nearest[0]?.like).toMatchObject({
    entry: "reservation",
    language: "fi",
    text: "Montako varausta voin tehdä?",
  });
});

test("of two entries it is told which words speak for which, and which of their questions are nearly the same", () => {
  const { apart, nearest } = explain("miten varaan kirjan tai kokoustilan");
  expect(nearest.slice(0, 2).map(({ entry }) => entry)).toEqual(["meeting-room", "reservation"]);
  expect(apart).toMatchObject({ second: "reservation", forFirst: ["kokoustilan"] });
  expect(apart?.forSecond[0]).toBe("kirjan");
  expect(apart?.closest).toMatchObject({
    first: { entry: "meeting-room", text: "Miten varaan kokoustilan?" },
    second: { entry: "reservation", text: "Miten varaan kirjan?" },
  });
});

test("a message that is word for word a question says whose, and that moving it is the cure", () => {
  const explanation = explain("  KORTTI varastettiin!");
  const phrasing = { entry: "lost-card", language: "fi", text: "kortti varastettiin" };
  expect(explanation.exact).toEqual(phrasing);
  expect(explanation.mending).toEqual([{ do: "move-question", ...phrasing }]);
});

test('an entry that is left out because of its "not" is named with it', () => {
  const { struck, mending } = explain("miten uusin mun kirjastokortin");
  const not = { entry: "renew-loan", language: "fi", text: "Miten uusin kirjastokorttini?" };
  expect(struck).toEqual([{ ...not, likeness: expect.any(Number) }]);
  expect(mending).toContainEqual({ do: "drop-not", ...not });
});

test("nothing is to be mended about a wish or small talk", () => {
  for (const text of ["haluan puhua ihmiselle", "moi", "kiitos"]) expect(explain(text).mending).toEqual([]);
});

test("what is near to nothing wants a new entry, after words that the FAQ doesn't know", () => {
  expect(explain("koiran rokotus").mending.map((mending) => mending.do)).toEqual([
    "add-synonym",
    "add-synonym",
    "new-entry",
  ]);
});

/** The library after an owner did as told. */
const mended = (mending: Mending): readonly Entry[] =>
  library.map((entry) => {
    if (!("entry" in mending) || entry.id !== mending.entry) return entry;
    const text = entry.texts[mending.language];
    if (text === undefined) return entry;
    const changed = {
      "add-question": { ...text, questions: [...text.questions, mending.text] },
      "add-not": { ...text, not: [...text.not, mending.text] },
      "drop-not": { ...text, not: text.not.filter((one) => one !== mending.text) },
      "move-question": { ...text, questions: text.questions.filter((one) => one !== mending.text) },
    }[mending.do];
    return { ...entry, texts: { ...entry.texts, [mending.language]: changed } };
  });

const mendingFor = (text: string, what: Mending["do"]): Mending => {
  const found = explain(text).mending.find((one) => one.do === what);
  if (found === undefined) throw new Error(`Nothing to ${what} for "${text}"`);
  return found;
};

test("who does as told is answered: a question is added", () => {
  const unsure = messages.map(([text]) => text).filter((text) => explain(text).match.kind === "unsure");
  expect(unsure.length).toBeGreaterThan(0);
  for (const text of unsure) {
    const mending = mendingFor(text, "add-question");
    expect(explainerOf(mended(mending))(text).match).toMatchObject({
      kind: "sure",
      entry: "entry" in mending ? mending.entry : null,
    });
  }
});

test('who does as told is answered otherwise: a "not" is added, or taken away', () => {
  const wrong = "wifi salasana";
  expect(explain(wrong).match).toMatchObject({ kind: "sure", entry: "wifi" });
  expect(
    explainerOf(mended(mendingFor(wrong, "add-not")))(wrong).nearest.map(({ entry }) => entry),
  ).not.toContain("wifi");
  const left = "miten uusin mun kirjastokortin";
  expect(explainerOf(mended(mendingFor(left, "drop-not")))(left).nearest.map(({ entry }) => entry)).toContain(
    "renew-loan",
  );
});

test("who does as told is understood: a synonym is added", () => {
  const text = "bibsan aukiolo";
  expect(mendingFor(text, "add-synonym")).toEqual({ do: "add-synonym", language: "fi", word: "bibsan" });
  const [word] = explainerOf(library, { bibsan: "kirjasto" })(text).words;
  expect(word).toMatchObject({ read: ["kirjasto"], by: "synonym", counts: "much" });
});

test("an entry on trial is shown as such, and the bot's match goes without it", () => {
  const trial = library.map((entry) => (entry.id === "wifi" ? { ...entry, isTrial: true } : entry));
  const { nearest, match } = explainerOf(trial)("wifi salasana");
  expect(nearest[0]).toMatchObject({ entry: "wifi", isTrial: true });
  expect(match).not.toMatchObject({ entry: "wifi" });
});

test("an entry whose dates are over is not explained, not even by its own words", () => {
  const over = { from: null, until: now };
  const past = library.map((entry) => (entry.id === "wifi" ? { ...entry, valid: over } : entry));
  const { nearest, exact, mending } = explainerOf(past)("Mikä on wifin salasana?");
  expect(nearest.map(({ entry }) => entry)).not.toContain("wifi");
  expect(exact).toBeNull();
  expect(mending.map((one) => one.do)).not.toContain("move-question");
});
