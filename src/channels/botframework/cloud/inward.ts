import { type Activity, TurnContext } from "botbuilder-core";
import { z } from "zod";
import { randomUUID } from "node:crypto";
import { asWritten, leftOutAs, ownEntities } from "../incoming.ts";
import { fetchFiles, type FileParts } from "./files.ts";

/** What has to be there before anybody looks at the rest. */
export const envelope = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().regex(/^[\w-]{1,40}$/),
  serviceUrl: z.string().min(1).max(500),
  conversation: z.looseObject({ id: z.string().min(1).max(1_000) }),
  from: z.looseObject({ id: z.string().min(1).max(1_000) }),
});

const attachments = z.array(
  z.looseObject({
    contentType: z.string().optional(),
    name: z.string().nullish(),
    contentUrl: z.string().nullish(),
  }),
);
const spoken = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

/** An activity of Azure's channels as the turn takes it: its files by their bytes, the rest by name. A tapped card speaks by its value. */
export async function inward(came: Activity, parts: FileParts): Promise<Activity> {
  const activity = { ...came, entities: entitiesOf(came) };
  const { files, leftOut } = await fetchFiles(namedIn(activity), activity.serviceUrl, parts);
  return {
    ...activity,
    id: idOf(activity),
    text: asWritten(textOf(activity)),
    attachments: files.map(({ bytes, ...file }) => ({ ...file, content: bytes })),
    entities: [...activity.entities, ...leftOut.map(leftOutAs)],
  };
}

/** What begins the id that we give to an activity that came without one; no connector knows it. */
const noId = "no-id";
export const isOfConnector = (id: string): boolean => !id.startsWith(noId);

/** The same when the same comes again, as far as anybody can tell. A message is rather kept twice than lost. */
function idOf({ id, type, timestamp }: Activity): string {
  const given = z.string().min(1).safeParse(id);
  if (given.success) return given.data;
  const at = z.string().min(1).safeParse(timestamp);
  if (at.success) return `${noId} ${type} ${at.data}`;
  return type === "message" ? `${noId} ${randomUUID()}` : `${noId} ${type}`;
}

/** Who sends a message can't say what only our own channels know of it. */
function entitiesOf({ entities }: Activity): NonNullable<Activity["entities"]> {
  const named = z.array(z.looseObject({ type: z.string() }).catch({ type: "" })).safeParse(entities ?? []);
  return named.success ? named.data.filter(({ type }) => type !== "" && !ownEntities.has(type)) : [];
}

function textOf(activity: Activity): string {
  const written = withoutMention(activity).trim();
  if (written !== "") return written;
  const value = spoken.safeParse(activity.value);
  return value.success ? value.data : "";
}

const withoutMention = (activity: Activity): string => {
  const text = z.string().catch("").parse(activity.text);
  const isNamed = z.looseObject({ id: z.string() }).safeParse(activity.recipient).success;
  return isNamed ? TurnContext.removeRecipientMention({ ...activity, text }) : text;
};

/** Teams sends a message's own words once more as HTML; that is no file. */
function namedIn({ attachments: given }: Activity) {
  const read = attachments.safeParse(given ?? []);
  if (!read.success) return [];
  return read.data
    .filter(({ contentType, contentUrl }) => contentType !== "text/html" || (contentUrl ?? "") !== "")
    .map(({ name, contentType, contentUrl }) => ({
      name: (name || contentType || "file").slice(0, 200),
      url: contentUrl || null,
    }));
}
