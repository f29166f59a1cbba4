import { join } from "node:path";
import type { Explanation, Mending, Phrasing } from "../../domain/matching/explain/explanation.ts";
import { synonymsFolder } from "../synonyms-file.ts";
import { named, type Tongue } from "./name-entry.ts";

/** What its owner may do, each with the place where it is done. */
export const showMending = ({ mending }: Explanation, tongue: Tongue): readonly string[] =>
  mending.map((one) => `- ${showOne(one, tongue)}`);

function showOne(mending: Mending, tongue: Tongue): string {
  switch (mending.do) {
    case "add-question":
      return `If ${named(mending.entry, tongue)} is right: add the message to its questions${at(mending, "questions", tongue)}.`;
    case "add-not":
      return `If ${named(mending.entry, tongue)} is wrong: add the message to the questions of the right entry, and to its "not"${at(mending, "not", tongue)}.`;
    case "move-question":
      return `If another entry is right: move "${mending.text}" there from ${named(mending.entry, tongue)}${at(mending, "questions", tongue)}.`;
    case "drop-not":
      return `If ${named(mending.entry, tongue)} is right: it is left out because of its "not: ${mending.text}"${at(mending, "not", tongue)}. Take that away, or narrow it.`;
    case "part":
      return `"${mending.first.text}"${at(mending.first, "questions", tongue)} and "${mending.second.text}"${at(mending.second, "questions", tongue)} are nearly the same: keep one of them, or say in each what is its own.`;
    case "add-synonym":
      return `If "${mending.word}" is your customers' word for one of yours: write "${mending.word}: your word" into ${join(synonymsFolder(tongue.flowsDir), `${mending.language}.yaml`)}.`;
    case "new-entry":
      return "If customers are to have an answer to this: write a new entry.";
  }
}

function at({ entry, language }: Phrasing, part: "questions" | "not", { findText }: Tongue): string {
  const place = findText(entry, language, part);
  return place === null ? "" : `, ${place}`;
}
