import { type Activity, type ConversationReference, TurnContext } from "botbuilder-core";
import { z } from "zod";
import { fileTypes, type LeftOut, refusals } from "../../domain/files/file.ts";
import { conversationId } from "../../domain/ids.ts";
import { languages } from "../../domain/language.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import type { Signing } from "../../turn/signing.ts";

/** Whether a channel is sent to later (then the reference is stored with the thread) or read from the log. */
export type Reference = "kept" | "none";

/** No name that anybody has is longer. */
const longestName = 200;
/** Far above what anybody writes at once. */
const longestText = 20_000;

/** A customer's words as every store can keep them: not endless, without NULs and half characters, which nobody wrote. */
export const asWritten = (text: string): string =>
  text.slice(0, longestText).toWellFormed().replaceAll("\0", "");

const name = z
  .string()
  .transform((text) => text.slice(0, longestName).toWellFormed().replaceAll("\0", ""))
  .nullish()
  .catch(null);
const account = z.object({ id: z.string().min(1), name });
const entity = z
  .looseObject({ type: z.string(), name: z.string().optional().catch(undefined) })
  .catch({ type: "" });

const refusal = z.enum(refusals).catch("other-kind");

/** What the line needs from an activity, whatever the channel. What it can do without costs no message when it is odd. */
const inbound = z.object({
  id: z.string().min(1),
  channelId: z.string().min(1),
  conversation: z.object({ id: z.string().min(1) }),
  from: account,
  recipient: account.nullish().catch(null),
  membersAdded: z.array(account).nullish().catch(null),
  locale: z.string().nullish().catch(null),
  timestamp: z
    .union([z.date(), z.iso.datetime({ offset: true })])
    .nullish()
    .catch(null),
  text: z.string().nullish(),
  /** A channel brings a file by its bytes, with a name and a type that it has looked at. */
  attachments: z
    .array(
      z.object({
        name: z.string().min(1),
        contentType: z.enum(fileTypes),
        content: z.instanceof(Uint8Array),
      }),
    )
    .nullish(),
  entities: z.array(entity).nullish().catch(null),
});
type Inbound = z.infer<typeof inbound>;

/** A customer's message as the turn takes it. */
export function toMessage(activity: Activity, reference: Reference): Incoming {
  const came = read(activity);
  const files = (came.attachments ?? []).map(({ content, ...file }) => ({ ...file, bytes: content }));
  const entities = came.entities ?? [];
  const leftOut = entities.flatMap(({ type, name, why }) =>
    type === leftOutEntity && name !== undefined ? [{ name, why: refusal.parse(why) }] : [],
  );
  return {
    ...common(came, came.from, activity, reference),
    kind: "message",
    text: came.text ?? "",
    files,
    ...(leftOut.length > 0 && { leftOut }),
    ...byMail(entities),
    ...(entities.some(({ type }) => type === overheardEntity) && { overheard: true as const }),
  };
}

/** The type of an entity that says that a message came by mail, whatever the channel of its thread; its name is the id of the matter that it answers. */
export const mailEntity = "mail";

function byMail(entities: NonNullable<Inbound["entities"]>) {
  const mail = entities.find(({ type }) => type === mailEntity);
  if (mail === undefined) return {};
  return { by: "mail" as const, ...(mail.name !== undefined && { answers: conversationId(mail.name) }) };
}

/** The type of an entity that says that a message went to people who answer in a program of their own. */
export const overheardEntity = "overheard";

/** The type of an entity that says that an advertisement of the firm's brought the customer. */
export const adEntity = "ad";

/** The type of an entity by which a channel names what came with a message and is not taken. */
const leftOutEntity = "left-out";

/** One thing that came with a message and is not taken, as an entity of it. */
export const leftOutAs = (one: LeftOut) => ({ type: leftOutEntity, ...one });

/** What only a channel of the house may say of a message, never who sends it. */
export const ownEntities: ReadonlySet<string> = new Set([
  mailEntity,
  adEntity,
  leftOutEntity,
  overheardEntity,
]);

/** A window that a customer opened, or null when nobody but the bot itself was added. */
export function toJoined(activity: Activity, reference: Reference): Incoming | null {
  const came = read(activity);
  const customer = came.membersAdded?.find((member) => member.id !== came.recipient?.id);
  return customer === undefined ? null : { ...common(came, customer, activity, reference), kind: "joined" };
}

/** The customer ended the chat. */
export function toEnded(activity: Activity, reference: Reference): Incoming {
  const came = read(activity);
  return { ...common(came, came.from, activity, reference), kind: "ended" };
}

/** The name of the event by which a customer chooses a language; its value is the house's name of it. */
export const languageEvent = "language";
export const chosenLanguage = z.enum(languages);

/** A customer's choice of language, or null when the event is another one. */
export function toLanguage(activity: Activity, reference: Reference): Incoming | null {
  const chosen = chosenLanguage.safeParse(activity.value);
  if (activity.name !== languageEvent || !chosen.success) return null;
  const came = read(activity);
  return { ...common(came, came.from, activity, reference), kind: "language", language: chosen.data };
}

/** The name of the event by which a channel tells of signing in at the site. */
export const signingEvent = "signing";

/** What such an event carries: made by a channel that has seen the proof; nothing that came as JSON is one. */
export class SigningProof {
  readonly kind: Signing["kind"];
  readonly verifiedAs: string | null;
  constructor(kind: Signing["kind"], verifiedAs: string | null = null) {
    this.kind = kind;
    this.verifiedAs = verifiedAs;
  }
}

/** What a customer does about signing in, or null when the event is another one. */
export function toSigning(activity: Activity, reference: Reference): Incoming | null {
  const { name, value } = activity;
  if (name !== signingEvent || !(value instanceof SigningProof)) return null;
  const came = read(activity);
  const { customer, ...rest } = common(came, came.from, activity, reference);
  return { ...rest, customer: { ...customer, verifiedAs: value.verifiedAs }, kind: value.kind };
}

function read(activity: Activity): Inbound {
  const came = inbound.safeParse(activity);
  if (came.success) return came.data;
  const where = came.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new Error(
    `An inbound activity lacks or mistypes ${where}. The channel, or the middleware before the bot, must give them.`,
  );
}

function common(came: Inbound, customer: z.infer<typeof account>, activity: Activity, reference: Reference) {
  return {
    key: came.id,
    channel: came.channelId,
    channelThreadId: came.conversation.id,
    customer: { channelCustomerId: customer.id, name: customer.name || null, verifiedAs: null },
    locale: came.locale || null,
    // Where the log is read, nobody but we ourselves can say when something came.
    ...(reference === "kept" && came.timestamp != null && { sentAt: new Date(came.timestamp).getTime() }),
    ...(came.entities?.some(({ type }) => type === adEntity) === true && { byAd: true as const }),
    reference: reference === "kept" ? JSON.stringify(wayBack(activity)) : null,
  };
}

/** What a line needs to find its way to the customer. What people are called is kept where personal data is covered. */
function wayBack(activity: Activity): Partial<ConversationReference> {
  const { locale: _, ...reference } = TurnContext.getConversationReference(activity);
  const { id, isGroup, conversationType, tenantId } = activity.conversation;
  return {
    ...reference,
    user: { id: activity.from.id, name: "" },
    conversation: { id, isGroup, conversationType, name: "", ...(tenantId !== undefined && { tenantId }) },
  };
}
