import { expect, test } from "vitest";
import { newsPart, tellNews } from "../../src/customer/news-part.ts";
import { languages } from "../../src/domain/language.ts";
import { entryId } from "../../src/domain/ids.ts";
import { began, outage, problem } from "../turn/news/announced-house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

const hour = 3_600_000;
const known = { ...knowledge, faq: new Map([[outage, problem()]]) };
const tell = (dueAt: number | null, language: (typeof languages)[number] = "fi", entry = outage) =>
  tellNews([{ entry, dueAt }], { language, now: began, knowledge: known });

test("a page names the problem, that its end is told, and by when the next word comes", () => {
  expect(tell(began + 4 * hour)).toEqual([
    {
      title: "Sähkökatko Lahdessa",
      facts: [
        "Saat viestin keskusteluun, kun asia on korjattu.",
        "Seuraava tieto tulee tänään klo 14 mennessä.",
      ],
    },
  ]);
  expect(tell(began + 4 * hour, "sv")[0]?.facts[1]).toBe("Nästa besked kommer senast i dag kl. 14.");
});

test("a page names no time where none was promised, and is sorry for one that has passed", () => {
  expect(tell(null)[0]?.facts).toHaveLength(1);
  for (const language of languages)
    expect(tell(began, language)[0]?.facts[1]).toMatch(/Pahoittelemme|Vi beklagar|We are sorry/);
});

test("a page has a word for a problem that has left the files", () => {
  expect(tell(null, "en", entryId("gone"))[0]?.title).toBe("The fault you asked about");
});

test("what an editor wrote stands on the page as text", () => {
  const [part] = [{ title: "<b>Katko</b>", facts: ["&"] }].map(newsPart);
  expect(part?.markup).toContain("&lt;b&gt;Katko&lt;/b&gt;");
});
