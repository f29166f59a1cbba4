import { makeLogChannel } from "../channels/botframework/log-channel.ts";
import type { Note } from "../channels/botframework/note.ts";
import { makeDirectLine } from "../channels/directline/direct-line.ts";
import { vouched } from "../channels/directline/identity.ts";
import { keptSecret } from "../data-dir.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

/** The chat of our own sites. */
export async function wireDirectLine(ground: Ground, { receive, typing }: Line) {
  const { config, log, storage, publicUrl, now, newId, random } = ground;
  const note: Note = (event, fields) => log[fields.error === undefined ? "info" : "error"](event, fields);
  return makeDirectLine({
    takeIn: makeLogChannel({ receive: (incoming) => receive(vouched(incoming)), note }).takeIn,
    log: storage,
    attachments: storage,
    commits: storage,
    typing,
    secret: config.directLineSecret ?? (await keptSecret(config.dataDir, "direct-line", random)),
    identitySecret: config.identitySecret,
    publicUrl,
    widgetOrigins: config.widgetOrigins,
    now,
    newId,
    note,
  });
}
