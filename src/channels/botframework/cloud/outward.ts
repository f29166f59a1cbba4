import type { Activity, CardAction } from "botbuilder-core";

/** Channels that show suggested actions, and how many at most. */
const suggesting: Readonly<Record<string, number>> = {
  directline: 100,
  emulator: 100,
  facebook: 10,
  line: 13,
  telegram: 100,
  webchat: 100,
};
/** Channels that show the buttons of a hero card, and how many at most. */
const carding: Readonly<Record<string, number>> = { msteams: 50, slack: 100 };

/** A line as its channel shows it: options as suggested actions, as a card's buttons, or in a list of words that can be written. */
export function asShown(activity: Partial<Activity>): Partial<Activity> {
  // What we note beside a line is ours; some channels take it for instructions of their own.
  const { suggestedActions, channelData: _, ...line } = activity;
  const actions = suggestedActions?.actions ?? [];
  if (actions.length === 0) return line;
  const channel = line.channelId ?? "";
  const suggested = suggesting[channel] ?? 0;
  if (actions.length <= suggested) return { ...line, suggestedActions: { to: [], actions } };
  if (actions.length <= (carding[channel] ?? 0))
    return {
      ...line,
      attachments: [{ contentType: "application/vnd.microsoft.card.hero", content: { buttons: actions } }],
    };
  return { ...line, text: [line.text ?? "", ...actions.map(listed)].join("\n\n") };
}

const listed = ({ title }: CardAction): string => `– ${title}`;
