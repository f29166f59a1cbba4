import { type Language, languages } from "../../language.ts";
import type { Flows, FlowWords } from "../flow.ts";
import { type Having, stepAt, type Visit } from "./explore.ts";
import { error, type Finding } from "./finding.ts";

/** What words may claim, and who must have the conversation for it to be true; null: no flow can make it true. */
interface Claim {
  readonly code: string;
  readonly trueWhile: Having | null;
  readonly advice: string;
  readonly words: Readonly<Record<Language, RegExp>>;
}

/** Beginnings of words, each from the first letter on. */
const starts = (...beginnings: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings.join("|")})`, "iu");

const claims: readonly Claim[] = [
  {
    code: "claims-promise",
    trueWhile: null,
    advice:
      'Only "do: promise" makes it true, and the house then tells it with its time. Say what is already true instead.',
    words: {
      fi: starts(
        "soitamme",
        "soitan",
        "soitetaan",
        "palaamme",
        "palaan",
        "otamme yhteyttä",
        "otan yhteyttä",
        "ilmoitamme",
        "lähetämme",
        "vastaamme sinulle",
        "saat vastauksen",
        "saat viestin",
        "hyvitämme",
        "korvaamme",
        "selvitämme",
      ),
      sv: starts(
        "vi ringer",
        "ringer dig",
        "jag ringer",
        "återkommer",
        "vi hör av oss",
        "hör av mig",
        "vi kontaktar",
        "vi skickar",
        "vi meddelar",
        "du får svar",
        "du får ett svar",
        "vi svarar dig",
        "vi ersätter",
        "vi utreder",
      ),
      en: starts(
        "(?:we|i)(?:['’]ll| will) (?:call|ring|get back|contact|send|let you know|reply|answer you|refund|find out)",
        "(?:we|i) call you",
        "you(?:['’]ll| will) (?:have|get|receive|hear)",
        "be in touch",
      ),
    },
  },
  {
    code: "claims-queue",
    trueWhile: "queued",
    advice:
      'It is true only after "do: enqueue", or at the moments handed-over, angry and reopened. Do it first.',
    words: {
      fi: starts(
        "jonossa",
        "jonoon",
        "siirrän",
        "siirsin",
        "siirretään",
        "siirrämme",
        "välitän",
        "välitin",
        "yhdistän",
        "ohjaan sinut",
      ),
      sv: starts(
        "kö(?:n)?(?![\\p{L}])",
        "i kundtjänstens kö",
        "jag kopplar",
        "kopplar dig",
        "kopplar vidare",
        "skickar vidare",
        "överför",
      ),
      en: starts(
        "(?:in|to) the (?:[a-z]+ ){0,2}queue",
        "transferring",
        "passing you",
        "connecting you",
        "putting you through",
        "hand(?:ing)? you over",
      ),
    },
  },
  {
    code: "claims-end",
    trueWhile: "closed",
    advice: 'It is true only after "do: close", or at the moments closed, ended and quiet. Do it first.',
    words: {
      fi: starts(
        "suljin",
        "suljimme",
        "päätin keskustelun",
        "päätimme keskustelun",
        "merkitsimme",
        "merkitsin",
      ),
      sv: starts(
        "jag stängde",
        "vi stängde",
        "vi har markerat",
        "jag har markerat",
        "vi har avslutat",
        "jag har avslutat",
      ),
      en: starts(
        "(?:we|i)(?:['’]ve| have) (?:closed|ended|marked)",
        "(?:we|i) (?:closed|ended) (?:this|the)",
      ),
    },
  },
];

/** Words that claim a deed where it may not have been done. */
export function checkClaims(flows: Flows, visits: readonly Visit[]): readonly Finding[] {
  return visits.flatMap((visit) => {
    const step = stepAt(visit, flows);
    if (step?.step !== "say" && step?.step !== "ask") return [];
    const said = step.step === "ask" && step.again !== null ? [step.words, step.again] : [step.words];
    return said.flatMap((words) => claimsOf(words, visit));
  });
}

function claimsOf(words: FlowWords, visit: Visit): readonly Finding[] {
  if (words.kind === "line") return [];
  const untrue = claims.filter(({ trueWhile }) => trueWhile !== visit.having);
  return untrue.flatMap(({ code, words: lists, advice }) =>
    languages.flatMap((language) => {
      const found = lists[language].exec(words.texts[language])?.[0];
      return found === undefined
        ? []
        : [error(visit, code, `"${found}" (${language}) claims what may not be so. ${advice}`)];
    }),
  );
}
