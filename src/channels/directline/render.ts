import type { Attachment } from "../../domain/files/file.ts";
import { parseMarkdown } from "../../domain/markdown.ts";
import { firstName } from "../../domain/words/first-name.ts";
import { isShown } from "../../http/file.ts";
import type { Option } from "../../turn/ports/line.ts";
import type { LogRow, Standing } from "../../turn/ports/thread-log.ts";
import type { FileLinks } from "./file-links.ts";
import type {
  ActivitySet,
  DirectLineAction,
  DirectLineActivity,
  DirectLineTyping,
  Frame,
  Status,
} from "./protocol.ts";

/** Whose window the rows are read in. `name` is set where the customer's token carries one. */
export interface Window {
  readonly conversation: string;
  readonly user: string;
  readonly name: string | null;
}

/** Rows and where the matter stands, as the client reads them. `after` is the watermark when there are no rows. */
export function toActivitySet(
  rows: readonly LogRow[],
  after: number,
  window: Window,
  standing: Standing,
  urlOf: FileLinks["urlOf"],
): ActivitySet & { readonly status: Status } {
  return {
    activities: rows.map((row) => toActivity(row, window, urlOf)),
    watermark: String(rows.at(-1)?.seq ?? after),
    status: toStatus(standing),
  };
}

const toStatus = ({ state, agentName, promisedFor, language }: Standing): Status => ({
  state: state ?? "none",
  agent: agentName === null ? null : firstName(agentName),
  promise: promisedFor === null ? null : { dueAt: new Date(promisedFor).toISOString() },
  language,
});

function toActivity(
  row: LogRow,
  { conversation, user }: Window,
  urlOf: FileLinks["urlOf"],
): DirectLineActivity {
  return {
    type: "message",
    id: row.id,
    timestamp: new Date(row.at).toISOString(),
    channelId: "directline",
    conversation: { id: conversation },
    from: fromOf(row, user),
    text: row.text,
    textFormat: row.markdown ? "markdown" : "plain",
    ...(row.attachments.length === 0
      ? {}
      : { attachments: row.attachments.map((file) => toFile(file, urlOf)) }),
    ...(row.replyTo === null ? {} : { replyToId: row.replyTo }),
    ...(row.options.length === 0 ? {} : { suggestedActions: { actions: row.options.map(toAction) } }),
    channelData: {
      author: row.author,
      ...(row.markdown ? { blocks: parseMarkdown(row.text) } : {}),
      ...(row.say === null ? {} : { say: row.say }),
      ...(row.key === null ? {} : { clientActivityID: row.key }),
    },
  };
}

/** Web Chat shows a picture of the customer's own only when it has a small one, too. */
function toFile({ id, ...file }: Attachment, urlOf: FileLinks["urlOf"]) {
  const contentUrl = urlOf(id);
  return { ...file, contentUrl, ...(isShown(file.contentType) ? { thumbnailUrl: contentUrl } : {}) };
}

/** An agent who is writing, by first name, and the one telling of it. */
export interface Typist {
  readonly id: string;
  readonly at: number;
  readonly name: string | null;
}

/** An agent's typing as a frame: it comes between the lines and changes nothing of what the window has. */
export function toTypingFrame(
  { id, at, name }: Typist,
  { after, status }: { readonly after: number; readonly status: Status },
  { conversation }: Window,
): Frame {
  const typing: DirectLineTyping = {
    type: "typing",
    id,
    timestamp: new Date(at).toISOString(),
    channelId: "directline",
    conversation: { id: conversation },
    from: { id: "agent", ...(name === null ? {} : { name }), role: "bot" },
    channelData: { author: "agent" },
  };
  return { activities: [typing], watermark: String(after), status };
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

const toAction = ({ title, name }: Option): DirectLineAction => ({
  type: "imBack",
  title,
  value: title,
  name,
});
