import type { Log } from "../log.ts";
import { type LetterSettings, waysOf } from "../settings/letters.ts";
import type { Storage } from "../store/storage.ts";
import { makeAlarms } from "../turn/alarms.ts";
import type { Standing } from "../turn/ports/outbox-store.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { isBroken, makeSelfCheck, type SelfCheck } from "../turn/self-check.ts";
import { makeMetrics, type Metric } from "../server/metrics.ts";

interface Around {
  readonly storage: Storage;
  readonly knowledge: () => Pick<Knowledge, "service">;
  readonly publicUrl: () => string;
  readonly log: Log;
  readonly now: () => number;
}

/** The check that counts again each minute; what it finds is told in the log once, and so is that all is well again. */
export const wireSelfCheck = (config: LetterSettings, around: Around): SelfCheck =>
  makeSelfCheck({
    store: around.storage,
    clock: around.now,
    tell: (checked) => {
      const { checkedAt: _, ...counts } = checked;
      if (isBroken(checked)) around.log.error("self-check", counts);
      else around.log.info("self-check", counts);
    },
    alarm: wireAlarms(config, around),
  });

/** What is found pages supervisors too, where something brings them letters. */
const wireAlarms = (config: LetterSettings, { storage, knowledge, publicUrl, log }: Around) =>
  makeAlarms({
    store: storage,
    ways: () => waysOf(config),
    phone: config.alarmPhone,
    zone: () => knowledge().service.timeZone,
    console: () => `${publicUrl()}/console`,
    tell: (code, count) => log.error("alarm", { code, count }),
  });

/** The same for whoever watches over the machine. */
export const wireMetrics = (
  { latest }: SelfCheck,
  outbox: Pick<Storage, "standings">,
  token: string | null,
) =>
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
        ...linesOf(await outbox.standings()),
      ];
    },
  });

/** What has not been sent of what was said, over all channels; the log names the channel. */
function linesOf(standings: readonly Standing[]): readonly Metric[] {
  const sum = (of: (standing: Standing) => number) =>
    standings.reduce((total, standing) => total + of(standing), 0);
  const since = standings.flatMap((standing) => (standing.since === null ? [] : [standing.since]));
  return [
    {
      name: "lupaus_lines_waiting",
      help: "Lines that wait to be sent.",
      value: sum(({ waiting }) => waiting),
    },
    {
      name: "lupaus_lines_waiting_since_timestamp_seconds",
      help: "When the longest waiting was said; 0 while none waits.",
      value: since.length === 0 ? 0 : Math.min(...since) / 1_000,
    },
    {
      name: "lupaus_lines_dead",
      help: "Lines in the log that reached nobody.",
      value: sum(({ dead }) => dead),
    },
  ];
}
