import { expect, test } from "vitest";
import { build } from "../../../src/domain/matching/build.ts";
import { defaultThresholds, judge } from "../../../src/domain/matching/match.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { foreign, library, messages } from "./library.ts";

const model = build({ entries: library });
const understand = makeMatcher(model);
const best = (text: string): string | undefined => understand(text).ranked[0]?.entry;

test("customers' own words find their entry in nine messages of ten", () => {
  const missed = messages.filter(([text, entry]) => best(text) !== entry);
  expect(missed.length).toBeLessThanOrEqual(messages.length / 10);
});

test("a wrong entry is answered in at most one message of twenty", () => {
  const wrong = messages.filter(([text, entry]) => {
    const match = judge(understand(text).ranked, defaultThresholds);
    return match.kind === "sure" && match.entry !== entry;
  });
  expect(wrong.length).toBeLessThanOrEqual(messages.length / 20);
});

test("of what the FAQ doesn't know, at most one message of eight is answered", () => {
  const answered = foreign.filter(
    (text) => judge(understand(text).ranked, defaultThresholds).kind === "sure",
  );
  expect(answered.length).toBeLessThanOrEqual(foreign.length / 8);
});

test("a small word that one entry happens to hold doesn't make it sure", () => {
  expect(judge(understand("mikä sää huomenna").ranked, defaultThresholds).kind).not.toBe("sure");
});

test.each(["ei", "ja", "joo", "no", "kyllä se", "nej", "jo", "mikä se on", "what is it"])(
  "small words alone name no matter: %s",
  (text) => {
    expect(understand(text).ranked).toEqual([]);
  },
);

test("small words that are an entry's question word for word are that entry's", () => {
  const [first] = library;
  if (first?.texts["fi"] === undefined) throw new Error("The library is empty");
  const who = { ...first, texts: { fi: { ...first.texts["fi"], questions: ["Kuka te olette?"] } } };
  const ask = makeMatcher(build({ entries: [who] }));
  expect(ask("kuka te olette").ranked).toEqual([{ entry: who.id, confidence: 0.99 }]);
  expect(ask("kuka se on").ranked).toEqual([]);
});

test("a FAQ of one entry answers what is the entry's, and doesn't take everything for it", () => {
  const [entry] = library.filter(({ id }) => id === "wifi");
  if (entry?.texts["fi"] === undefined) throw new Error("No wifi in the library");
  const ask = makeMatcher(build({ entries: [entry] }));
  for (const text of ["wifi salasana", "langaton verko ei toimi"])
    expect(judge(ask(text).ranked, defaultThresholds).kind).toBe("sure");
  for (const text of [
    "koiran rokotus",
    "asdfghjkl",
    "miten keitetään riisipuuroa",
    "passin hakeminen poliisilta",
  ])
    expect(judge(ask(text).ranked, defaultThresholds).kind).toBe("none");
});

test("an entry of a single question is no surer of foreign texts for standing alone", () => {
  const [entry] = library.filter(({ id }) => id === "wifi");
  if (entry?.texts["fi"] === undefined) throw new Error("No wifi in the library");
  const single = {
    ...entry,
    texts: { fi: { ...entry.texts["fi"], questions: ["Mikä on wifin salasana?"] } },
  };
  const ask = makeMatcher(build({ entries: [single] }));
  expect(judge(ask("wifi salasana").ranked, defaultThresholds).kind).toBe("sure");
  for (const text of foreign) expect(judge(ask(text).ranked, defaultThresholds).kind).not.toBe("sure");
});

test("a word that only an entry's answer has leads to the entry", () => {
  const answered = library.map((entry) =>
    entry.id === "wifi" && entry.texts["fi"] !== undefined
      ? {
          ...entry,
          texts: { fi: { ...entry.texts["fi"], answer: "Voit surffata kannettavalla Kuusitiaisessa." } },
        }
      : entry,
  );
  expect(best("kuusitiainen")).not.toBe("wifi");
  expect(makeMatcher(build({ entries: answered }))("kuusitiainen").ranked[0]?.entry).toBe("wifi");
});

test("who says a word over and over is understood as who says it once", () => {
  for (const text of ["kirja", "varaus kortti", "wifi maksu"])
    expect(understand(`${text} `.repeat(50)).ranked).toEqual(understand(text).ranked);
});

test("the confidences of all entries make at most one together", () => {
  const { ranked } = understand("kirjaston kortti");
  expect(ranked.length).toBeGreaterThan(1);
  expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1);
});

test("a title or a question, word for word, is its entry's, however it is typed", () => {
  expect(understand("  langaton VERKKO!! ").ranked[0]).toEqual({ entry: "wifi", confidence: 0.99 });
  expect(understand("miten varaan kirjan").ranked[0]).toEqual({ entry: "reservation", confidence: 0.99 });
  expect(understand("nar ar biblioteket oppet?").ranked[0]).toEqual({
    entry: "opening-hours",
    confidence: 0.99,
  });
});

