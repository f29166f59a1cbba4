import type { StageClock } from "./clock.ts";
import { type Customer, arrive } from "./customer.ts";
import type { House } from "./house.ts";
import { type Desk, signedIn } from "./seed.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What happens when; done in the order of the times. */
interface Happening {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/** How many minutes the matters of a day wait for a person, one after the other. */
const waits = [4, 9, 6, 12, 7, 5, 15, 8, 3, 10, 6, 22, 7, 5, 9, 11, 4, 8, 6, 13, 5] as const;

interface Days {
  /** Midnights in UTC. */
  readonly days: readonly number[];
  /** How many come each day. */
  readonly perDay: number;
}

/**
 * Plays days of ordinary work on a running house whose clock only goes on: people come in the morning, wait some minutes, and are
 * promised an answer in two hours. Of seven promises one ends late, and of five one is needed no longer.
 */
export async function playDays(house: House, clock: StageClock, { days, perDay }: Days): Promise<void> {
  for (const midnight of days) {
    clock.set(Math.max(midnight + 6 * hour, clock.now()));
    await playDay(house, clock, midnight, perDay, days.indexOf(midnight) * perDay);
  }
}

/** Everybody signs in anew in the morning. */
async function playDay(
  house: House,
  clock: StageClock,
  midnight: number,
  count: number,
  before: number,
): Promise<void> {
  const desk = await signedIn(house);
  const happenings = Array.from({ length: count }, (_, nth) =>
    matterOf(midnight + 7 * hour + nth * 50 * minute, before + nth, { house, desk }),
  ).flat();
  for (const { at, run } of happenings.toSorted((one, other) => one.at - other.at)) {
    if (at > clock.now()) clock.set(at);
    await run();
  }
}

function matterOf(
  cameAt: number,
  nth: number,
  { house, desk }: { readonly house: House; readonly desk: Desk },
): readonly Happening[] {
  const agent = nth % 3 === 0 ? desk.Oskari : desk.Riikka;
  const takenAt = cameAt + (waits[nth % waits.length] ?? 6) * minute;
  const due = Math.ceil((takenAt + 2 * hour) / (hour / 2)) * (hour / 2);
  const isLate = nth % 7 === 5;
  let customer: Customer;
  return [
    {
      at: cameAt,
      run: async () => {
        customer = await arrive(house, { name: null, locale: "fi-FI" });
        await customer.says("puhu ihmiselle");
      },
    },
    {
      at: takenAt,
      run: async () => {
        await agent.takes(customer);
        const what = { text: "Selvitän tämän.", dueAt: new Date(due).toISOString(), contact: "chat" };
        await agent.promises(customer, what);
      },
    },
    {
      at: isLate ? due + 20 * minute : due - 40 * minute,
      run: async () => {
        await (nth % 5 === 4
          ? agent.releases(customer, "Selvisi jo.")
          : agent.keeps(customer, "Selvitetty."));
        await agent.closes(customer, "solved");
      },
    },
  ];
}

/** The working days from one Monday until before a moment, in the stage's own weeks without holidays. */
export function workingDays(monday: number, until: number): readonly number[] {
  const all = Array.from({ length: Math.ceil((until - monday) / day) }, (_, nth) => monday + nth * day);
  return all.filter((at) => new Date(at).getUTCDay() % 6 !== 0);
}
