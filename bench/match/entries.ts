import type { Case } from "../../src/content/cases.ts";
import type { Entry } from "../../src/domain/faq.ts";
import { entryId } from "../../src/domain/ids.ts";
import type { Language } from "../../src/domain/language.ts";

/** The entries that phrasings make, as an owner would have written them who never shows titles or answers: the matcher reads those. */
export function entriesOf(phrasings: readonly Case[], language: Language): readonly Entry[] {
  return [...Map.groupBy(phrasings, ({ label }) => label)].map(([label, cases]) => {
    const questions = cases.map(({ sentence }) => sentence);
    const text = { title: questions[0] ?? label, questions, not: [], answer: "", answerIn: {} };
    return {
      id: entryId(label),
      topic: "bench",
      handOver: "offer",
      followUps: [],
      isTrial: false,
      guidance: {},
      texts: { [language]: text },
    };
  });
}
