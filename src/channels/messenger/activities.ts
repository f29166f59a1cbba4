import type { TakeIn } from "../botframework/inbound.ts";
import {
  adEntity,
  asWritten,
  languageEvent,
  leftOutAs,
  overheardEntity,
  signingEvent,
  SigningProof,
} from "../botframework/incoming.ts";
import type { LeftOut, SentFile } from "../../domain/files/file.ts";
import type { SentAttachment } from "./reading/attachments.ts";
import type { MessengerEvent } from "./reading/events.ts";
import { type Payload, readPayload } from "./payloads.ts";
import type { Profile } from "./profiles.ts";

type Activity = Parameters<TakeIn>[0];

/** The channel's name, as threads and the service description know it. */
export const channelName = "messenger";

/** What was fetched of what came with a message, and what could not be. */
export interface Fetched {
  readonly files: readonly SentFile[];
  readonly leftOut: readonly LeftOut[];
}

export const threadOf = ({ page, customer }: Pick<MessengerEvent, "page" | "customer">): string =>
  `${page}:${customer}`;

/** A customer's message as the house takes it. A tapped button says its own words, a like is a thumb, any other sticker a smile. */
export function messageActivity(
  event: Extract<MessengerEvent, { kind: "message" }>,
  profile: Profile,
  { files, leftOut }: Fetched,
): Activity {
  const tapped = event.payload === null ? null : readPayload(event.payload);
  if (tapped?.kind === "language") return languageActivity(event, event.mid, tapped.language, profile);
  const text = tapped?.kind === "say" ? tapped.words : wordsOf(event.text, event.attachments);
  return {
    ...common(event, event.mid, profile),
    type: "message",
    text: asWritten(text),
    attachments: files.map(({ name, contentType, bytes }) => ({ name, contentType, content: bytes })),
    entities: [
      ...(event.byAd ? [{ type: adEntity }] : []),
      ...(event.standby === true ? [{ type: overheardEntity }] : []),
      ...leftOut.map(leftOutAs),
    ],
  };
}

/** What a postback comes to: a window that opens, a choice of language, the way to sign in, or the words of the button. */
export function postbackActivity(
  event: Extract<MessengerEvent, { kind: "postback" }>,
  profile: Profile,
  canSignIn: boolean,
): Activity {
  const tapped = readPayload(event.payload);
  if (tapped?.kind === "sign-in" && canSignIn)
    return signingActivity(event, event.key, profile, new SigningProof("sign-in"));
  if (tapped?.kind === "language") return languageActivity(event, event.key, tapped.language, profile);
  const text = saidBy(tapped, event.title);
  if (tapped?.kind === "start" || text === "") return joinedActivity(event, event.key, profile);
  return { ...common(event, event.key, profile), type: "message", text: asWritten(text) };
}

const saidBy = (tapped: Payload | null, title: string): string =>
  tapped?.kind === "say" ? tapped.words : title;

/** The customer is there, or is now known by name; greeted unless that was done. */
export const joinedActivity = (
  event: Pick<MessengerEvent, "page" | "customer" | "at">,
  key: string,
  profile: Profile,
): Activity => ({
  ...common(event, key, profile),
  type: "conversationUpdate",
  membersAdded: [account(event.customer, profile)],
});

/** What the customer has done about signing in. */
export const signingActivity = (
  event: Pick<MessengerEvent, "page" | "customer" | "at">,
  key: string,
  profile: Profile,
  value: SigningProof,
): Activity => ({
  ...common(event, key, profile),
  type: "event",
  name: signingEvent,
  value,
});

const languageActivity = (event: MessengerEvent, key: string, value: string, profile: Profile): Activity => ({
  ...common(event, key, profile),
  type: "event",
  name: languageEvent,
  value,
});

const common = (
  event: Pick<MessengerEvent, "page" | "customer" | "at">,
  id: string,
  profile: Profile,
): Activity => ({
  id,
  channelId: channelName,
  conversation: { id: threadOf(event), isGroup: false, conversationType: "personal", name: "" },
  from: account(event.customer, profile),
  recipient: { id: event.page, name: "" },
  timestamp: new Date(event.at),
  ...(isByAd(event) && { entities: [{ type: adEntity }] }),
  ...(profile.locale !== null && { locale: profile.locale }),
});

const isByAd = (event: object): boolean => "byAd" in event && event.byAd === true;

const account = (id: string, { firstName }: Profile) => ({ id, name: firstName ?? "" });

export function wordsOf(text: string, attachments: readonly SentAttachment[]): string {
  if (text !== "") return text;
  const shared = attachments.flatMap((one) => (one.kind === "words" ? [one.text] : []));
  if (shared.length > 0) return shared.join("\n");
  const [sticker] = attachments.flatMap((one) => (one.kind === "sticker" ? [one] : []));
  if (sticker === undefined) return "";
  return sticker.isLike ? "👍" : "🙂";
}
