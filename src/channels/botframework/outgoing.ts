import type { Activity, CardAction } from "botbuilder-core";
import type { Option } from "../../turn/ports.ts";
import type { Outbound } from "../../turn/outbox-store.ts";

/** A line that waits in the outbox, as the activity that middleware sees and the channel renders. */
export function toActivity(outbound: Outbound): Partial<Activity> {
  return {
    type: "message",
    text: outbound.text,
    textFormat: outbound.markdown ? "markdown" : "plain",
    channelData: { author: outbound.author },
    ...suggested(outbound.options),
  };
}

/** Buttons that say their own words when tapped. */
function suggested(options: readonly Option[]): Pick<Activity, "suggestedActions"> | Record<never, never> {
  if (options.length === 0) return {};
  const actions: CardAction[] = options.map(({ title }) => ({ type: "imBack", title, value: title }));
  return { suggestedActions: { to: [], actions } };
}
