import { setTimeout } from "node:timers/promises";
import type { Service } from "../domain/service/service.ts";
import type { Log } from "../log.ts";
import { makeRetention, type Retention, startRetention } from "../turn/retention.ts";

/** How long others have the store to themselves between two slices, in ms. */
const pauseMs = 25;

/** What is older than the service description says goes at night, with one line in the log; the answer ends it. */
export function wireRetention(
  store: Retention,
  service: () => Service,
  log: Log,
  now: () => number,
): () => Promise<void> {
  return startRetention({
    run: makeRetention({ store, service, clock: now, pause: () => setTimeout(pauseMs) }),
    zone: () => service().timeZone,
    clock: now,
    tell: (removed) => log.info("retention", { ...removed }),
    fault: (error) => log.error("retention-failed", { error }),
  });
}
