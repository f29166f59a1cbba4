import type { Time } from "../domain/conversation.ts";
import { type Language, languages } from "../domain/language.ts";
import { timeInWords } from "../domain/words/times.ts";
import type { Accounts, SkilledAgent } from "./ports/accounts.ts";
import { alarmWords } from "./alarm-words.ts";
import type { LetterTo, PostedLetter } from "./ports/letter-store.ts";
import type { Ways } from "./letters/letter-words.ts";
import type { Checked, Recount } from "./self-check.ts";

/** What must never be and the self-check counts. */
export type Breach = Exclude<keyof Recount, "open">;
const breaches = ["withoutOwner", "withoutNextAction", "overdueUnescalated"] as const satisfies Breach[];

/** How long one must not have been found to be over, in ms: what comes and goes is one breach. */
export const overAfterMs = 600_000;

/** What those who run the service are told, in its final words. */
export type AlarmLetter = Pick<PostedLetter, "to" | "language" | "subject" | "paragraphs" | "link">;

/** Breaches that were found and told. */
export interface AlarmLog {
  /**
   * Notes that a breach is found at `at`, and with it, in the same commit, the letters that tell of it, unless it was found
   * before and has not been over for ten minutes; answers whether they were taken.
   */
  noteBreach(breach: Breach, at: Time, letters: readonly AlarmLetter[]): Promise<boolean>;
  /** Notes that a breach is not found at `at`; nothing where it was not found before. */
  noteWell(breach: Breach, at: Time): Promise<void>;
}

interface AlarmParts {
  readonly store: AlarmLog & Pick<Accounts, "agents">;
  readonly ways: () => Ways;
  /** The number that gets a text message; null: none does. */
  readonly phone: string | null;
  readonly zone: () => string;
  /** Where supervisors look into it. */
  readonly console: () => string;
  /** Told that a breach was found that was not there before, and how many letters tell of it. */
  readonly tell: (breach: Breach, letters: number) => void;
}

/** Pages supervisors: each breach brings a letter to each of them, once until it is over. */
export const makeAlarms =
  ({ store, ways, phone, zone, console, tell }: AlarmParts): ((checked: Checked) => Promise<void>) =>
  async (checked) => {
    const found = breaches.filter((breach) => checked[breach] > 0);
    for (const breach of breaches)
      if (!found.includes(breach)) await store.noteWell(breach, checked.checkedAt);
    if (found.length === 0) return;
    const readers = readersOf(await store.agents(), phone, ways());
    for (const breach of found) {
      const letters = readers.map(({ to, language }) => {
        const when = timeInWords(checked.checkedAt, checked.checkedAt, language, zone());
        return { to, language, ...alarmWords[language](breach, checked[breach], when, console()) };
      });
      if (await store.noteBreach(breach, checked.checkedAt, letters)) tell(breach, letters.length);
    }
  };

interface AlarmReader {
  readonly to: LetterTo;
  readonly language: Language;
}

/** Supervisors by mail, each in the first language that they answer in, and the number that was set. */
function readersOf(
  agents: readonly SkilledAgent[],
  phone: string | null,
  ways: Ways,
): readonly AlarmReader[] {
  const supervisors = agents.filter(({ role }) => role === "supervisor");
  const byMail = supervisors.map(({ email, skills }): AlarmReader => ({
    to: { kind: "email", address: email },
    language: skills.languages[0] ?? languages[0],
  }));
  const byPhone =
    phone === null ? [] : [{ to: { kind: "phone", number: phone }, language: languages[0] } as const];
  return [...(ways.email === null ? [] : byMail), ...(ways.phone ? byPhone : [])];
}
