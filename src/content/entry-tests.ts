import type { Time } from "../domain/conversation.ts";
import { titleOf } from "../domain/words/entries.ts";
import { entryId } from "../domain/ids.ts";
import { languageOf, languages, type Language } from "../domain/language.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { textsOf, type FaqContentFile, type WrittenText } from "./faq-file.ts";
import type { Problem } from "./problem.ts";
import { rehearse, type Rehearsal } from "./rehearse.ts";

/** What became of one of an entry's own `tests`. */
export interface Tried {
  readonly sentence: string;
  readonly entry: string;
  readonly language: string;
  /** "found": an entry on trial is nearest, which is all that it may be. */
  readonly verdict: "answered" | "offered" | "found" | "missed";
  readonly rehearsal: Rehearsal;
  /** What has to be mended, or looked at where it is a warning; null when all is well. */
  readonly problem: Problem | null;
}

/**
 * Says each sentence under `tests` as a customer's first message, in the order of the files: now, or where the entry does not
 * hold now, at the moment of its time that is nearest.
 */
export const tryTests = (
  files: readonly FaqContentFile[],
  knowledge: Knowledge,
  now: Time,
): readonly Tried[] =>
  files.flatMap((file) =>
    textsOf(file).flatMap((written) =>
      (written.text.tests ?? []).map((sentence, item) => {
        const rehearsal = rehearse(
          sentence,
          knowledge,
          inTimeOf(written, knowledge, now),
          languageOf(written.language),
        );
        const verdict = verdictOf(written, rehearsal);
        const told = complaint(written, verdict, rehearsal, knowledge);
        const path = [...written.path, "tests", item];
        const problem =
          told === null
            ? null
            : file.problem(told.severity, path, told.code, `"${sentence}" ${told.message}`);
        return { sentence, entry: written.entry.id, language: written.language, verdict, rehearsal, problem };
      }),
    ),
  );

function inTimeOf({ entry }: WrittenText, { faq }: Knowledge, now: Time): Time {
  const { from = null, until = null } = faq.get(entryId(entry.id))?.valid ?? {};
  const begun = Math.max(now, from ?? now);
  return until === null ? begun : Math.min(begun, until - 1);
}

function verdictOf({ entry }: WrittenText, { outcome, nearest, options }: Rehearsal): Tried["verdict"] {
  const first = nearest[0]?.entry === entry.id;
  if (entry.trial === true) return first ? "found" : "missed";
  if (outcome === "answer" && first) return "answered";
  return outcome === "ask" && options.some((id) => id === entry.id) ? "offered" : "missed";
}

interface Complaint {
  readonly severity: Problem["severity"];
  readonly code: string;
  readonly message: string;
}

function complaint(
  { entry, language }: WrittenText,
  verdict: Tried["verdict"],
  rehearsal: Rehearsal,
  { faq }: Knowledge,
): Complaint | null {
  const named = (ids: readonly string[]) =>
    ids.map((id) => `"${titleOf(entryId(id), { language: speech(language), faq })}" (${id})`).join(", ");
  if (verdict === "missed") return { severity: "error", ...missed(rehearsal, named) };
  if (rehearsal.language !== null && rehearsal.language !== languageOf(language)) {
    const message = `is taken for the language "${rehearsal.language}", not "${language}", so that the answer comes in that. Write it as customers do, or add such words to the entry's questions.`;
    return { severity: "error", code: "test-language", message };
  }
  if (verdict !== "offered") return null;
  const others = rehearsal.options.filter((id) => id !== entry.id);
  const beside = others.length === 0 ? "alone" : `beside ${named(others)}`;
  const message = `is not answered but offered, ${beside}. Add such words to the questions if customers say it so.`;
  return { severity: "warning", code: "test-offered", message };
}

function missed(
  { outcome, reason, nearest, options }: Rehearsal,
  named: (ids: readonly string[]) => string,
): Omit<Complaint, "severity"> {
  const mend = "Add such words to the questions of this entry";
  const best = nearest[0]?.entry;
  if (outcome === "answer" && best !== undefined) {
    const message = `is answered with ${named([best])}. ${mend}, and to "not" of that one.`;
    return { code: "test-other-entry", message };
  }
  if (outcome === "ask") {
    const message = `leads to a choice without this entry: ${named(options)}. ${mend}.`;
    return { code: "test-other-entry", message };
  }
  if (reason === "asked-human" || reason === "angry" || reason === "small-talk") {
    const message = `is not answered (${reason}): that goes before every entry. Take the test away, or say it otherwise.`;
    return { code: "test-no-answer", message };
  }
  const near = best === undefined ? "" : `, nearest is ${named([best])}`;
  return { code: "test-no-answer", message: `is not answered (${reason}${near}). ${mend}.` };
}

const speech = (language: string): Language => languageOf(language) ?? languages[0];
