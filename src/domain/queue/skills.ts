import type { Language } from "../language.ts";

/** What an agent can take, as a supervisor has set it. */
export interface Skills {
  /** None named: all. */
  readonly languages: readonly Language[];
  /** Topics of the FAQ; none named: all. */
  readonly topics: readonly string[];
  /** How many conversations at once; 0: none is given to them. */
  readonly capacity: number;
}

/** What an agent can take of whom nothing was said. */
export const allSkills: Skills = { languages: [], topics: [], capacity: 5 };

/** What a matter asks of who takes it. */
export interface Needs {
  readonly language: Language;
  /** The FAQ's topic of what was answered last; null: nobody knows. */
  readonly topic: string | null;
}

/** Whether the agent has the skill: speaks the language and knows the topic, where there is one. */
export const fits = ({ languages, topics }: Skills, { language, topic }: Needs): boolean =>
  (languages.length === 0 || languages.includes(language)) &&
  (topics.length === 0 || topic === null || topics.includes(topic));
