import type { Time } from "./conversation.ts";
import type { Faq } from "./faq.ts";
import type { Variables } from "./fill.ts";
import type { EntryId } from "./ids.ts";
import type { Language } from "./language.ts";
import type { Service } from "./service/service.ts";
import { timeInWords } from "./time-words.ts";

interface Moment {
  readonly language: Language;
  readonly now: Time;
  readonly service: Service;
  readonly faq: Faq;
}

/** By when more is told of a known problem. A time that has passed is left out: it would be no news. */
export function updateOf(id: EntryId, { language, now, service, faq }: Moment): Variables {
  const next = faq.get(id)?.announcement?.nextUpdate ?? null;
  if (next === null || next <= now) return {};
  return { due: timeInWords(next, now, language, service.timeZone) };
}
