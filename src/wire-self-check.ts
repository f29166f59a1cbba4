import type { Log } from "./log.ts";
import { isBroken, makeSelfCheck, type RecountLog, type SelfCheck } from "./turn/self-check.ts";
import { makeMetrics, type Metric } from "./server/metrics.ts";

/** The check that counts again each minute; what it finds is told in the log once, and so is that all is well again. */
export const wireSelfCheck = (store: RecountLog, log: Log, now: () => number): SelfCheck =>
  makeSelfCheck({
    store,
    clock: now,
    tell: (checked) => {
      const { checkedAt: _, ...counts } = checked;
      if (isBroken(checked)) log.error("self-check", counts);
      else log.info("self-check", counts);
    },
  });

/** The same for whoever watches over the machine. */
export const wireMetrics = ({ latest }: SelfCheck, token: string | null) =>
  makeMetrics({
    token,
    read: async (): Promise<readonly Metric[]> => {
      const { checkedAt, open, withoutOwner, withoutNextAction, overdueUnescalated } = await latest();
      return [
        { name: "lupaus_open", help: "Open conversations.", value: open },
        { name: "lupaus_without_owner", help: "Open conversations without owner.", value: withoutOwner },
        {
          name: "lupaus_without_next_action",
          help: "Open conversations without next action.",
          value: withoutNextAction,
        },
        {
          name: "lupaus_overdue_unescalated",
          help: "Conversations that are a minute late and not escalated.",
          value: overdueUnescalated,
        },
        {
          name: "lupaus_self_check_timestamp_seconds",
          help: "When these were counted.",
          value: checkedAt / 1_000,
        },
      ];
    },
  });
