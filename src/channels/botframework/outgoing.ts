import type { Activity, CardAction } from "botbuilder-core";
import type { Option } from "../../turn/ports/line.ts";
import type { Outbound } from "../../turn/ports/outbox-store.ts";

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

/** Buttons that say their own words when tapped, and those by which a channel leads its customer to sign in or out. */
function suggested(options: readonly Option[]): Pick<Activity, "suggestedActions"> | Record<never, never> {
  if (options.length === 0) return {};
  const actions: CardAction[] = options.map(({ title, name }) => ({
    type: typeOf(name),
    title,
    value: title,
  }));
  return { suggestedActions: { to: [], actions } };
}

/** The type of the button that leads to sign in, which is Bot Framework's own, and of the one that leads out, for which it has none. */
export const signInType = "signin";
export const signOutType = "signout";

const typeOf = (name: Option["name"]): string => {
  if (name === "sign-in") return signInType;
  return name === "sign-out" ? signOutType : "imBack";
};
