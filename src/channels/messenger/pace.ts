import Bottleneck from "bottleneck";

/** Paces calls to Meta for one Page. */
export interface Pace {
  /** A message: it waits for its turn. */
  message<Made>(call: () => Promise<Made>): Promise<Made>;
  /** Manners go behind all messages, and are left out where many calls wait already. Answers null then. */
  manner<Made>(call: () => Promise<Made>): Promise<Made | null>;
}

/**
 * Meta takes 300 calls a second for a Page. Quarters of a second with 60 each come to at most that in any second, wherever it
 * begins.
 */
const perQuarter = 60;
const quarterMs = 250;
const busy = 30;

export function makePace(): Pace {
  const page = new Bottleneck({
    reservoir: perQuarter,
    reservoirRefreshAmount: perQuarter,
    reservoirRefreshInterval: quarterMs,
  });
  return {
    message: (call) => page.schedule({ priority: 1 }, call),
    manner: async (call) => (page.counts().QUEUED > busy ? null : page.schedule({ priority: 9 }, call)),
  };
}
