import type { Language } from "../language.ts";
import { languages } from "../language.ts";
import { type Calendar, freeSlots, type Slot } from "../service/slots.ts";
import { windowInWords } from "../words/times.ts";
import type { FlowAsk } from "./flow.ts";

/** So many times are offered; what was offered a while ago is still heard among more. */
const offeredTimes = 3;
const heardTimes = 40;
/** Nobody is called the moment that they have asked for it, in ms. */
const leadMs = 30 * 60_000;
/** Times that are offered lie so far from each other, in ms: who can't at eight can't at nine either. */
const apartMs = 3 * 3_600_000;

/** The question as it is put: one for a time offers some that have room. */
export const asPut = (ask: FlowAsk, calendar: Calendar): FlowAsk =>
  ask.kind === "time" ? { ...ask, choices: choicesOf(spread(timesOf(calendar)), calendar) } : ask;

/** The question as it is heard: any time that has room may be named by its words. */
export const asHeard = (ask: FlowAsk, calendar: Calendar): FlowAsk =>
  ask.kind === "time" ? { ...ask, choices: choicesOf(timesOf(calendar), calendar) } : ask;

const timesOf = (calendar: Calendar): readonly Slot[] =>
  freeSlots(calendar, calendar.now + leadMs, heardTimes).filter(({ from }) => from >= calendar.now + leadMs);

/** Those of the free times that are offered. */
export function spread(slots: readonly Slot[]): readonly Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots) {
    const last = chosen.at(-1);
    if (last === undefined || slot.from - last.from >= apartMs) chosen.push(slot);
    if (chosen.length === offeredTimes) break;
  }
  return chosen;
}

const choicesOf = (slots: readonly Slot[], { service }: Calendar): FlowAsk["choices"] =>
  slots.map((slot) => ({
    value: `${slot.from}/${slot.to}`,
    label: Object.fromEntries(
      languages.map((language) => [language, windowInWords(slot, language, service.timeZone)]),
    ) as Record<Language, string>,
  }));

/** The time that an answer names, if it still has room; else null. */
export function slotOf(value: string | undefined, calendar: Calendar): Slot | null {
  const [from, to] = (value ?? "").split("/").map(Number);
  if (from === undefined || to === undefined) return null;
  const [free] = freeSlots(calendar, to, 1);
  return free?.from === from && free.to === to ? free : null;
}
