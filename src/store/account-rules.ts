import type { Skills } from "../domain/queue/skills.ts";
import type { SkillChange } from "../turn/ports/accounts.ts";

/** A session's last sight is written at most this often. */
export const seenEveryMs = 60_000;

/** E-mail addresses are compared without case. */
export const foldEmail = (email: string): string => email.normalize("NFC").toLowerCase();

/** The skills with the change; what it leaves out stays. */
export const skillsAfter = (had: Skills, { languages, topics, capacity }: SkillChange): Skills => ({
  languages: languages ?? had.languages,
  topics: topics ?? had.topics,
  capacity: capacity ?? had.capacity,
});

/** The team with the change; left out it stays. */
export const teamAfter = (had: string | null, { team }: SkillChange): string | null =>
  team === undefined ? had : team;
