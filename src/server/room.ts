import type { Refusal } from "../http/route.ts";

/** Bodies of several MB that may be on their way at once: of all together, of one network, of one caller. */
const bounds = { all: 32, network: 8, who: 2 } as const;

/** Room for bodies that are read as they arrive: it bounds what they can hold in memory, however slowly they come. */
export interface Room {
  /** Takes a place; answers how to give it back, or why there is none. */
  enter(network: string, who: string | null): (() => void) | Refusal;
}

export function makeRoom(): Room {
  const taken = new Map<string, number>();
  const count = (name: string, by: number) => {
    const now = (taken.get(name) ?? 0) + by;
    if (now === 0) taken.delete(name);
    else taken.set(name, now);
  };
  return {
    enter(network, who) {
      const places = [
        ["all", bounds.all],
        [`network ${network}`, bounds.network],
        ...(who === null ? [] : [[`who ${who}`, bounds.who] as const]),
      ] as const;
      if (places.some(([name, most]) => (taken.get(name) ?? 0) >= most)) return full;
      for (const [name] of places) count(name, 1);
      return () => {
        for (const [name] of places) count(name, -1);
      };
    },
  };
}

const full: Refusal = {
  status: 503,
  code: "busy",
  message: "Other files are on their way just now. Send it again in a moment.",
  headers: { "retry-after": "5" },
};
