import { languages } from "../../domain/language.ts";
import type { Skills } from "../../domain/queue/skills.ts";

/** What an agent can take, as the table keeps it: lists as JSON. */
export type SkillColumns = {
  readonly languages: string;
  readonly topics: string;
  readonly capacity: number;
};

/** `skillsOf` is its inverse. */
export const skillColumns = (skills: Skills): SkillColumns => ({
  languages: JSON.stringify(skills.languages),
  topics: JSON.stringify(skills.topics),
  capacity: skills.capacity,
});

/** Throws when a list holds anything but words. */
export const skillsOf = (row: SkillColumns): Skills => {
  const spoken = wordsOf(row.languages);
  return {
    languages: languages.filter((language) => spoken.includes(language)),
    topics: wordsOf(row.topics),
    capacity: row.capacity,
  };
};

function wordsOf(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list) || !list.every((one) => typeof one === "string"))
    throw new Error(`A list of words was expected in the database: ${json}`);
  return list;
}
