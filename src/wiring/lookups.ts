import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { allowedHost } from "../lookup/addresses.ts";
import { makeLook } from "../lookup/call.ts";
import { type Lookups, makeLookups } from "../turn/lookups.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { Ground } from "./ground.ts";

/** Calls of flows to the firm's own systems, as far as the operator allows them; what they may not call is told at once. */
export function wireLookups(
  { config: { lookup: settings }, storage: store, log, now }: Ground,
  knowledge: () => Knowledge,
): Lookups {
  for (const { name, steps } of knowledge().flows.byName.values())
    for (const step of steps.values())
      if (step.step === "lookup") warnOf(new URL(step.url), name, settings, log);
  return makeLookups({
    store,
    knowledge,
    clock: now,
    look: makeLook({ settings, now }),
    missed: (reason, conversation) => log.warn("lookup-failed", { reason, conversation }),
    fault: (error) => log.error("lookup-not-kept", { error }),
  });
}

/** Such a lookup would lead to a person each time, which nobody would notice as a setting that is missing. */
function warnOf(url: URL, flow: string, settings: Config["lookup"], log: Log): void {
  if (settings !== null && allowedHost(url, settings.hosts) !== null) return;
  log.warn("lookup-not-allowed", { problem: `flow:${flow}`, host: url.host });
}
