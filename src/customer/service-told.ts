import type { ServiceDescription } from "../domain/service/description.ts";
import type { ServiceTold } from "./protocol.ts";
import { serviceWords, type ServiceWords } from "./service-words.ts";

/** The service in sentences, for a window that brings no words of its own. */
export function tellService(described: ServiceDescription): ServiceTold {
  const { language, now, covers, notOurs, safePlace } = described;
  const words = serviceWords[language];
  return {
    now: now === null ? null : standingInWords(now, words),
    today: todayInWords(described, words),
    hours: { heading: words.hours, items: hoursInWords(described, words) },
    covers: { heading: words.covers, items: covers },
    notOurs: {
      heading: words.notOurs,
      items: notOurs.map(({ what, who, link }) => ({ what, who: words.looksAfter(who), link })),
    },
    notHere: safePlace === null ? words.secrets : `${words.secrets} ${words.safe} ${safePlace}`,
    whole: { words: words.whole, path: `/service?lang=${language}` },
  };
}

/** Whether it is open and what comes next: "Asiakaspalvelu on nyt auki. Se sulkeutuu tänään klo 16." */
export function standingInWords(now: NonNullable<ServiceDescription["now"]>, words: ServiceWords): string {
  const { open, opens, closes, reason, until } = now;
  const usualEnd = closes === null && until !== null ? words.until(until) : null;
  const sentences = [
    open ? words.open : words.closed,
    opens === null ? null : words.opens(opens),
    closes === null ? usualEnd : words.closes(closes),
    reason === null ? null : words.reason(reason),
  ];
  return sentences.filter((one) => one !== null).join(" ");
}

function todayInWords({ now, differentDays }: ServiceDescription, words: ServiceWords): string | null {
  const today = differentDays.find(({ isToday }) => isToday);
  const isTold = now !== null && (now.closes !== null || now.reason !== null);
  if (today === undefined || isTold) return null;
  const why = today.why === null ? "" : ` (${today.why})`;
  return `${words.today(openInWords(today.hours, words))}${why}.`;
}

function hoursInWords({ hours }: ServiceDescription, words: ServiceWords): ServiceTold["hours"]["items"] {
  const hasTeams = new Set(hours.map(({ team }) => team)).size > 1;
  return hours.map(({ team, answersIn, rows }) => {
    const spoken = words.answersIn[answersIn];
    return {
      who: hasTeams ? teamInWords(team, spoken) : spoken,
      when: rows.map(({ days, hours: open }) => `${days} ${openInWords(open, words)}`),
    };
  });
}

/** Whose hours they are: "Customer service: in Finnish". */
export const teamInWords = (team: string, spoken: string): string =>
  `${team}: ${spoken.charAt(0).toLowerCase()}${spoken.slice(1)}`;

/** "klo 8–16" or "kiinni". */
export const openInWords = (hours: string | null, words: ServiceWords): string =>
  hours === null ? words.shut : words.clock(hours);
