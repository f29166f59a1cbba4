import { firstName } from "../../domain/words.ts";
import type { LogRow } from "../../turn/reads.ts";
import type { ActivitySet, DirectLineActivity } from "./protocol.ts";

/** Whose window the rows are read in. `name` is set where the customer's token carries one. */
export interface Window {
  readonly conversation: string;
  readonly user: string;
  readonly name: string | null;
}

/** Rows as the client reads them. `after` is the watermark when there are none. */
export function toActivitySet(rows: readonly LogRow[], after: number, window: Window): ActivitySet {
  return {
    activities: rows.map((row) => toActivity(row, window)),
    watermark: String(rows.at(-1)?.seq ?? after),
  };
}

function toActivity(row: LogRow, { conversation, user }: Window): DirectLineActivity {
  return {
    type: "message",
    id: row.id,
    timestamp: new Date(row.at).toISOString(),
    channelId: "directline",
    conversation: { id: conversation },
    from: fromOf(row, user),
    text: row.text,
    textFormat: row.markdown ? "markdown" : "plain",
    ...(row.replyTo === null ? {} : { replyToId: row.replyTo }),
    ...(row.options.length === 0 ? {} : { suggestedActions: { actions: row.options.map(toAction) } }),
    channelData: {
      author: row.author,
      ...(row.say === null ? {} : { say: row.say }),
      ...(row.key === null ? {} : { clientActivityID: row.key }),
    },
  };
}

/** The bot and the house's own lines are Lupaus; a person stands under the first name. */
function fromOf(row: LogRow, user: string): DirectLineActivity["from"] {
  switch (row.author) {
    case "customer":
      return { id: user, role: "user" };
    case "agent":
      return {
        id: "agent",
        ...(row.agentName === null ? {} : { name: firstName(row.agentName) }),
        role: "bot",
      };
    case "bot":
    case "system":
      return { id: "lupaus", name: "Lupaus", role: "bot" };
  }
}

const toAction = ({ title }: { readonly title: string }) => ({
  type: "imBack" as const,
  title,
  value: title,
});