test("a tapped title is its entry's, though another entry's question says nearly the same", () => {
  const [printing, wifi] = library.filter(({ id }) => id === "printing" || id === "wifi");
  if (printing?.texts["fi"] === undefined || wifi === undefined) throw new Error("The library lacks them");
  const rival = {
    ...wifi,
    texts: { fi: { ...printing.texts["fi"], title: "Verkko", questions: ["tulostaminen"] } },
  };
  const [first, second] = makeMatcher(build({ entries: [printing, rival] }))("Tulostaminen!").ranked;
  expect(first).toEqual({ entry: "printing", confidence: 0.99 });
  expect(second?.entry).toBe("wifi");
  expect(second?.confidence).toBeLessThan(0.02);
});

test("a question that two entries share is sure for neither", () => {
  const twice = ["reservation", "meeting-room"].map((id) => {
    const entry = library.find((one) => one.id === id);
    if (entry?.texts["fi"] === undefined) throw new Error(`No ${id} in the library`);
    const text = { ...entry.texts["fi"], title: "Varaus", answer: "", questions: ["Miten teen varauksen?"] };
    return { ...entry, texts: { fi: text } };
  });
  const ranked = makeMatcher(build({ entries: twice }))("Miten teen varauksen?").ranked;
  expect(ranked.map(({ entry }) => entry).sort()).toEqual(["meeting-room", "reservation"]);
  expect(judge(ranked, defaultThresholds).kind).toBe("unsure");
});

test("a message that is nearer to what an entry is not, isn't that entry's", () => {
  const entries = understand("miten uusin mun kirjastokortin").ranked.map(({ entry }) => entry);
  expect(entries[0]).toBe("lost-card");
  expect(entries).not.toContain("renew-loan");
});

test("a message that an entry says it is not, word for word, isn't that entry's, however near its questions are", () => {
  const not = library.map((entry) => {
    const fi = entry.texts["fi"];
    return entry.id === "wifi" && fi !== undefined
      ? { ...entry, texts: { fi: { ...fi, not: ["Wifi salasana?"] } } }
      : entry;
  });
  const { ranked } = makeMatcher(build({ entries: not }))("wifi salasana");
  expect(ranked.map(({ entry }) => entry)).not.toContain("wifi");
  expect(judge(ranked, defaultThresholds).kind).toBe("none");
});

test("mistyped words and words without dots find the same entry", () => {
  expect(best("myöhästymsimaksu paljon")).toBe("late-fee");
  expect(best("myohastymismaksu paljon")).toBe("late-fee");
  expect(best("äänikrijat")).toBe("e-books");
});

test("a word that is only like one of the FAQ's is less sure than that one", () => {
  const [typed, meant] = ["skannsu", "skannaus"].map((word) => understand(`${word} maksaa`).ranked[0]);
  expect(typed?.entry).toBe(meant?.entry);
  expect(typed?.confidence).toBeLessThan(meant?.confidence ?? 0);
});

test("at most ten entries are named, best first, each once", () => {
  const { ranked } = understand("kirjasto kirja kortti laina varaus palautus verkko lapsi auki maksu");
  expect(ranked.length).toBeLessThanOrEqual(10);
  expect(new Set(ranked.map(({ entry }) => entry)).size).toBe(ranked.length);
  expect(ranked).toEqual([...ranked].sort((one, other) => other.confidence - one.confidence));
});

test("the language is named when it is clear, and not when it isn't", () => {
  expect(understand("Onko teillä langaton verkko?").language).toBe("fi");
  expect(understand("Jag undrar när ni har öppet").language).toBe("sv");
  expect(understand("When do you open?").language).toBe("en");
  expect(understand("ok").language).toBeNull();
  expect(understand("wifi").language).toBeNull();
  expect(understand("12345").language).toBeNull();
});

test("a wish and small talk are heard whatever the FAQ holds", () => {
  const empty = makeMatcher(build({ entries: [] }));
  expect(empty("haluan puhua ihmiselle")).toMatchObject({ wish: "asked-human", ranked: [] });
  expect(empty("moi")).toMatchObject({ smallTalk: "greeting", ranked: [] });
});

test("the model can be posted from a worker and works the same after it", () => {
  const posted = makeMatcher(structuredClone(model));
  for (const [text] of messages) expect(posted(text)).toEqual(understand(text));
});

test("what was asked before changes nothing", () => {
  const fresh = makeMatcher(model);
  for (const [text] of messages.toReversed()) expect(fresh(text)).toEqual(understand(text));
});
