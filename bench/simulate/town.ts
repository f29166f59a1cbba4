import { day, hour, minute } from "./agenda.ts";
import { type Customer, getsLetter, look, newCustomer, writes } from "./customer.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** How many of a hundred begin in each hour of a day (UTC): mornings are busy, evenings less so, nights quiet. */
const byHour = [1, 1, 0, 0, 0, 1, 2, 4, 8, 10, 9, 8, 7, 7, 7, 6, 5, 4, 4, 5, 5, 3, 2, 1];
const shareOfWeekend = 0.45;

export interface Town {
  readonly customers: ReadonlyMap<string, Customer>;
  /** Who begins in this hour does so in the course of it. */
  readonly begin: () => void;
  /** Whoever has something new will read it. */
  readonly look: () => void;
}

/** People who write, choose, wait, leave, ask again and give promises back; so many begin on a working day. */
export function populate(world: World, view: View, messages: readonly string[], perDay: number): Town {
  const { clock, chance, agenda } = world;
  const customers = new Map<string, Customer>();
  const arrives = () => {
    const one = newCustomer(`w${customers.size}`, world);
    customers.set(one.window, one);
    agenda.at(clock.now + chance.between(0, 59) * minute, () => writes(one, chance.one(messages), world));
  };
  return {
    customers,
    begin: () => {
      const weekday = Math.floor(clock.now / day + 3) % 7;
      const today = perDay * (weekday > 4 ? shareOfWeekend : 1);
      const expected = (today * (byHour[Math.floor((clock.now % day) / hour)] ?? 0)) / 100;
      const count = Math.floor(expected) + (chance.falls(expected % 1) ? 1 : 0);
      for (let n = 0; n < count; n++) arrives();
    },
    look: () => {
      for (const window of view.touched()) {
        const one = customers.get(window);
        if (one !== undefined) look(one, messages, world, view);
      }
      for (const { to, channelThreadId } of world.arrived()) {
        const one = channelThreadId === null ? undefined : customers.get(channelThreadId);
        if (one !== undefined) getsLetter(one, to.kind, messages, world);
      }
    },
  };
}
