import Bottleneck from "bottleneck";

/** Paces calls to Meta for one Page. */
export interface Pace {
  /** A message: it waits for its turn. */
  message<Made>(call: () => Promise<Made>): Promise<Made>;
  /** A manner, which nothing waits for: it is left out where messages wait or too many go already. Answers null then. */
  manner<Made>(call: () => Promise<Made>): Promise<Made | null>;
}

/**
 * Meta takes 300 calls a second for a Page. Quarters of a second with 50 each come to at most 250 in any second, wherever it
 * begins; manners have the rest.
 */
const perQuarter = 50;
const quarterMs = 250;
const mannersPerSecond = 50;

export function makePace(now: () => number): Pace {
  const page = new Bottleneck({
    reservoir: perQuarter,
    reservoirRefreshAmount: perQuarter,
    reservoirRefreshInterval: quarterMs,
  });
  let waiting = 0;
  const manners: number[] = [];
  return {
    async message(call) {
      waiting += 1;
      return page.schedule(() => {
        waiting -= 1;
        return call();
      });
    },
    async manner(call) {
      const since = now() - 1_000;
      while ((manners[0] ?? Infinity) <= since) manners.shift();
      if (waiting > 0 || manners.length >= mannersPerSecond) return null;
      manners.push(now());
      return call();
    },
  };
}
